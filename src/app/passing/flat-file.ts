// Files that were read, in the form in which they pass from one thread to another. Knows no rule.
import type { SetVerdict } from "../check-set";
import type { ReadFile } from "../read-file";
import { rememberFor } from "../../core/kernel/remember";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";
import { flatRows, rowsOf } from "./flat-rows";

type FlatReport =
  SummaryReport | (Omit<ListReport, "rows"> & { readonly rows: ReturnType<typeof flatRows> });

interface FileOf<Form> extends Omit<ReadFile, "reports" | "verdicts"> {
  readonly reports: readonly Form[];
  readonly verdicts: readonly (Omit<SetVerdict, "reports"> & {
    readonly reports: readonly Form[];
  })[];
}

export type FlatFile = FileOf<FlatReport>;

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

export const toFlat = (file: ReadFile): FlatFile =>
  withForms<Report, FlatReport>(file, (report) =>
    report.form === "summary" ? report : { ...report, rows: flatRows(report.rows) },
  );

export const fromFlat = (file: FlatFile): ReadFile =>
  withForms<FlatReport, Report>(file, (report) =>
    report.form === "summary" ? report : { ...report, rows: rowsOf(report.rows) },
  );
