// Files that were read, in the form in which they pass from one thread to another. Knows no rule.
import type { SetVerdict } from "../app/check-set";
import type { ReadFile } from "../app/read-file";
import { rememberFor } from "../core/kernel/remember";
import type { ListReport, Report, SummaryReport } from "../core/report/report";
import { packRows, unpackRows } from "./packed-rows";

type PackedReport =
  SummaryReport | (Omit<ListReport, "rows"> & { readonly rows: ReturnType<typeof packRows> });

interface FileOf<Form> extends Omit<ReadFile, "reports" | "verdicts"> {
  readonly reports: readonly Form[];
  readonly verdicts: readonly (Omit<SetVerdict, "reports"> & {
    readonly reports: readonly Form[];
  })[];
}

export type PackedFile = FileOf<PackedReport>;

/** A form stays one object, wherever it is named. */
function withForms<From extends object, To>(
  file: FileOf<From>,
  map: (form: From) => To,
): FileOf<To> {
  const mapped = rememberFor(map);
  const { reports, verdicts } = file;
  return {
    ...file,
    reports: reports.map(mapped),
    verdicts: verdicts.map((verdict) => ({ ...verdict, reports: verdict.reports.map(mapped) })),
  };
}

export const packFile = (file: ReadFile): PackedFile =>
  withForms<Report, PackedReport>(file, (report) =>
    report.form === "summary" ? report : { ...report, rows: packRows(report.rows) },
  );

export const unpackFile = (file: PackedFile): ReadFile =>
  withForms<PackedReport, Report>(file, (report) =>
    report.form === "summary" ? report : { ...report, rows: unpackRows(report.rows) },
  );
