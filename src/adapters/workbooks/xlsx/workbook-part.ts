// The list of sheets and names as xl/workbook.xml.
import { columnLetters, toAbsoluteA1Range } from "../../../core/kernel/address";
import type { PrintPlan, SheetPlan, WorkbookPlan } from "../../../core/native/plan";
import { element, escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A whole-column area prints as far down as something stands in it. */
function areaReference(area: PrintPlan["area"]): string {
  return "lastColumn" in area ? `$A:$${columnLetters(area.lastColumn)}` : toAbsoluteA1Range(area);
}

function namesXml({ name: sheet, names, print }: SheetPlan, localSheetId: number): string {
  const definition = (name: string, reference: string): string =>
    element("definedName", { name, localSheetId }, escapeXml(`${quoted(sheet)}!${reference}`));
  const repeated = print.repeatedRows;
  return [
    definition("_xlnm.Print_Area", areaReference(print.area)),
    repeated ? definition("_xlnm.Print_Titles", `$${repeated.from}:$${repeated.to}`) : "",
    ...names.map(({ name, range }) => definition(name, toAbsoluteA1Range(range))),
  ].join("");
}

/** The whole part; sheet n has the relationship rIdn. */
export function workbookXml({ sheets }: WorkbookPlan): string {
  const list = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const parts = [
    element("bookViews", {}, element("workbookView", { activeTab: 0 })),
    element("sheets", {}, list.join("")),
    element("definedNames", {}, sheets.map(namesXml).join("")),
  ];
  return xmlDocument(
    element("workbook", { xmlns: namespace, "xmlns:r": officeRelations }, parts.join("")),
  );
}
