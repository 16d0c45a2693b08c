// A workbook file planned anew: forms and working sheets of ours with their full format, other sheets plain. What stands
// in a cell is never changed; reading the planned workbook gives the same reports.
import type { SheetPlan, WorkbookPlan } from "../../core/native/plan";
import { isBackup } from "../../core/notice/own-sheet-names";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { layOver } from "./lay-over";
import { openedCells } from "./opened-cells";
import { planOwnSheet } from "./own-sheet";
import { planPlainSheet } from "./plain-sheet";

export interface OpenedWorkbook {
  readonly plan: WorkbookPlan;
  /** Names of the sheets that got the format of our own plan. */
  readonly own: ReadonlySet<string>;
  /** Names of the sheets on which formulas became their results, since they need what does not come along. */
  readonly lostFormulas: readonly string[];
}

interface OpenedSheet {
  readonly plan: SheetPlan;
  readonly isOwn: boolean;
  readonly lostFormulas: boolean;
}

function openSheet(sheet: RawSheet, signatures: boolean): OpenedSheet {
  const cells = openedCells(sheet);
  const own = planOwnSheet(sheet, { signatures });
  const plan = own ? layOver(own, sheet, cells) : planPlainSheet(sheet, cells);
  return {
    plan: sheet.hidden ? { ...plan, hidden: true } : plan,
    isOwn: own !== undefined,
    lostFormulas: cells.some(({ lostFormula }) => lostFormula),
  };
}

/** Copies that stood for an undo do not come along. `signed`: names of the sheets that print a line for signatures, which their cells do not say. */
export function planOpened(
  workbook: RawWorkbook,
  signed: ReadonlySet<string> = new Set(),
): OpenedWorkbook {
  const opened = workbook.sheets
    .filter(({ name }) => !isBackup(name))
    .map((sheet) => openSheet(sheet, signed.has(sheet.name)));
  return {
    plan: { sheets: opened.map(({ plan }) => plan) },
    own: new Set(opened.filter(({ isOwn }) => isOwn).map(({ plan }) => plan.name)),
    lostFormulas: opened.filter(({ lostFormulas }) => lostFormulas).map(({ plan }) => plan.name),
  };
}
