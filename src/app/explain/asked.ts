// What a clerk is asked to verify, as the workbook is now: the finding, and what it speaks of.
import type { Address } from "../../core/kernel/address";
import { matterOf } from "../../core/rules/explain/matter";
import type { Report } from "../../core/report/report";
import type { Matter } from "../../core/spec/explanation";
import type { Finding } from "../../core/spec/finding";
import type { WorkbookCheck } from "../check/check-workbook";

export interface Asked {
  readonly finding: Finding;
  readonly matter: Matter;
}

const holds = (report: Report, at: Address): boolean =>
  report.form === "summary"
    ? Object.values(report.counts).some(({ row }) => row === at.row)
    : report.headRow < at.row;

/** Of several forms on a sheet the one in whose rows the finding stands. */
function formOf(reports: readonly Report[], { sheet, at }: Finding): Report | undefined {
  const own = reports.filter((report) => report.sheet === sheet);
  return (at && own.findLast((report) => holds(report, at))) ?? own[0];
}

/** "" where forms name several units, or none. */
function onlyUnit(reports: readonly Report[]): string {
  const units = new Set(reports.flatMap(({ unit }) => unit?.value ?? []));
  const [only = ""] = units;
  return units.size === 1 ? only : "";
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.sheet === b.sheet &&
  a.at?.row === b.at?.row &&
  a.at?.column === b.at?.column &&
  a.value === b.value &&
  a.beside === b.beside;

/** Those of the findings that the workbook still has; what has changed since they were shown is left alone. */
export function stillAsked(
  { reports, findings }: Pick<WorkbookCheck, "reports" | "findings">,
  shown: readonly Finding[],
): readonly Asked[] {
  const unit = onlyUnit(reports);
  return shown.flatMap((each) => {
    const finding = findings.find((one) => isSame(one, each));
    const report = finding && formOf(reports, finding);
    return finding && report ? [{ finding, matter: matterOf(report, finding, unit) }] : [];
  });
}
