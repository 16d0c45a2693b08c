// Tables that have no name of their own, as the sheets of a workbook.
import { tableName } from "../../../core/notice/reading-reasons";
import type { RawWorkbook } from "../../../core/report/raw-workbook";
import { renderSentence } from "../../../core/spec/message";
import type { TableSheet } from "./table-sheet";

/** Named by their numbers, in the order given. */
export const toWorkbook = (tables: readonly TableSheet[]): RawWorkbook => ({
  sheets: tables.map((table, index) =>
    table.toSheet(renderSentence(tableName, { number: index + 1 })),
  ),
});
