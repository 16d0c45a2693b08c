// A piece of work on a new sheet, small enough to be sent in one request, with an estimate of its size.
import { toA1Range } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";

export interface Step {
  /** Of the request, at most about so many. */
  readonly bytes: number;
  readonly act: (sheet: Excel.Worksheet) => void;
}

/** An action with its part of the object paths, on average; values come on top. */
const bytesOfAction = 160;

/** A step that sends few or short values: reaching a range takes three actions, each object beyond it one. */
export const smallStep = (actions: number, act: Step["act"]): Step => ({
  bytes: actions * bytesOfAction,
  act,
});

/** In UTF-8. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;

const reached = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** The same object for the same address: reaching a range again costs the request as much as setting it. */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  const ranges = reached.get(sheet) ?? new Map<string, Excel.Range>();
  reached.set(sheet, ranges);
  const range = ranges.get(address) ?? sheet.getRange(address);
  ranges.set(address, range);
  return range;
}

export const rangeOn = (sheet: Excel.Worksheet, range: Range): Excel.Range =>
  rangeAt(sheet, toA1Range(range));
