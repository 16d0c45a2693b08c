// The way through a workbook file: from the package to the workbook, its tables and its sheets.
import type { RawSheet, RawWorkbook } from "../../../core/report/raw-workbook";
import { kindOfZip } from "../kinds/zip-kind";
import type { CellTables } from "./cell-reader";
import type { Unpack } from "../package/inflate";
import { Package } from "../package/package";
import type { Relation } from "../package/package";
import { readComments } from "./comments-part";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { readDateStyles } from "./styles-part";
import { damaged, refuse } from "../unreadable";
import { readWorkbookPart } from "./workbook-part";

function workbookPath(file: Package): string {
  const path = file.relationsOf("").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !/(?:^|\/)workbook\w*\.xml$/.test(path)) {
    return refuse(
      path === undefined || file.entries.has(path) ? kindOfZip(file.entries) : "file.damaged",
    );
  }
  return path;
}

function tablesOf(file: Package, relations: readonly Relation[], dateShift: number): CellTables {
  const partOf = (wanted: string): Uint8Array | undefined => {
    const path = relations.find(({ type }) => type === wanted)?.target;
    return path === undefined ? undefined : file.part(path);
  };
  const { text, budget } = file;
  const styles = partOf("styles");
  const dateStyles = styles === undefined ? [] : readDateStyles(styles, file);
  const strings = partOf("sharedStrings");
  return {
    dateStyles,
    strings: strings === undefined ? [] : readSharedStrings(strings, file),
    dateShift,
    text,
    budget,
  };
}

/** @throws Unreadable with what the file is instead of a workbook, or what is wrong with it */
export function readPackage(bytes: Uint8Array, unpack: Unpack): RawWorkbook {
  const file = new Package(bytes, unpack);
  const path = workbookPath(file);
  const { sheets, dateShift } = readWorkbookPart(file.part(path), file.text);
  if (sheets.length === 0) return damaged();
  file.budget.spendSheets(sheets.length);
  const relations = file.relationsOf(path);
  const tables = tablesOf(file, relations, dateShift);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    sheets: sheets.flatMap(({ name, hidden, relation }): readonly RawSheet[] => {
      const { type, target } = byId.get(relation) ?? damaged();
      // Charts, dialogs and macros have sheets of their own, without cells.
      if (type !== "worksheet") return [];
      if (target === undefined) return damaged();
      const cells = readSheetPart(file.part(target), tables);
      const comments = readComments(file, target);
      return [{ name, hidden, ...cells, ...(comments.length > 0 ? { comments } : {}) }];
    }),
  };
}
