// What 反查 says of results that somebody worked on, and of cells that have no origin.
import { traceNumber } from "../../../src/app/trace/trace-number";
import { backupPrefix } from "../../../src/core/notice/own-sheet-names";
import type { RawSheet, RawValue, RawWorkbook } from "../../../src/core/report/raw-workbook";
import { county } from "../../support/county-files";
import { appended } from "../../support/county-result";
import {
  cellsOf,
  refused,
  savedBy,
  sheetOf,
  sourceFile,
  traced,
  typedOver,
  withTypedLine,
} from "./county-trace";

const result = savedBy.us;
const rural = "附件1-农村";
const counts = county.truth.summary["农村"];
if (counts === undefined) throw new Error("The sample has no 农村");
const allOf = { sheet: rural, at: { row: 5, column: 5 } };
const weakOf = { sheet: rural, at: { row: 9, column: 5 } };
const weakShare = { sheet: rural, at: { row: 9, column: 6 } };

const without = ({ sheets }: RawWorkbook, name: string): RawWorkbook => ({
  sheets: sheets.filter((sheet) => sheet.name !== name),
});

/** Rows of 汇总明细 on 农村 that count. */
const ruralRows = sheetOf(result, "汇总明细").rows.flatMap(({ row, cells }) =>
  cells.some(({ value }) => value === "农村") && cells.some(({ value }) => value === "是")
    ? [row]
    : [],
);
const inDetail = (column: string, value: RawValue): RawWorkbook =>
  typedOver(
    result,
    "汇总明细",
    Object.fromEntries(ruralRows.map((row) => [`${column}${row}`, value])),
  );

/** As spreadsheet programs do it: formulas follow. */
const renameDetail = ({ sheets }: RawWorkbook): RawWorkbook => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name === "汇总明细" ? "明细" : sheet.name,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ formula, ...cell }) =>
        formula === undefined
          ? cell
          : { ...cell, formula: formula.replaceAll("'汇总明细'!", "明细!") },
      ),
    })),
  })),
});

/** Two empty columns come in behind that column. */
const shiftRight = (sheet: RawSheet, behind: number): RawSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, ...cell }) => ({
      ...cell,
      column: column > behind ? column + 2 : column,
    })),
  })),
});

describe("a result that somebody worked on", () => {
  test("a number typed over the formula does not agree with the parts, which stay the truth", () => {
    const { shown, sums, agrees } = traced(typedOver(result, rural, { E9: 999 }), weakOf);
    expect([shown, sums[0]?.total, agrees]).toEqual([999, counts.R, false]);
  });

  test("a word typed over the formula does not agree either", () => {
    const { shown, agrees } = traced(typedOver(result, rural, { E9: "若干" }), weakOf);
    expect([shown, agrees]).toEqual([undefined, false]);
  });

  test.each([
    ["0.00", "agrees", true],
    ["0.01", "does not", false],
  ])("a percentage typed with two decimals and %s off %s", (off, _, agrees) => {
    const typed = Number(((counts.R / counts.T) * 100 + Number(off)).toFixed(2));
    expect(traced(typedOver(result, rural, { F9: typed }), weakShare).agrees).toBe(agrees);
  });

  test("a line that a clerk added to 汇总明细 is a part without a file", () => {
    // The formulas are worked out by the spreadsheet program, which is not at hand here.
    const workbook = typedOver(withTypedLine, rural, { E8: 0, E9: counts.R + appended.R });
    const { sums } = traced(workbook, weakOf);
    expect(sums[0]?.total).toBe(counts.R + appended.R);
    expect(sums[0]?.parts.at(-1)).toEqual({
      unit: "新报的单位",
      value: appended.R,
      corrected: false,
      file: "",
      place: "",
      state: "",
    });
  });

  test("a count that was corrected on 汇总明细 is a part that says so", () => {
    const [row = 0] = ruralRows;
    const corrected = typedOver(result, "汇总明细", { [`I${row}`]: 777 });
    const { parts = [] } = traced(corrected, weakOf).sums[0] ?? {};
    expect(parts.filter((part) => part.corrected).map(({ value }) => value)).toEqual([777]);
    expect(traced(result, weakOf).sums[0]?.parts.some((part) => part.corrected)).toBe(false);
  });

  test("a number stored as text is no part of the sum, as for the formula", () => {
    const [row = 0] = ruralRows;
    const before = Number(cellsOf(sheetOf(result, "汇总明细")).get(`I${row}`));
    const { sums, agrees } = traced(
      typedOver(result, "汇总明细", { [`I${row}`]: String(before) }),
      weakOf,
    );
    expect([sums[0]?.total, sums[0]?.parts[0]?.value, agrees]).toEqual([
      counts.R - before,
      undefined,
      false,
    ]);
  });

  test("what nobody filled in is a sum without a number, and shows as nothing", () => {
    const unfilled = typedOver(inDetail("I", ""), rural, { E9: "", F9: "" });
    expect(traced(unfilled, weakOf)).toMatchObject({
      shown: undefined,
      sums: [{ total: undefined }],
      agrees: true,
    });
    expect(traced(unfilled, weakShare).agrees).toBe(true);
    expect(traced(typedOver(unfilled, rural, { E9: "若干" }), weakOf).agrees).toBe(false);
    expect(traced(typedOver(unfilled, rural, { F9: 0 }), weakShare).agrees).toBe(false);
  });

  test("of nothing at all the share is ——", () => {
    const none = typedOver(inDetail("E", 0), rural, { E5: 0, F9: "——" });
    expect(traced(none, weakShare)).toMatchObject({ shown: undefined, agrees: true });
    expect(traced(typedOver(none, rural, { F9: "" }), weakShare).agrees).toBe(false);
  });

  test("汇总明细 may be renamed, and copies of it are not asked", () => {
    const wrong = sheetOf(typedOver(result, "汇总明细", { I2: 12345 }), "汇总明细");
    const { sums } = traced(result, weakOf);
    const copied = { sheets: [{ ...wrong, name: "汇总明细 (2)" }, ...result.sheets] };
    expect(traced(copied, weakOf).sums).toEqual(sums);
    const renamed = renameDetail(result);
    const hidden = { sheets: [{ ...wrong, name: `${backupPrefix}1` }, ...renamed.sheets] };
    expect(traced(hidden, weakOf).sums).toEqual(sums);
    expect(refused(hidden, { sheet: `${backupPrefix}1`, at: { row: 2, column: 9 } })).toBe(
      "no-number",
    );
  });

  test("the columns of a merged list may be moved", () => {
    const list = sheetOf(result, "附件2");
    const at = { sheet: "附件2", at: { row: 5, column: 3 } };
    const { sums, shown } = traced(result, at);
    expect(traced({ sheets: [shiftRight(list, 11)] }, at).sums).toEqual(sums);
    expect(shown).toBe(cellsOf(list).get("C5"));
  });
});

