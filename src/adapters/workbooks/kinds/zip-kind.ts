// What a ZIP file is that leads to no workbook, told from the names in it.
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import type { ZipDirectory } from "../package/zip-directory";

/** Entries that tell the kind, the first that is found decides. */
const entries: readonly (readonly [string, UnreadableCode])[] = [
  ["word/document.xml", "file.word"],
  ["xl/workbook.bin", "file.binary-excel"],
  ["xl/workbook.xml", "file.damaged"],
  ["[content_types].xml", "file.unknown"],
  ["mimetype", "file.open-document"],
];

export const kindOfZip = (directory: ZipDirectory): UnreadableCode =>
  entries.find(([name]) => directory.has(name))?.[1] ?? "file.zip";
