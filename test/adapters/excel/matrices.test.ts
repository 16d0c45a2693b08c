import { planMatrices } from "../../../src/adapters/excel/write/matrices";
import type { Matrices } from "../../../src/adapters/excel/write/matrices";
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import { looks } from "../../../src/core/native/looks";
import type { CellPlan, CellStyle, SheetPlan } from "../../../src/core/native/plan";
import { cellsOfPlan, planBlankSet } from "./blank-set";

const [summary] = planBlankSet() as [SheetPlan];

const planOf = (part: Partial<Pick<SheetPlan, "cells" | "blocks">>): SheetPlan => ({
  ...summary,
  cells: [],
  blocks: [],
  ...part,
});

const style: CellStyle = looks.body;
const oneCell = (cell: Omit<CellPlan, "at">): Matrices | undefined =>
  planMatrices(planOf({ cells: [{ at: { row: 2, column: 3 }, ...cell }] }))[0];

describe("what a cell is told", () => {
  test.each([
    [
      "text as text, then its own format",
      { value: "2014年3月10日", style },
      ["@", "2014年3月10日", "General"],
    ],
    ["text that looks like a formula", { value: "=A1", style }, ["@", "=A1", "General"]],
    [
      "text in a text cell",
      { value: "001", style: { ...style, numberFormat: "@" } },
      ["@", "001", null],
    ],
    ["a number", { value: 5, style: { ...style, numberFormat: "0" } }, ["General", 5, "0"]],
    [
      "a number in a text cell stays one",
      { value: 5, style: { ...style, numberFormat: "@" } },
      ["General", 5, "@"],
    ],
    [
      "a formula",
      { value: null, formula: "A1+1", style: { ...style, numberFormat: "0.00" } },
      ["General", "=A1+1", "0.00"],
    ],
    [
      "nothing, in a format",
      { value: null, style: { ...style, numberFormat: "0" } },
      [null, null, "0"],
    ],
    ["an empty text is nothing", { value: "", style }, [null, null, "General"]],
  ])("%s", (_, cell, [entry, value, format]) => {
    expect(oneCell(cell)).toEqual({
      area: { from: { row: 2, column: 3 }, to: { row: 2, column: 3 } },
      entryFormats: [[entry]],
      values: [[value]],
      formats: [[format]],
    });
  });
});

/** Each value that the matrices write, by its address. */
function written(matrices: readonly Matrices[]): Record<string, string | number | boolean | null> {
  const found = matrices.flatMap(({ area, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const at = toA1({ row: area.from.row + row, column: area.from.column + column });
        return value === null ? [] : [[at, value] as const];
      }),
    ),
  );
  const byAddress = Object.fromEntries(found);
  expect(Object.keys(byAddress)).toHaveLength(found.length);
  return byAddress;
}

test.each(planBlankSet())("$name is written whole, in few matrices", (plan) => {
  const wanted = cellsOfPlan(plan).flatMap(({ at, value, formula }) =>
    formula === undefined && (value === null || value === "")
      ? []
      : [[toA1(at), formula === undefined ? value : `=${formula}`] as const],
  );
  const matrices = planMatrices(plan);
  expect(written(matrices)).toEqual(Object.fromEntries(wanted));
  expect(matrices.length).toBeLessThan(4);
});

test("rows far apart bring no empty matrix between them", () => {
  const cells = [1, 2, 2000].map((row) => ({ at: { row, column: 1 }, value: row, style }));
  expect(planMatrices(planOf({ cells })).map(({ area }) => toA1Range(area))).toEqual([
    "A1:A2",
    "A2000",
  ]);
});

test("a long block comes in pieces, each row once", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`组织${index}`, index, null]);
  const block = { at: { row: 5, column: 2 }, styles: [style, style, style], rows };
  const matrices = planMatrices(planOf({ blocks: [block] }));
  expect(matrices.map(({ area }) => toA1Range(area))).toEqual([
    "B5:D2004",
    "B2005:D4004",
    "B4005:D5004",
  ]);
  const found = written(matrices);
  expect(Object.keys(found)).toHaveLength(10_000);
  expect([found["B5"], found["C2005"], found["B5004"]]).toEqual(["组织0", 2000, "组织4999"]);
});