describe("a cell without an origin", () => {
  const own = sourceFile("归阳镇-软弱涣散三表.xlsx").sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name}填`,
  }));
  const beside: RawWorkbook = { sheets: [...result.sheets, ...own] };

  test.each([
    [
      "the title of a form",
      "no-number",
      { workbook: result, sheet: rural, at: { row: 2, column: 1 } },
    ],
    ["a printed ——", "no-number", { workbook: result, sheet: rural, at: { row: 5, column: 6 } }],
    [
      "the head of 汇总明细",
      "no-number",
      { workbook: result, sheet: "汇总明细", at: { row: 1, column: 9 } },
    ],
    [
      "a unit's name in 汇总明细",
      "no-number",
      { workbook: result, sheet: "汇总明细", at: { row: 2, column: 1 } },
    ],
    [
      "a unit's name in 内部汇总",
      "no-number",
      { workbook: result, sheet: "内部汇总", at: { row: 2, column: 1 } },
    ],
    [
      "below 内部汇总",
      "no-number",
      { workbook: result, sheet: "内部汇总", at: { row: 99, column: 2 } },
    ],
    ["应报单位", "no-number", { workbook: result, sheet: "应报单位", at: { row: 2, column: 2 } }],
    [
      "a sheet that is gone",
      "no-number",
      { workbook: result, sheet: "附件9", at: { row: 5, column: 5 } },
    ],
    [
      "a workbook without 汇总明细",
      "no-detail",
      { workbook: without(result, "汇总明细"), sheet: rural, at: { row: 5, column: 5 } },
    ],
    [
      "a form that somebody filled in",
      "filled-in",
      { workbook: beside, sheet: "附件1-农村填", at: { row: 5, column: 5 } },
    ],
    [
      "a list that somebody filled in",
      "filled-in",
      { workbook: beside, sheet: "附件2填", at: { row: 5, column: 3 } },
    ],
    [
      "a form whose category is gone",
      "no-category",
      { workbook: typedOver(result, rural, { E3: "" }), sheet: rural, at: { row: 5, column: 5 } },
    ],
    [
      "a category that no line has",
      "no-lines",
      { workbook: inDetail("C", "否"), sheet: rural, at: { row: 5, column: 5 } },
    ],
    [
      "a unit that no line has",
      "no-lines",
      {
        workbook: typedOver(result, "内部汇总", { A2: "某镇" }),
        sheet: "内部汇总",
        at: { row: 2, column: 2 },
      },
    ],
    [
      "a row typed into the list",
      "no-source",
      {
        workbook: typedOver(result, "附件2", { M5: "" }),
        sheet: "附件2",
        at: { row: 5, column: 3 },
      },
    ],
  ])("%s: %s", (_, code, { workbook, ...selection }) => {
    expect(refused(workbook, selection)).toBe(code);
  });

  test("is answered with what to select instead", () => {
    const answer = traceNumber(without(result, "汇总明细"), allOf);
    expect(answer).toEqual({
      ok: false,
      error: {
        code: "no-detail",
        message:
          "这个工作簿里没有“汇总明细”，数是怎么加出来的查不到。请打开汇总时写的那个工作簿，再选要查的数。",
      },
    });
  });
});
