// Values as records spell them.
import type { RawValue } from "../../../core/report/raw-workbook";
import { damaged } from "../unreadable";
import type { Records } from "./records";

const errors = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

export const toError = (code: number): RawValue => ({ error: errors.get(code) ?? damaged() });

const scratch = new DataView(new ArrayBuffer(8));

/** A number in four bytes: a whole one or the better half of a fraction, and either may be a hundred times too large. */
export function shortNumber(bits: number): number {
  const isWhole = (bits & 2) !== 0;
  scratch.setUint32(4, (bits & ~3) >>> 0, true);
  const value = isWhole ? (bits | 0) >> 2 : scratch.getFloat64(0, true);
  return (bits & 1) !== 0 ? value / 100 : value;
}

const noNumber = 0xffff;
/** What the first byte says where the result is no number. */
const kinds = { text: 0, truth: 1, error: 2, nothing: 3 };

/** What a formula resulted in; undefined for a text, which stands in a record of its own. */
export function readResult(records: Records, offset: number): RawValue | undefined {
  if (records.u16(offset + 6) !== noNumber) return records.f64(offset);
  switch (records.u8(offset)) {
    case kinds.text:
      return undefined;
    case kinds.truth:
      return records.u8(offset + 2) !== 0;
    case kinds.error:
      return toError(records.u8(offset + 2));
    case kinds.nothing:
      return "";
    default:
      return damaged();
  }
}
