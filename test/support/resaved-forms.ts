// The workbooks whose LibreOffice copies are kept as fixtures, and what must be found in them.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import { planFacts } from "./plan-facts";
import type { SheetFacts } from "./plan-facts";
import { blankForms, filledForms, percentCases, round, unsigned } from "./sample-forms";
import { allCells } from "./all-cells";

const percentForms: WorkbookPlan = {
  sheets: Object.entries(percentCases).map(([name, counts]) => ({
    ...planSummarySheet({ counts }, round, unsigned),
    name,
  })),
};

/** A form as a clerk leaves it who writes 35人 into a count cell. */
function withTextCount(sheet: SheetPlan): SheetPlan {
  const cells = sheet.cells.map((cell: CellPlan) =>
    cell.at.row === 6 && cell.at.column === 5 ? { ...cell, value: "35人" } : cell,
  );
  return { ...sheet, name: "text for a count", cells };
}

const [ordinary] = percentForms.sheets.slice(-1);

export const resavedForms: Readonly<Record<string, WorkbookPlan>> = {
  "blank-forms": blankForms,
  "filled-forms": filledForms,
  "percent-cases": {
    sheets: [...percentForms.sheets, ...(ordinary ? [withTextCount(ordinary)] : [])],
  },
};

export const fixturePath = (name: string): string =>
  path.join(__dirname, "..", "fixtures", "libreoffice", `${name}.xlsx`);

export const readFixture = (name: string): Uint8Array => readFileSync(fixturePath(name));

/** LibreOffice saves validations and conditions no further than 1,000 rows below the last cell that is in use. */
function cutByLibreOffice(range: string, lastRow: number): string {
  const [from = "", to = from] = range.split(":");
  const row = Math.min(Number(/\d+/.exec(to)?.[0]), lastRow + 1000);
  return from === to ? from : `${from}:${/[A-Z]+/.exec(to)?.[0]}${row}`;
}

/** In cells LibreOffice writes the truth values as functions, in conditions as numbers. */
const withFunctions = (formula: string): string =>
  formula.replaceAll(/\b(TRUE|FALSE)\b(?!\()/g, "$1()");
const withNumbers = (formula: string): string =>
  formula.replaceAll(/\bTRUE\b/g, "1").replaceAll(/\bFALSE\b/g, "0");

/** What the plan says, as far as a file saved by LibreOffice can say it. */
export function expectedAfterResaving(plan: WorkbookPlan): readonly SheetFacts[] {
  return planFacts(plan).map((facts, index) => {
    const sheet = plan.sheets[index];
    const lastRow = Math.max(...(sheet ? allCells(sheet) : []).map(({ at }) => at.row));
    return {
      ...facts,
      formulas: Object.fromEntries(
        Object.entries(facts.formulas).map(([address, formula]) => [
          address,
          withFunctions(formula),
        ]),
      ),
      conditionals: facts.conditionals.map(
        ([range, formula]) => [range, withNumbers(formula)] as const,
      ),
      validations: facts.validations.map((each) => ({
        ...each,
        range: cutByLibreOffice(each.range, lastRow),
      })),
    };
  });
}
