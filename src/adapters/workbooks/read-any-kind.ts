// The reader of whatever a report comes in: what the reader of .xlsx files refuses and names for what it is, goes to the
// reader of that kind.
import type { ReadWorkbook } from "../../app/ports/files";
import { err, ok } from "../../core/kernel/result";
import type { RawWorkbook, UnreadableCode } from "../../core/report/raw-workbook";
import { readDocument } from "./docx/read-document";
import type { Unpack } from "./package/inflate";
import { unpackAnywhere } from "./package/inflate";
import { readSeparated } from "./separated/read-separated";
import { Unreadable } from "./unreadable";
import { readWebPage } from "./web-page/read-web-page";
import { readXls } from "./xls-reader/read-xls";
import { readXmlWorkbook } from "./xml-workbook/read-xml-workbook";
import { makeReadWorkbook } from "./xlsx-reader/read-workbook";

/** @throws Unreadable */
type ReadKind = (bytes: Uint8Array, unpack: Unpack) => RawWorkbook;

const readers: Readonly<Partial<Record<UnreadableCode, ReadKind>>> = {
  "file.old-excel": readXls,
  "file.plain-text": readSeparated,
  "file.web-page": readWebPage,
  "file.word": readDocument,
  "file.xml-excel": readXmlWorkbook,
};

export function makeReadAnyKind(unpack: Unpack): ReadWorkbook {
  const readWorkbook = makeReadWorkbook(unpack);
  return (bytes) => {
    const workbook = readWorkbook(bytes);
    const read = workbook.ok ? undefined : readers[workbook.error];
    if (read === undefined) return workbook;
    try {
      return ok(read(bytes, unpack));
    } catch (error) {
      if (error instanceof Unreadable) return err(error.code);
      throw error;
    }
  };
}

/** Unpacks by means that run everywhere. */
export const readAnyKind = makeReadAnyKind(unpackAnywhere);
