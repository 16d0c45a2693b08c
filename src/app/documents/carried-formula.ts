// Which formulas can be carried over: those that need nothing but the cells of the workbook itself. Of the others the
// result is kept; names, tables and other files do not come along, and array formulas would be worked out otherwise.
import type { RawCell } from "../../core/report/raw-workbook";

const texts = /"(?:[^"]|"")*"/g;
const quotedSheets = /'(?:[^'[]|'')*'!/g;
const errors = /#[A-Z/0]+[?!]?/g;
const references = /\$?[A-Z]{1,3}(?:\$?\d+|:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(.!])/gu;
const words = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Functions newer than the file format are spelled with it, and known to few programs. */
const newer = /_xl(?:fn|ws|udf)\./;

/** A word that is no function, no sheet and no truth value is a name. */
function usesNames(formula: string): boolean {
  for (const match of formula.matchAll(words)) {
    const next = formula.charAt(match.index + match[0].length);
    if (next !== "(" && next !== "!" && !/^(?:TRUE|FALSE)$/.test(match[0])) return true;
  }
  return false;
}

function canCarry(formula: string): boolean {
  const bare = formula.replace(texts, "").replace(quotedSheets, "");
  if (bare === "" || bare.includes("[") || bare.includes("'") || newer.test(bare)) return false;
  return !usesNames(bare.replace(errors, "").replace(references, ""));
}

/** The formula of a cell that can be carried over; `repeated` is that of a shared formula's further cell. */
export function carriedFormula(
  { formula, array }: RawCell,
  repeated: string | undefined,
): string | undefined {
  const whole = formula === "" ? repeated : formula;
  return whole !== undefined && !array && canCarry(whole) ? whole : undefined;
}
