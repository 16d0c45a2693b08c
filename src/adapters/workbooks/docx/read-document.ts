// The way through a .docx file: from the package to the document and its tables.
import type { RawWorkbook } from "../../../core/report/raw-workbook";
import type { Unpack } from "../package/inflate";
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import { Package } from "../package/package";
import { toWorkbook } from "../tables/to-workbook";
import { damaged } from "../unreadable";
import { DocumentReader } from "./document-reader";
import { ListNumbers } from "./list-numbers";

const root = codeOf("document");

const targetOf = (file: Package, path: string, wanted: string): string | undefined =>
  file.relationsOf(path).find(({ type }) => type === wanted)?.target;

/** @throws Unreadable with what is wrong with the file */
export function readDocument(bytes: Uint8Array, unpack: Unpack): RawWorkbook {
  const file = new Package(bytes, unpack);
  const path = targetOf(file, "", "officeDocument") ?? damaged();
  const lists = targetOf(file, path, "numbering");
  const numbers = new ListNumbers(lists === undefined ? undefined : file.part(lists));
  const xml = openPart(file.part(path), root);
  const reader = new DocumentReader(xml, numbers);
  if (!xml.empty) reader.read();
  // Nothing stands behind the end of the document, or the part is not well-formed.
  xml.nextTag();
  return toWorkbook(reader.sheets);
}
