// All that can be asked of a book, without what differs between two books that are alike.
import { wholeSheet } from "../../../src/workbench/model/area";
import type { Book } from "../../../src/workbench/model/book";
import { conditionalFormatsIn } from "../../../src/workbench/model/conditional-formats";
import { frozen } from "../../../src/workbench/model/freeze";
import { type HeldCell, heldCells } from "../../../src/workbench/model/held-cells";
import { heldColumns, heldRows } from "../../../src/workbench/model/held-lines";
import { mergesIn } from "../../../src/workbench/model/merges";
import { type Name, namesOf } from "../../../src/workbench/model/names";
import { pageLayout } from "../../../src/workbench/model/page-layout";
import { columnLook } from "../../../src/workbench/model/paint";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { standardHeight, standardWidth } from "../../../src/workbench/model/sizes";
import { momentNumber } from "../../../src/workbench/model/validation-data";
import type { PlacedValidation } from "../../../src/workbench/model/validation-store";
import { validationsOf } from "../../../src/workbench/model/validations";

const withoutId = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: "" });

/** Where it holds nothing and looks as its column does, there need be no cell. */
function says(sheet: Sheet, { at, value, formula, look }: HeldCell): boolean {
  if (value !== "" || formula !== undefined) return true;
  return JSON.stringify(look) !== JSON.stringify(columnLook(sheet, at.column - 1));
}

/** A day may be a text, as Office.js takes it, or its number. */
function withNumbers({ areas, validation }: PlacedValidation): object {
  const { rule, ...rest } = validation;
  if (!("bounds" in rule) || rule.type !== "date") return { areas, ...rest, rule };
  return {
    areas,
    ...rest,
    rule: { ...rule, bounds: rule.bounds.map((bound) => momentNumber(bound ?? "")) },
  };
}

/** Quotes around a sheet's name may be there or not. */
const nameFacts = ({ name, formula, comment, visible, scope }: Name): object => ({
  name,
  formula: formula.replaceAll("'", ""),
  comment,
  visible,
  scope: scope?.name,
});

const byText = (a: object, b: object): number =>
  JSON.stringify(a).localeCompare(JSON.stringify(b), "en");

const sheetFacts = (sheet: Sheet): object => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  gridlines: sheet.gridlines,
  frozen: frozen(sheet),
  standard: [standardHeight(sheet), standardWidth(sheet)],
  columns: heldColumns(sheet),
  rows: heldRows(sheet),
  cells: heldCells(sheet).filter((cell) => says(sheet, cell)),
  merges: mergesIn(sheet, wholeSheet).toSorted(byText),
  validations: validationsOf(sheet).map(withNumbers).toSorted(byText),
  conditionalFormats: conditionalFormatsIn(sheet, wholeSheet).map(withoutId),
  names: namesOf(sheet.house, sheet).map(nameFacts).toSorted(byText),
  print: pageLayout(sheet),
});

export const bookFacts = (book: Book): object => ({
  sheets: book.sheets.map(sheetFacts),
  names: namesOf(book, undefined).map(nameFacts).toSorted(byText),
  shown: book.activeSheet.name,
});
