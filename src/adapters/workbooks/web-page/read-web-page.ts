// Tables of a web page, as programs save them under the name of a workbook.
import type { RawWorkbook } from "../../../core/report/raw-workbook";
import { toWorkbook } from "../tables/to-workbook";
import { decodeMarkup } from "../text-encoding";
import { damaged, refuse } from "../unreadable";
import { PageReader } from "./page-reader";

/** 2,000 rows with all their looks take some five megabytes. */
const largestPage = 8 << 20;

/** With its pictures in one file, packed as for mail. */
const savedWhole = /^\s*mime-version:/i;

/** @throws Unreadable where it is no page with tables, or what is wrong with it */
export function readWebPage(bytes: Uint8Array): RawWorkbook {
  if (bytes.length > largestPage) return refuse("file.too-large");
  const page = decodeMarkup(bytes) ?? damaged();
  const reader = new PageReader(savedWhole.test(page) ? refuse("file.web-page") : page);
  reader.read();
  const workbook = toWorkbook(reader.sheets);
  const isEmpty = workbook.sheets.every(({ rows }) => rows.length === 0);
  return isEmpty ? refuse("file.web-page") : workbook;
}
