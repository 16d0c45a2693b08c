// A workbook plan as the bytes of an .xlsx file. The same plan packed the same way gives the same bytes, whenever and
// wherever it is written.
import { deflateSync } from "fflate";
import type { WorkbookPlan } from "../../../core/native/plan";
import { sheetPart } from "./sheet-part";
import { StringTable } from "./string-table";
import { StyleTable } from "./styles-part";
import { officeRelations, shownFirst, workbookXml } from "./workbook-part";
import { element, xmlDocument } from "./xml";
import { factsOf, levelFor, zipArchive } from "./zip-archive";
import type { ArchivePart, Author, Level, PackedPart } from "./zip-archive";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

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

/**
 * The parts one after the other, each as soon as it is known.
 * @throws Error where the plan names two sheets alike; a plan of this program never does
 */
function* partsOf(plan: WorkbookPlan): Generator<ArchivePart> {
  const names = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== plan.sheets.length) throw new Error("Two sheets have the same name");
  const encoder = new TextEncoder();
  const part = (path: string, xml: string): ArchivePart => ({ path, bytes: encoder.encode(xml) });
  const tables = { styles: new StyleTable(), strings: new StringTable() };
  const relations = [
    ...plan.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  const selected = shownFirst(plan);
  yield part("[Content_Types].xml", contentTypesXml(plan.sheets.length));
  yield part("_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]]));
  yield part("xl/workbook.xml", workbookXml(plan));
  yield part("xl/_rels/workbook.xml.rels", relationshipsXml(relations));
  for (const [index, sheet] of plan.sheets.entries())
    yield {
      path: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: sheetPart(sheet, tables, index === selected),
    };
  yield part("xl/styles.xml", tables.styles.toXml());
  yield { path: "xl/sharedStrings.xml", bytes: tables.strings.toBytes() };
}

/** @throws as partsOf */
export function writeWorkbook(plan: WorkbookPlan, author: Author = "program"): Uint8Array {
  const parts = [...partsOf(plan)].map((part) => ({
    ...factsOf(part),
    packed: deflateSync(part.bytes, { level: levelFor(part) }),
  }));
  return zipArchive(parts, author);
}

/** Packs bytes as one raw DEFLATE stream, elsewhere than on this thread. */
export type Deflate = (bytes: Uint8Array, level: Level) => Promise<Uint8Array>;

/**
 * The same workbook, each part being packed while the next is made.
 * @throws as partsOf
 */
export async function writeWorkbookWith(deflate: Deflate, plan: WorkbookPlan): Promise<Uint8Array> {
  const parts: Promise<PackedPart>[] = [];
  for (const part of partsOf(plan)) {
    const packing = deflate(part.bytes, levelFor(part));
    const facts = factsOf(part);
    parts.push(packing.then((packed) => ({ ...facts, packed })));
  }
  return zipArchive(await Promise.all(parts), "program");
}
