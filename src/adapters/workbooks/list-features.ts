// What a workbook file holds beside values, formulas and merges, told from its parts and how they refer to each other.
import { err, ok } from "../../core/kernel/result";
import type {
  BookFeature,
  ListFeatures,
  SheetFeature,
  SheetFeatures,
  WorkbookFeatures,
} from "../../app/ports/workbook-features";
import { scanSheet } from "./list-features-sheet";
import { readMarkingStyles } from "./list-features-styles";
import type { MarkingStyles } from "./list-features-styles";
import { forEachChild, isTrue, readAttributes } from "./package/attributes";
import { unpackAnywhere } from "./package/inflate";
import { codeOf } from "./package/names";
import { openPart } from "./package/open-part";
import { Package } from "./package/package";
import type { Relation } from "./package/package";
import { damaged, Unreadable } from "./unreadable";
import { readWorkbookPart } from "./xlsx-reader/workbook-part";

/** Types of relations that say it by being there. */
const bookRelations: ReadonlyMap<string, BookFeature> = new Map([
  ["vbaProject", "macro"],
  ["xlMacrosheet", "macro"],
  ["externalLink", "external-link"],
  ["connections", "connection"],
  ["chartsheet", "chart-sheet"],
]);
const sheetRelations: ReadonlyMap<string, SheetFeature> = new Map([
  ["comments", "comment"],
  ["threadedComment", "comment"],
  ["pivotTable", "pivot-table"],
  ["table", "table"],
  ["queryTable", "table"],
  ["control", "control"],
  ["ctrlProp", "control"],
  ["oleObject", "control"],
]);
const drawingRelations: ReadonlyMap<string, SheetFeature> = new Map([
  ["chart", "chart"],
  ["chartEx", "chart"],
  ["image", "picture"],
]);

const workbookRoot = codeOf("workbook");
const drawingRoot = codeOf("wsDr");
const namesTag = codeOf("definedNames");
const nameTag = codeOf("definedName");
const nameName = codeOf("name");
const protectionTag = codeOf("workbookProtection");
const locks = [codeOf("lockStructure"), codeOf("lockWindows")];

/** Names that programs define by themselves, for print areas and filters. */
const isBuiltIn = (name: string): boolean => /^(?:_xlnm|_xlfn|Excel_BuiltIn)/.test(name);

const found = <Feature>(
  relations: readonly Relation[],
  known: ReadonlyMap<string, Feature>,
): readonly Feature[] =>
  relations.flatMap(({ type }) => {
    const feature = known.get(type);
    return feature === undefined ? [] : [feature];
  });

/** Of a drawing: what it refers to; shapes refer to nothing. */
function drawn(file: Package, path: string): readonly SheetFeature[] {
  const features = found(file.relationsOf(path), drawingRelations);
  if (features.length > 0) return features;
  const xml = openPart(file.part(path), drawingRoot);
  return xml.nextTag() > 0 ? ["shape"] : [];
}

interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

function sheetFeatures(
  file: Package,
  { name, path }: SheetPlace,
  marking: MarkingStyles,
): SheetFeatures {
  const { has, footer } = scanSheet(file.part(path), file.text, marking);
  const relations = file.relationsOf(path);
  for (const feature of found(relations, sheetRelations)) has.add(feature);
  for (const { type, target } of relations)
    if (type === "drawing" && target !== undefined)
      for (const feature of drawn(file, target)) has.add(feature);
  return { name, has, footer };
}

/** What the workbook part itself says. */
function readBook(
  file: Package,
  path: string,
): Pick<WorkbookFeatures, "names"> & { locked: boolean } {
  const xml = openPart(file.part(path), workbookRoot);
  const names: string[] = [];
  let locked = false;
  const readName = (): void => {
    const name = readAttributes(xml, file.text).get(nameName) ?? "";
    if (!isBuiltIn(name)) names.push(name);
  };
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === namesTag) forEachChild(xml, nameTag, readName);
    else if (tag === protectionTag) {
      const protection = readAttributes(xml, file.text);
      locked = locks.some((lock) => isTrue(protection.get(lock)));
      xml.skipContent();
    } else if (tag > 0) xml.skipElement();
  }
  return { names, locked };
}

function readFeatures(bytes: Uint8Array): WorkbookFeatures {
  const file = new Package(bytes, unpackAnywhere);
  const path = file.relationsOf("").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined) return damaged();
  const relations = file.relationsOf(path);
  const { names, locked } = readBook(file, path);
  const { sheets } = readWorkbookPart(file.part(path), file.text);
  file.budget.spendSheets(sheets.length);
  const styles = relations.find(({ type }) => type === "styles")?.target;
  const marking = styles === undefined ? [] : readMarkingStyles(file.part(styles), file.text);
  const places = sheets.flatMap(({ name, relation }): readonly SheetPlace[] => {
    const { type, target } = relations.find(({ id }) => id === relation) ?? damaged();
    return type === "worksheet" && target !== undefined ? [{ name, path: target }] : [];
  });
  return {
    has: new Set([
      ...found(relations, bookRelations),
      ...(locked ? ["structure-protection" as const] : []),
    ]),
    names,
    sheets: places.map((place) => sheetFeatures(file, place, marking)),
  };
}

export const listFeatures: ListFeatures = (bytes) => {
  try {
    return ok(readFeatures(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return err(error.code);
    throw error;
  }
};
