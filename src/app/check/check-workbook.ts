// What the rules say of the forms in the workbook that is open, and what of it can be put right by a click.
import type { Memory } from "../../core/kernel/memory";
import type { ReadingMemory } from "../../core/report/list-report";
import { readExplanations } from "../../core/report/read-explanations";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { readReports, readSheet } from "../../core/report/read-reports";
import type { ListReport, Report } from "../../core/report/report";
import type { RowMemory } from "../../core/rules/check-unit";
import { knownExplanations } from "../../core/rules/explain/known-explanations";
import type { CheckContext } from "../../core/rules/kind";
import type { Finding, Unchecked } from "../../core/spec/finding";
import { checkSet } from "../check-set";
import type { SetVerdict } from "../check-set";
import { explainVerdict } from "../explain/explain-verdict";
import { toExisting } from "../fill/list-forms";
import type { ExistingForm } from "../fill/list-forms";
import { groupIntoSets } from "../group-into-sets";
import { cellKey } from "./cell-key";
import { findFixes } from "./find-fixes";
import type { CellFix } from "./find-fixes";
import { ruleOfKind } from "./rule-ids";

export interface WorkbookCheck {
  /** In the order of the workbook, as are the forms. */
  readonly reports: readonly Report[];
  readonly forms: readonly ExistingForm[];
  /** On what stands in the forms, in the order of the workbook; of one cell in the order of the rules. */
  readonly findings: readonly Finding[];
  /** On what nobody has filled in yet: to be filled, not to be mended. */
  readonly unfilled: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** At most one for a cell. */
  readonly fixes: readonly CellFix[];
}

/** 附件2 is there, and nobody has begun it. */
function awaitsRows(reports: readonly Report[]): boolean {
  const lists = reports.filter((report): report is ListReport => report.form === "organizations");
  return (
    lists.length > 0 && lists.every(({ rows, zeroReport }) => rows.length === 0 && !zeroReport)
  );
}

const zeroReport = ruleOfKind("zero-report");

/** Those of the set's findings that only say what is still to fill in. */
function unfilledOf(
  { reports, findings }: SetVerdict,
  blanks: ReadonlySet<string>,
): readonly Finding[] {
  const isAwaited = awaitsRows(reports);
  return findings.flat().filter(({ rule, sheet, at }) => {
    if (isAwaited && rule === zeroReport) return true;
    return sheet !== null && at !== null && blanks.has(cellKey(sheet, at));
  });
}

/** From the first sheet to the last, from the top down and from the left; what concerns a whole sheet first. */
function inWorkbookOrder(
  findings: readonly Finding[],
  { sheets }: RawWorkbook,
): readonly Finding[] {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ sheet }: Finding): number => places.get(sheet ?? "") ?? -1;
  return findings.toSorted(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}

/** What was found out about sheets and rows, which holds as long as they are the same objects. */
export interface CheckMemory {
  readonly sheets: Memory<RawSheet, readonly Report[]>;
  readonly rows: ReadingMemory;
  readonly verdicts: RowMemory;
}

const readRemembered = ({ sheets }: RawWorkbook, memory: CheckMemory): readonly Report[] =>
  sheets.flatMap((sheet) =>
    memory.sheets.recall(sheet, "", (each) => readSheet(each, memory.rows)),
  );

export function checkWorkbook(
  workbook: RawWorkbook,
  context: CheckContext,
  memory?: CheckMemory,
): WorkbookCheck {
  const reports = memory === undefined ? readReports(workbook) : readRemembered(workbook, memory);
  const forms = reports.map(toExisting);
  const known = knownExplanations(readExplanations(workbook));
  const verdicts = groupIntoSets([reports]).map((set) =>
    explainVerdict(checkSet(set, context, memory?.verdicts), known),
  );
  const blanks = new Set(
    forms.flatMap(({ sheet, toFill }) => toFill.map((at) => cellKey(sheet, at))),
  );
  const unfilled = new Set(verdicts.flatMap((verdict) => unfilledOf(verdict, blanks)));
  const all = inWorkbookOrder(
    verdicts.flatMap(({ findings }) => findings.flat()),
    workbook,
  );
  const findings = all.filter((finding) => !unfilled.has(finding));
  return {
    reports,
    forms,
    findings,
    unfilled: all.filter((finding) => unfilled.has(finding)),
    unchecked: verdicts.flatMap(({ unchecked }) => unchecked.flat()),
    fixes: findFixes(workbook, reports, findings),
  };
}
