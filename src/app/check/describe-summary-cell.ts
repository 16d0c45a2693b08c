// The cells of 附件1's table: its counts, its percentages with how they come about, and the —— that stay.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { percentValue } from "../../core/native/percent-cell";
import { cellSentences as sentences } from "../../core/notice/cell-sentences";
import {
  basisMeanings,
  countGuides,
  fieldGuides,
  percentNames,
} from "../../core/notice/field-guides";
import { summaryForm } from "../../core/notice/forms/summary";
import type { SummaryReport } from "../../core/report/report";
import { rowName } from "../../core/notice/row-name";
import { shortNumber } from "../../core/rules/short-number";
import { flattenRows } from "../../core/spec/form";
import type { PercentColumn, SummaryRowId } from "../../core/spec/form";
import { renderSentence } from "../../core/spec/message";
import { clauseOf, entryText, formWords, placeWords, standardTerms } from "./describe-entry";
import type { CellText, Term } from "./describe-entry";

const rowIds = flattenRows(summaryForm.rows).map(({ id }) => id);

const isAt = (entry: Address | undefined, { row, column }: Address): boolean =>
  entry?.row === row && entry.column === column;

/** Of the rows that the six standards count, the one that this row does. */
const termsOf = (id: SummaryRowId): readonly Term[] =>
  standardTerms.filter(({ name }) => name === rowName(id));

function countText(report: SummaryReport, id: SummaryRowId): CellText {
  const place = placeWords(formWords(report), rowName(id), sentences["count.column"]);
  const { what, notes, ...entry } = entryText("count", place, report.form);
  const terms = termsOf(id);
  const { basis } = report.settings;
  const meanings = basis === undefined ? Object.values(basisMeanings) : [basisMeanings[basis]];
  return {
    ...entry,
    what: report.isResult ? sentences["result.sum"] : countGuides[id],
    notes: report.isResult
      ? []
      : [`${what}。${notes.join("")}`, ...(terms.length > 0 ? meanings : [])],
    terms,
    clause: id === "R" || terms.length > 0 ? clauseOf.get("§一¶2") : entry.clause,
  };
}

/** How the percentage comes about, with the numbers as they stand. */
function workingOf(
  { counts }: SummaryReport,
  row: SummaryRowId,
  { denominator }: PercentColumn,
): string {
  const [part, whole] = [counts[row], counts[denominator]];
  if (part === undefined || whole === undefined) return fieldGuides.percent.what;
  const words = {
    guide: fieldGuides.percent.what,
    part: rowName(row),
    partCell: toA1(part),
    whole: rowName(denominator),
    wholeCell: toA1(whole),
  };
  const percent = percentValue(part.value, whole.value);
  if (part.value !== undefined && whole.value !== undefined)
    return typeof percent === "number"
      ? renderSentence(sentences["percent.working"], {
          ...words,
          count: part.value,
          total: whole.value,
          percent: shortNumber(percent),
        })
      : renderSentence(sentences["percent.zero"], words);
  const missing = [
    ...(part.value === undefined ? [words.part] : []),
    ...(whole.value === undefined ? [words.whole] : []),
  ].join("、");
  return renderSentence(sentences["percent.waiting"], { ...words, missing });
}

function percentText(report: SummaryReport, row: SummaryRowId, column: PercentColumn): CellText {
  const place = placeWords(formWords(report), rowName(row), percentNames[column.id]);
  if (column.notApplicable.includes(row)) {
    const why = row === column.denominator ? "mark.own-total" : "mark.no-part";
    const guide = fieldGuides.notApplicable.what;
    const entry = entryText("notApplicable", place, report.form);
    return { ...entry, what: renderSentence(sentences[why], { guide }) };
  }
  const entry = entryText("percent", place, report.form);
  const origin = report.isResult ? [sentences["result.origin"]] : [];
  return {
    ...entry,
    what: workingOf(report, row, column),
    notes: [...entry.notes, ...origin],
    terms: termsOf(row),
  };
}

/** undefined where the table has no entry there. */
export function describeSummaryCell(report: SummaryReport, at: Address): CellText | undefined {
  const counted = rowIds.find((id) => isAt(report.counts[id], at));
  if (counted !== undefined) return countText(report, counted);
  for (const column of summaryForm.percentColumns) {
    const row = rowIds.find((id) => isAt(report.percents[column.id]?.[id], at));
    if (row !== undefined) return percentText(report, row, column);
  }
  return undefined;
}
