// Sheets whose formulas may show what stands on another: no event tells that their results have changed. Pure.
import type { RawCell, RawSheet } from "../../core/report/raw-workbook";

const quoted = /"(?:[^"]|"")*"/g;
/** Another sheet or a table; a name or a text that turns into an address. */
const elsewhere = /[![]|INDIRECT\(/i;
const words = /[$\p{L}_\\][$\p{L}\p{N}_.\\]*(?!\s*\(|[$\p{L}\p{N}_.\\])/gu;
const ownWord = /^(?:\$?[A-Z]{1,3}(?:\$?\d+)?|TRUE|FALSE)$/i;

function looksElsewhere({ formula }: RawCell): boolean {
  if (formula === undefined || formula === "") return false;
  const bare = formula.replace(quoted, "");
  return elsewhere.test(bare) || (bare.match(words) ?? []).some((word) => !ownWord.test(word));
}

const known = new WeakMap<RawSheet, boolean>();

/** Asked of the same sheet again and again. */
export function showsOtherSheets(sheet: RawSheet): boolean {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const shows = sheet.rows.some(({ cells }) => cells.some(looksElsewhere));
  known.set(sheet, shows);
  return shows;
}
