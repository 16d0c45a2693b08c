// A workbook plan as the bytes of an .xlsx file. The same plan gives the same bytes, whenever and wherever it is written.
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { WorkbookPlan } from "../../../core/native/plan";
import { sheetXml } from "./sheet-part";
import { StringTable } from "./string-table";
import { StyleTable } from "./styles-part";
import { officeRelations, workbookXml } from "./workbook-part";
import { element, xmlDocument } from "./xml";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** ZIP stores local time to two seconds and no zone: these fields come out the same everywhere. */
const fixedTime = new Date(2014, 2, 1);

/** A part of megabytes is a long list: there time counts more than the last tenth of its size. */
const levelFor = (bytes: Uint8Array): 1 | 6 => (bytes.length > 1_000_000 ? 1 : 6);

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${officeRelations}/${type}`, Target }),
  );
  const xmlns = `${packageNamespace}/relationships`;
  return xmlDocument(element("Relationships", { xmlns }, list.join("")));
}

function contentTypesXml(sheetCount: number): string {
  const part = (PartName: string, type: string): string =>
    element("Override", { PartName, ContentType: `${contentType}.${type}+xml` });
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  const relations = "application/vnd.openxmlformats-package.relationships+xml";
  const parts = [
    element("Default", { Extension: "rels", ContentType: relations }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    part("/xl/workbook.xml", "sheet.main"),
    ...sheets,
    part("/xl/styles.xml", "styles"),
    part("/xl/sharedStrings.xml", "sharedStrings"),
  ];
  return xmlDocument(
    element("Types", { xmlns: `${packageNamespace}/content-types` }, parts.join("")),
  );
}

/** @throws Error where the plan names two sheets alike; a plan of this program never does. */
export function writeWorkbook(plan: WorkbookPlan): Uint8Array {
  const names = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== plan.sheets.length) throw new Error("Two sheets have the same name");
  const tables = { styles: new StyleTable(), strings: new StringTable() };
  const sheets = plan.sheets.map((sheet, index) => sheetXml(sheet, tables, index === 0));
  const relations = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(plan),
    "xl/_rels/workbook.xml.rels": relationshipsXml(relations),
    "xl/styles.xml": tables.styles.toXml(),
    "xl/sharedStrings.xml": tables.strings.toXml(),
  };
  for (const [index, xml] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  const entries: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) {
    const bytes = strToU8(xml);
    entries[path] = [bytes, { level: levelFor(bytes) }];
  }
  return zipSync(entries, { mtime: fixedTime });
}
