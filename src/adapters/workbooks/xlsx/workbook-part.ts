// The list of sheets and names as xl/workbook.xml.
import { columnLetters, toAbsoluteA1Range } from "../../../core/kernel/address";
import type {
  FormulaNamePlan,
  PrintPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../core/native/plan";
import { storedFormula } from "./stored-formula";
import { element, escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const lastColumn = 16_384;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A whole-column area prints as far down as something stands in it; all columns need no area. */
function printAreas({ area, furtherAreas = [] }: PrintPlan): readonly string[] {
  const further = furtherAreas.map(toAbsoluteA1Range);
  if (!("lastColumn" in area)) return [toAbsoluteA1Range(area), ...further];
  if (area.lastColumn >= lastColumn) return further;
  return [`$A:$${columnLetters(area.lastColumn)}`, ...further];
}

/** Columns first, as the format has them. */
function printTitles({ repeatedRows: rows, repeatedColumns: columns }: PrintPlan): string[] {
  return [
    ...(columns ? [`$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`] : []),
    ...(rows ? [`$${rows.from}:$${rows.to}`] : []),
  ];
}

function namesXml({ name: sheet, names, print }: SheetPlan, localSheetId: number): string {
  const definition = (name: string, references: readonly string[]): string => {
    const places = references.map((reference) => `${quoted(sheet)}!${reference}`);
    return places.length === 0
      ? ""
      : element("definedName", { name, localSheetId }, escapeXml(places.join(",")));
  };
  return [
    definition("_xlnm.Print_Area", printAreas(print)),
    definition("_xlnm.Print_Titles", printTitles(print)),
    ...names.map(({ name, range }) => definition(name, [toAbsoluteA1Range(range)])),
  ].join("");
}

function formulaNameXml(
  { name, formula, sheet, comment, hidden }: FormulaNamePlan,
  sheets: readonly SheetPlan[],
): string {
  const scope = sheets.findIndex((one) => one.name === sheet);
  const localSheetId = scope < 0 ? undefined : scope;
  return element(
    "definedName",
    { name, comment, localSheetId, hidden: hidden && 1 },
    escapeXml(storedFormula(formula)),
  );
}

function definedNamesXml({ sheets, names = [] }: WorkbookPlan): string {
  const all = [...sheets.map(namesXml), ...names.map((name) => formulaNameXml(name, sheets))];
  const xml = all.join("");
  return xml === "" ? "" : element("definedNames", {}, xml);
}

/** Index of the sheet that shows when the file is opened. */
export const shownFirst = ({ sheets }: WorkbookPlan): number =>
  Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );

/** The whole part; sheet n has the relationship rIdn. */
export function workbookXml(plan: WorkbookPlan): string {
  const { sheets } = plan;
  const list = sheets.map(({ name, hidden }, index) => {
    const state = hidden === "very" ? "veryHidden" : hidden && "hidden";
    return element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` });
  });
  const parts = [
    element("bookViews", {}, element("workbookView", { activeTab: shownFirst(plan) })),
    element("sheets", {}, list.join("")),
    definedNamesXml(plan),
  ];
  return xmlDocument(
    element("workbook", { xmlns: namespace, "xmlns:r": officeRelations }, parts.join("")),
  );
}
