// The versions of a unit that differ, the newest of them marked; and which of them the clerk has taken.
import { toChineseDate } from "../../core/kernel/calendar";
import type { CalendarDate } from "../../core/kernel/calendar";
import { groupBy } from "../../core/rollup/group-by";
import type { RolledUpReport, RollUp } from "../../core/rollup/result";
import type { Version } from "./collection-view";
import { readForm } from "./unit-evidence";
import type { Received, UnitEvidence } from "./unit-evidence";

interface DatedFile {
  readonly file: string;
  readonly date: CalendarDate | undefined;
  readonly modified: number;
}

/** Above 0 where a is later. Where one says the month alone, its day decides nothing. No date comes before all. */
function compareDates(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (a === undefined || b === undefined) return (a ? 1 : 0) - (b ? 1 : 0);
  const months = (a.year - b.year) * 12 + (a.month - b.month);
  return months || (a.day !== undefined && b.day !== undefined ? a.day - b.day : 0);
}

const isNewer = (a: DatedFile, b: DatedFile): boolean =>
  (compareDates(a.date, b.date) || a.modified - b.modified) > 0;

/** Of the forms in it, the latest date counts; of two alike the one that says the day. */
function dateFile(file: string, forms: readonly RolledUpReport[], received: Received): DatedFile {
  const [first] = forms;
  const dates = forms.flatMap((form) => readForm(received, form)?.date?.value ?? []);
  const [date] = dates.toSorted((a, b) => compareDates(b, a) || (b.day ?? 0) - (a.day ?? 0));
  return { file, date, modified: (first && received(first)?.modified) ?? 0 };
}

/** Files with rows of the unit that differ from those of another. */
const filesInConflict = ({ lists }: RollUp, unit: string): readonly string[] =>
  Object.values(lists).flatMap(({ conflicts }) =>
    conflicts.flatMap(({ rows }) =>
      rows.filter((row) => row.unit === unit).map(({ file }) => file),
    ),
  );

/** In the order of the files. Two versions within one file cannot be told apart by file, and are none here. */
export function listVersions(
  result: RollUp,
  { state, reports }: UnitEvidence,
  received: Received,
): readonly Version[] {
  const inConflict = new Set([
    ...reports.filter(({ reason }) => reason?.code === "conflict").map(({ file }) => file),
    ...filesInConflict(result, state.unit),
  ]);
  const files = groupBy(reports, ({ file }) => file)
    .map((forms) => ({ forms, file: forms[0]?.file ?? "" }))
    .filter(({ file }) => inConflict.has(file))
    .map(({ file, forms }) => dateFile(file, forms, received));
  if (files.length < 2) return [];
  return files.map((each) => ({
    file: each.file,
    date: each.date === undefined ? "" : toChineseDate(each.date),
    modified: each.modified,
    isNewest: files.every((other) => other === each || isNewer(each, other)),
  }));
}

/** The file whose forms stand for others of the unit because the clerk said so. */
export function keptFile({ reports }: UnitEvidence): string | undefined {
  const passedOver = reports.filter(({ reason }) => reason?.code === "superseded");
  return reports.find(
    (report) =>
      report.reason?.code !== "superseded" &&
      passedOver.some(({ form, category }) => form === report.form && category === report.category),
  )?.file;
}
