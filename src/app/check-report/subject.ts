// What a check has found in one file, or in the workbook that is open, as a report tells it: the gravest first, what is
// explained last.
import type { Address } from "../../core/kernel/address";
import { openWorkbookName } from "../../core/notice/own-sheet-names";
import type { CheckedFile } from "../../core/report/checked-file";
import type { UnreadableCode } from "../../core/report/raw-workbook";
import type { Report } from "../../core/report/report";
import type { Finding, Severity, Unchecked } from "../../core/spec/finding";
import type { WorkbookCheck } from "../check/check-workbook";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

export interface ReportSubject {
  readonly file: string;
  /** Of the bytes; undefined for a workbook that is no file yet. */
  readonly sha256: string | undefined;
  /** Why it cannot be read at all; then nothing else is known of it. */
  readonly unreadable: UnreadableCode | undefined;
  readonly reports: readonly Report[];
  /** The gravest first and what is explained last, then in the order of the workbook. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Cells that wait to be filled in, and are checked then. */
  readonly unfilled: readonly { readonly sheet: string; readonly cells: readonly Address[] }[];
}

const rankOf = ({ severity, explained }: Finding): number =>
  explained === undefined ? severities.indexOf(severity) : severities.length;

/** Of one gravity they stay in their order. */
const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rankOf(a) - rankOf(b));

/** On one sheet from the top down and from the left; what concerns the whole sheet first. */
const byPlace = ({ at: a }: Finding, { at: b }: Finding): number =>
  (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

export function fileSubject(checked: CheckedFile): ReportSubject {
  const { file, sha256, unreadable, unchecked } = checked;
  const reports = checked.reports.map(({ report }) => report);
  const inForms = checked.reports.flatMap((each) => each.findings.toSorted(byPlace));
  return {
    file,
    sha256,
    unreadable,
    reports,
    findings: gravestFirst([...checked.findings, ...inForms]),
    unchecked,
    unfilled: [],
  };
}

export function workbookSubject(check: WorkbookCheck): ReportSubject {
  const { reports, findings, unchecked, forms } = check;
  return {
    file: openWorkbookName,
    sha256: undefined,
    unreadable: undefined,
    reports,
    findings: gravestFirst(findings),
    unchecked,
    unfilled: forms
      .filter(({ toFill }) => toFill.length > 0)
      .map(({ sheet, toFill }) => ({ sheet, cells: toFill })),
  };
}

/** The units that its forms name, each once. */
export const unitsOf = ({ reports }: Pick<ReportSubject, "reports">): readonly string[] => [
  ...new Set(reports.flatMap(({ unit }) => unit?.value ?? [])),
];
