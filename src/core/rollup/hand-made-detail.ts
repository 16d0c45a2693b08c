// Lines of 汇总明细: those whose counts somebody changed, those that somebody added, and what of both cannot be kept.
import { resultSheetNames } from "../notice/own-sheet-names";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCategory } from "../report/read-category";
import type { SummaryReport } from "../report/report";
import type { SummaryRowId } from "../spec/form";
import { readDetailLines, textIn } from "./detail-lines";
import type { DetailLine, FrameId } from "./detail-lines";
import { changesIn, entryOf, framed, isEmpty } from "./hand-made-entries";
import type { Changed, ChangedCounts, HandMade } from "./input";
import type { Unkept } from "./result";
import { categoryOf } from "./source";

type Count = DetailLine["counts"][number];

const isNoNumber = ({ entry }: Count): boolean =>
  entry?.blank === false && entry.value === undefined;

/** In the order of stampedHeads. */
const changesOn = ({
  counts,
  frame,
  stamp,
}: DetailLine): Partial<Record<SummaryRowId | FrameId, Changed<string | number>>> =>
  changesIn<SummaryRowId | FrameId, string | number>(
    [
      ...counts.map(({ id, entry }) => [id, entry?.value] as const),
      ...frame.map(({ id, entry }) => [id, entry?.text] as const),
    ],
    stamp,
    (id) => [...counts, ...frame].some((field) => field.id === id && field.entry !== undefined),
  );

function toChangedCounts(line: DetailLine): ChangedCounts {
  const changes = changesOn(line);
  const changed = line.counts.filter((count) => changes[count.id] && !isNoNumber(count));
  return {
    unit: textIn(line, "unit"),
    category: textIn(line, "category"),
    sha256: line.sha256,
    counts: Object.fromEntries(
      changed.map(({ id, entry }) => [id, { to: entry?.value, over: changes[id]?.over ?? "" }]),
    ),
  };
}

function toAddedSummary({ frame, counts }: DetailLine): SummaryReport {
  const [unit, category] = frame.map(({ entry }) => entry);
  return {
    ...framed(
      resultSheetNames.detail,
      entryOf(unit, (text) => text),
    ),
    form: "summary",
    category: entryOf(category, (text) => readCategory(text).value),
    counts: Object.fromEntries(counts.flatMap(({ id, entry }) => (entry ? [[id, entry]] : []))),
  };
}

const isEmptyLine = ({ frame, counts }: DetailLine): boolean =>
  [...frame, ...counts].every(({ id, entry }) => id === "included" || entry?.blank !== false);

const isAdded = (line: DetailLine): boolean =>
  line.isTyped && line.isForm && textIn(line, "unit") !== "";

function unkeptOn(line: DetailLine): readonly Unkept[] {
  const told = {
    row: line.row,
    unit: textIn(line, "unit"),
    category: textIn(line, "category"),
  };
  if (line.isTyped && !isAdded(line)) {
    const why = line.isForm ? "unnamed-line" : "uncounted-line";
    return isEmptyLine(line) ? [] : [{ ...told, why, column: "", text: "" }];
  }
  const changes = changesOn(line);
  const undone = line.frame.filter(({ id }) => changes[id] !== undefined);
  const isUnsorted = line.isTyped && categoryOf(toAddedSummary(line)) === undefined;
  const unsorted = line.frame.filter(({ id }) => isUnsorted && id === "category");
  return [
    ...undone.map((field) => ({ field, why: "undone" as const })),
    ...unsorted.map((field) => ({ field, why: "unsorted-line" as const })),
    ...line.counts.filter(isNoNumber).map((field) => ({ field, why: "no-number" as const })),
  ].map(({ field: { head, entry }, why }) => {
    return { ...told, why, column: head, text: entry?.text ?? "" };
  });
}

export function readHandMadeDetail(workbook: RawWorkbook): {
  readonly changed: readonly ChangedCounts[];
  readonly added: readonly SummaryReport[];
  readonly unkept: HandMade["unkept"];
} {
  const lines = readDetailLines(workbook);
  return {
    changed: lines
      .filter(({ stamp }) => stamp !== "")
      .map(toChangedCounts)
      .filter(({ counts }) => !isEmpty(counts)),
    added: lines.filter(isAdded).map(toAddedSummary),
    unkept: lines.flatMap(unkeptOn),
  };
}
