// What a ZIP file is that leads to no workbook, told from the names in it.
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import type { ZipDirectory } from "../package/zip-directory";

/** By the first bytes of a file; those of one that holds nothing differ. */
export const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 &&
  second === 0x4b &&
  ((third === 0x03 && fourth === 0x04) || (third === 0x05 && fourth === 0x06));

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
