// A batch of the law's cases as a workbook: worked out by LibreOffice, and kept for machines without it.
import path from "node:path";
import { planPlainSheet } from "../../../src/app/documents/plain-sheet";
import { columnLetters } from "../../../src/core/kernel/address";
import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { storedResults } from "../../support/sheetjs-facts";
import { listBatch, rowBatch, summaryBatch } from "./batches";
import type { Batch } from "./batches";

export const keptFile = path.join(__dirname, "../../fixtures/parity/libreoffice.xlsx");

const choice = { numRuns: 150, seed: 1 };

/** By the names of their sheets. */
export const keptBatches = (): Readonly<Record<string, Batch>> => ({
  summary: summaryBatch(choice),
  organizations: rowBatch("organizations", choice),
  villages: rowBatch("villages", choice),
  // A formula in a cell is at most 8,192 characters long.
  organizationLists: listBatch("organizations", 5, choice),
});

const style: CellStyle = { font: { families: ["宋体"], size: 10 }, vertical: "center" };

/** Written for the first row, read for that one. */
const forRow = (formula: string, row: number): string =>
  formula.replaceAll(/(\$[A-Z]+)1(?!\d)/g, `$1${row}`);

const widthOf = ({ rows }: Batch): number => Math.max(...rows.map(({ length }) => length));

function toSheet(name: string, batch: Batch): SheetPlan {
  const width = widthOf(batch);
  const cells = batch.rows.flatMap((values, index) => {
    const row = index + 1;
    const written = values.map((value, column): CellPlan => ({
      at: { row, column: column + 1 },
      value,
      style,
    }));
    const judged = batch.verdicts.map(({ formula }, place): CellPlan => ({
      at: { row, column: width + 1 + place },
      value: null,
      formula: forRow(formula, row),
      style,
    }));
    return [...written.filter(({ value }) => value !== null), ...judged];
  });
  const blank = planPlainSheet({ name, hidden: false, rows: [], merges: [] }, []);
  return { ...blank, cells };
}

export const keptPlan = (): WorkbookPlan => ({
  sheets: Object.entries(keptBatches()).map(([name, batch]) => toSheet(name, batch)),
});

/** What the formulas of a batch show in the file. */
export function shownIn(
  bytes: Uint8Array,
  name: string,
  batch: Batch,
): readonly (readonly unknown[])[] {
  const results = storedResults(bytes, name);
  const width = widthOf(batch);
  return batch.rows.map((_, index) =>
    batch.verdicts.map((__, place) => results[`${columnLetters(width + 1 + place)}${index + 1}`]),
  );
}
