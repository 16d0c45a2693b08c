// What must be found in the sample county's files after LibreOffice, freshly made or kept as fixtures.
import path from "node:path";
import { toA1 } from "../../src/core/kernel/address";
import type { SheetPlan, WorkbookPlan } from "../../src/core/native/plan";
import { county, expectedTotals } from "./county-files";
import { appended } from "./county-result";
import { rollUpBytes, totalsOf } from "./roll-up-bytes";
import type { Files } from "./roll-up-bytes";
import { storedResults } from "./sheetjs-facts";

export const fixtures = path.join(__dirname, "..", "fixtures", "libreoffice");

export function expectTruth(files: Files): void {
  expect(totalsOf(rollUpBytes(files, county.county, { expected: county.expected }))).toEqual(
    expectedTotals,
  );
}

/** LibreOffice stores 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

const stored = (sheet: SheetPlan): readonly (readonly [string, unknown])[] =>
  sheet.cells
    .filter(({ formula }) => formula !== undefined)
    .map(({ at, value }) => [toA1(at), rounded(value)] as const);

function recalculated(bytes: Uint8Array, sheet: string): Readonly<Record<string, unknown>> {
  const results = Object.entries(storedResults(bytes, sheet));
  return Object.fromEntries(results.map(([address, value]) => [address, rounded(value)]));
}

/** `saved`: the county's result, and the same with a row appended to 汇总明细. */
export function expectRecalculated(result: WorkbookPlan, saved: Files): void {
  const { "county-result": plain, "county-result-with-row": withRow } = saved;
  if (plain === undefined || withRow === undefined) throw new Error("A file is lacking");
  for (const sheet of result.sheets) {
    expect([sheet.name, recalculated(plain, sheet.name)]).toEqual([
      sheet.name,
      Object.fromEntries(stored(sheet)),
    ]);
  }
  const [rural, before] = [recalculated(withRow, "附件1-农村"), recalculated(plain, "附件1-农村")];
  expect([rural["E5"], rural["E9"], rural["E6"]]).toEqual([
    Number(before["E5"]) + appended.T,
    Number(before["E9"]) + appended.R,
    before["E6"],
  ]);
}
