// The cells of 附件2 and 附件3 from the head down: the entries of their rows, helper columns included, and what is none.
import type { Address } from "../../core/kernel/address";
import { rememberFor } from "../../core/kernel/remember";
import { cellSentences as sentences } from "../../core/notice/cell-sentences";
import type { ListReport, ListRowReport } from "../../core/report/report";
import { renderSentence } from "../../core/spec/message";
import { entryText, formOf, formWords, placeWords, plainText } from "./describe-entry";
import type { CellText } from "./describe-entry";

const rowsOf = rememberFor(
  ({ rows }: ListReport): ReadonlyMap<number, ListRowReport> =>
    new Map(rows.map((each) => [each.row, each])),
);

/** A total or a note among the rows. */
function skippedText({ remarks }: ListReport, row: number, place: string): CellText | undefined {
  const found = remarks.find((each) => each.id === "skipped-row" && each.row === row);
  if (found?.id !== "skipped-row" || found.why === "blank") return undefined;
  return plainText(place, sentences[`row.${found.why}`]);
}

function rowWords(report: ListReport, row: number): string {
  const mark = formWords(report);
  const name = rowsOf(report).get(row)?.name.text.trim() ?? "";
  return name === ""
    ? renderSentence(sentences["row.unnamed"], { mark, row })
    : renderSentence(sentences["row.named"], { mark, row, name });
}

/** What was filled in below is not mended here; the helper columns are for who adds up. */
const mergedText = (entry: CellText, isHelper: boolean): CellText =>
  isHelper
    ? { ...entry, notes: [...entry.notes, sentences["result.origin"]] }
    : { ...entry, what: sentences["result.row"], notes: [] };

/** Rows below the last that is filled in are there to be filled in, unless another form stands below. */
const isOfList = ({ rows, headRow }: ListReport, row: number, isLast: boolean): boolean =>
  isLast || row <= (rows.at(-1)?.row ?? headRow);

/** `isLast`: no other form stands below on the sheet. */
export function describeListCell(
  report: ListReport,
  { row, column }: Address,
  isLast: boolean,
): CellText | undefined {
  const { form, headRow, columns, isResult } = report;
  const { columns: printed, helperColumns } = formOf[form];
  const found = [...printed, ...helperColumns].find(({ id }) => columns.get(id) === column);
  if (found === undefined || row < headRow) return undefined;
  const label = found.label.replace("\n", "");
  if (row === headRow)
    return plainText(placeWords(formWords(report), label), sentences["printed.head"]);
  const words = rowWords(report, row);
  const skipped = skippedText(report, row, words);
  if (skipped !== undefined) return skipped;
  if (!isOfList(report, row, isLast)) return undefined;
  const entry = entryText(found.field, placeWords(words, label), form);
  const isHelper = helperColumns.some(({ id }) => id === found.id);
  return isResult && rowsOf(report).has(row) ? mergedText(entry, isHelper) : entry;
}
