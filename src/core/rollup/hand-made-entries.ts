// What stands on a sheet of a result now, against the stamp of what was written there; and what was added, as a form.
import type { Table } from "../report/find-table";
import type { Entry, SummaryReport, Written } from "../report/report";
import type { Changed } from "./input";
import { digestOf, digestsOf } from "./stamp";

/** What stands in each field now, where that is not what was written. `isThere`: whether the sheet has the field at all. */
export function changesIn<Id extends string, T extends string | number>(
  now: readonly (readonly [id: Id, value: T | undefined])[],
  stamp: string,
  isThere: (id: Id) => boolean = () => true,
): Partial<Record<Id, Changed<T>>> {
  const changed: Partial<Record<Id, Changed<T>>> = {};
  for (const [index, over] of (digestsOf(stamp, now.length) ?? []).entries()) {
    const [id, to] = now[index] ?? [];
    if (id !== undefined && isThere(id) && digestOf(String(to ?? "")) !== over)
      changed[id] = { to, over };
  }
  return changed;
}

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

/** What stands in a cell of a working sheet; undefined where it has no such column. */
export function writtenAt(
  { columnOf, textAt }: Table,
  row: number,
  head: string,
): Written | undefined {
  const column = columnOf(head);
  const text = textAt(row, head);
  return column === undefined ? undefined : { row, column, text, blank: text === "" };
}

/** An entry as readers make them. */
export const entryOf = <T>(
  written: Written | undefined,
  read: (text: string) => T | undefined,
): Entry<T> | undefined =>
  written && { ...written, value: written.blank ? undefined : read(written.text) };

/** A form that nobody sent. */
export const framed = (
  sheet: string,
  unit: Entry<string> | undefined,
): Omit<SummaryReport, "form" | "category" | "counts"> => ({
  sheet,
  isResult: false,
  addedByHand: true,
  unit,
  date: undefined,
  settings: {},
  remarks: [],
  normalised: [],
  percents: {},
});
