// Lines of 汇总明细: those whose counts somebody changed, and those that somebody added.
import { countHeads } from "../native/result/count-heads";
import {
  detailHeads,
  includedMark,
  readAtHead,
  stampHead,
  stateHead,
} from "../native/result/detail-sheet";
import { resultSheetNames } from "../notice/own-sheet-names";
import { resultWords } from "../notice/roll-up-sentences";
import { findTable } from "../report/find-table";
import type { Table } from "../report/find-table";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCategory } from "../report/read-category";
import { readCount } from "../report/read-count";
import type { Entry, SummaryReport, Written } from "../report/report";
import type { SummaryRowId } from "../spec/form";
import { changesIn, entryOf, framed, isEmpty, writtenAt } from "./hand-made-entries";
import type { ChangedCounts } from "./input";

interface DetailLine {
  readonly unit: Entry<string> | undefined;
  readonly category: Written | undefined;
  /** It counts, or the last roll-up kept it out. */
  readonly isForm: boolean;
  readonly sha256: string;
  readonly readAt: string;
  readonly stamp: string;
  /** Undefined where the sheet has no such column any more. */
  readonly counts: readonly (readonly [id: SummaryRowId, count: Entry<number> | undefined])[];
}

function toDetailLine(table: Table, row: number): DetailLine {
  const at = (head: string): Written | undefined => writtenAt(table, row, head);
  const textAt = (head: string): string => table.textAt(row, head);
  return {
    unit: entryOf(at(detailHeads.unit), (text) => text),
    category: at(detailHeads.category),
    isForm:
      textAt(detailHeads.included) === includedMark || textAt(stateHead) === resultWords.excluded,
    sha256: textAt(detailHeads.sha256),
    readAt: textAt(readAtHead),
    stamp: textAt(stampHead),
    counts: countHeads.map(({ id, head }) => [
      id,
      entryOf(at(head), (text) => readCount(text).value),
    ]),
  };
}

function toChangedCounts({ unit, category, sha256, counts, stamp }: DetailLine): ChangedCounts {
  const there = new Map(counts);
  return {
    unit: unit?.text ?? "",
    category: category?.text ?? "",
    sha256,
    counts: changesIn(
      counts.map(([id, count]) => [id, count?.value]),
      stamp,
      (id) => there.get(id) !== undefined,
    ),
  };
}

const toAddedSummary = ({ unit, category, counts }: DetailLine): SummaryReport => ({
  ...framed(resultSheetNames.detail, unit),
  form: "summary",
  category: entryOf(category, (text) => readCategory(text).value),
  counts: Object.fromEntries(counts.flatMap(([id, count]) => (count ? [[id, count]] : []))),
});

const isTyped = ({ sha256, readAt, isForm, unit }: DetailLine): boolean =>
  sha256 === "" && readAt === "" && isForm && unit?.blank === false;

function readDetailLines({ sheets }: RawWorkbook): readonly DetailLine[] {
  const sheet = sheets.find(({ name }) => name === resultSheetNames.detail);
  const table = sheet && findTable(sheet, Object.values(detailHeads));
  return table?.rows.map((row) => toDetailLine(table, row)) ?? [];
}

export function readHandMadeDetail(workbook: RawWorkbook): {
  readonly changed: readonly ChangedCounts[];
  readonly added: readonly SummaryReport[];
} {
  const lines = readDetailLines(workbook);
  return {
    changed: lines
      .filter(({ stamp }) => stamp !== "")
      .map(toChangedCounts)
      .filter(({ counts }) => !isEmpty(counts)),
    added: lines.filter(isTyped).map(toAddedSummary),
  };
}
