// Names for ranges and formulas: in plans, and in the grid.
import { type Range, rangeOf, toAbsoluteA1Range } from "../../../core/kernel/address";
import type { FormulaNamePlan, NamePlan } from "../../../core/native/plan";
import type { Book } from "../../model/book";
import { deleteName, type Name, namesOf, newNameId, putName } from "../../model/names";
import type { Sheet } from "../../model/sheet";
import { marked, said } from "./said";

/** A range of a sheet, quoted or not; whole rows and columns are formulas here. */
const reference =
  /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The range that the formula is, where it is one of that sheet. */
function rangeIn(sheet: Sheet, formula: string): Range | undefined {
  const match = reference.exec(formula);
  if (match === null) return undefined;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = match;
  if ((quoted?.replaceAll("''", "'") ?? plain) !== sheet.name) return undefined;
  return rangeOf(Number(top), columnNumber(left), [Number(bottom), columnNumber(right)]);
}

/** What a name of the sheet is where it is no more than a range of it. */
function plainName(sheet: Sheet, { name, formula, comment, visible }: Name): NamePlan | undefined {
  const range = rangeIn(sheet, formula);
  return range !== undefined && comment === "" && visible ? { name, range } : undefined;
}

export const planNames = (sheet: Sheet): NamePlan[] =>
  namesOf(sheet.house, sheet).flatMap((name) => plainName(sheet, name) ?? []);

const toFormulaName = ({ name, formula, comment, visible, scope }: Name): FormulaNamePlan => ({
  name,
  formula: formula.replace(/^=/, ""),
  ...said("sheet", scope?.name),
  ...said("comment", comment === "" ? undefined : comment),
  ...marked("hidden", !visible),
});

/** Those that no sheet's plan says. */
export const planFormulaNames = (book: Book): FormulaNamePlan[] => [
  ...namesOf(book, undefined).map(toFormulaName),
  ...book.sheets.flatMap((sheet) =>
    namesOf(book, sheet)
      .filter((name) => plainName(sheet, name) === undefined)
      .map(toFormulaName),
  ),
];

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export function putNames(sheet: Sheet, plans: readonly NamePlan[]): void {
  for (const { name, range } of plans)
    putName(sheet.house, {
      id: newNameId(),
      name,
      formula: `=${quoted(sheet.name)}!${toAbsoluteA1Range(range)}`,
      comment: "",
      visible: true,
      scope: sheet,
    });
}

export function putFormulaNames(book: Book, plans: readonly FormulaNamePlan[]): void {
  for (const { name, formula, sheet, comment = "", hidden } of plans)
    putName(book, {
      id: newNameId(),
      name,
      formula: `=${formula}`,
      comment,
      visible: hidden !== true,
      scope: sheet === undefined ? undefined : book.find(sheet),
    });
}

export function deleteNames(book: Book): void {
  const scopes = [undefined, ...book.sheets];
  for (const scope of scopes) for (const name of namesOf(book, scope)) deleteName(book, name);
}
