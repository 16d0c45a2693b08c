// What can be put right by a click: the form in which something stands, never what it says. Cells with a formula are left
// alone, as are cells in which more stands than what was read.
import type { Address } from "../../core/kernel/address";
import { makeGrid } from "../../core/report/grid";
import type { Grid } from "../../core/report/grid";
import type { RawCell, RawWorkbook } from "../../core/report/raw-workbook";
import type { Report } from "../../core/report/report";
import { textOf } from "../../core/report/text";
import type { NormalisationWhy } from "../../core/report/values";
import type { Finding } from "../../core/spec/finding";
import type { CellWrite } from "../ports/open-workbook";
import { cellKey } from "./cell-key";
import { percentFixes } from "./percent-fixes";
import { standardForm } from "./standard-form";

export interface CellFix extends CellWrite {
  /** What stands there. */
  readonly from: string;
  /** The rules whose findings on the cell it cures. */
  readonly cures: readonly string[];
  /** In what the spelling is odd, where it cures none. */
  readonly why: NormalisationWhy | undefined;
}

/** What somebody typed into the cell; undefined for a formula and for an empty cell. */
function typedAt(grid: Grid, at: Address): RawCell["value"] | undefined {
  const cell = grid.cellAt(at);
  return cell?.formula === undefined ? cell?.value : undefined;
}

function spellingFixes(report: Report, grid: Grid): readonly CellFix[] {
  return report.normalised.flatMap((entry): readonly CellFix[] => {
    const { at, from, why } = entry;
    const stands = typedAt(grid, at);
    if (stands === undefined || stands === null) return [];
    const value = standardForm(entry, stands);
    return value === undefined ? [] : [{ sheet: report.sheet, at, from, value, cures: [], why }];
  });
}

function findingFixes(
  report: Report,
  grid: Grid,
  rulesAt: ReadonlyMap<string, readonly string[]>,
): readonly CellFix[] {
  if (report.form !== "summary") return [];
  const { sheet } = report;
  const rulesOf = (at: Address): readonly string[] => rulesAt.get(cellKey(sheet, at)) ?? [];
  return percentFixes(report, rulesOf).flatMap(({ at, value, cures }): readonly CellFix[] => {
    const stands = typedAt(grid, at);
    return stands === undefined
      ? []
      : [{ sheet, at, from: textOf(stands), value, cures, why: undefined }];
  });
}

function byCell(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const { sheet, at, rule } of findings) {
    if (sheet === null || at === null) continue;
    const key = cellKey(sheet, at);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

/**
 * In the order of the workbook. What cures a finding goes before what only tidies up the same cell. A result is left
 * alone: it is made anew from what the units have sent.
 */
export function findFixes(
  { sheets }: RawWorkbook,
  reports: readonly Report[],
  findings: readonly Finding[],
): readonly CellFix[] {
  const rulesAt = byCell(findings);
  const fixes = new Map<string, CellFix>();
  for (const sheet of sheets) {
    const own = reports.filter((report) => report.sheet === sheet.name && !report.isResult);
    if (own.length === 0) continue;
    const grid = makeGrid(sheet);
    const all = own.flatMap((report) => [
      ...findingFixes(report, grid, rulesAt),
      ...spellingFixes(report, grid),
    ]);
    for (const fix of all) {
      const key = cellKey(fix.sheet, fix.at);
      if (!fixes.has(key)) fixes.set(key, fix);
    }
  }
  return [...fixes.values()];
}
