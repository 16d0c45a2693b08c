import type { SummaryRowId } from "../../../src/core/spec/form";
import { textOf } from "../../../src/core/report/text";
import { county } from "../../support/county-files";
import { cellsOf, savedBy, sheetOf, sourceRow, sourceValue, traced } from "./county-trace";

const rowIds: readonly SummaryRowId[] = [
  "T",
  "W",
  "Z",
  "B",
  "R",
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
];
const firstRow = 5;
const [countColumn, ofAll, ofWeak] = [5, 6, 7];
const { truth } = county;
const categories = Object.entries(truth.summary);
const sumOver = (id: SummaryRowId): number =>
  categories.reduce((sum, [, counts]) => sum + counts[id], 0);

describe.each(Object.entries(savedBy))("the sample county's result, saved by %s", (_, workbook) => {
  test.each(categories)(
    "every count of 附件1-%s sums to the truth, and each part stands in its file",
    (category, counts) => {
      for (const [index, id] of rowIds.entries()) {
        const at = { row: firstRow + index, column: countColumn };
        const trace = traced(workbook, { sheet: `附件1-${category}`, at });
        const [sum, ...more] = trace.sums;
        expect([trace.cell, trace.shown, trace.agrees, sum?.total, more]).toEqual([
          `附件1-${category}!E${at.row}`,
          counts[id],
          true,
          counts[id],
          [],
        ]);
        expect(sum?.parts.map(({ value }) => value ?? 0).reduce((a, b) => a + b, 0)).toBe(
          counts[id],
        );
        for (const { unit, value, file, place, state } of sum?.parts ?? []) {
          expect([place, sourceValue(file, place)]).toEqual([place, value]);
          expect(file.startsWith(unit)).toBe(true);
          expect(["计入", "待改"]).toContain(state);
        }
      }
    },
  );

  test.each(categories)("every percentage of 附件1-%s is two sums", (category, counts) => {
    for (const [index, id] of rowIds.entries()) {
      for (const [column, whole] of [[ofAll, "T"] as const, [ofWeak, "R"] as const]) {
        if (id === "T" || (whole === "R" && !id.startsWith("S"))) continue;
        const at = { row: firstRow + index, column };
        const { sums, shown, agrees } = traced(workbook, { sheet: `附件1-${category}`, at });
        const exact = counts[whole] === 0 ? undefined : (counts[id] / counts[whole]) * 100;
        expect(sums.map(({ total }) => total)).toEqual([counts[id], counts[whole]]);
        expect(sums.map(({ parts }) => parts.length)).toEqual([
          sums[0]?.parts.length,
          sums[0]?.parts.length,
        ]);
        expect([shown?.toFixed(9), agrees]).toEqual([exact?.toFixed(9), true]);
      }
    }
  });

  test("内部汇总 gives a unit's lines of all categories, and its last line those of all units", () => {
    const sheet = sheetOf(workbook, "内部汇总");
    const units = sheet.rows.slice(1).map(({ row }) => textOf(cellsOf(sheet).get(`A${row}`)));
    expect(units.at(-1)).toBe("合计（各类别）");
    for (const [index, unit] of units.entries()) {
      for (const [place, id] of rowIds.entries()) {
        const at = { row: 2 + index, column: 2 + place };
        const { sums, shown, agrees } = traced(workbook, { sheet: "内部汇总", at });
        const parts = sums[0]?.parts ?? [];
        const isTotal = index === units.length - 1;
        const fromFiles = parts
          .map(({ file, place: cell }) => Number(sourceValue(file, cell)))
          .reduce((a, b) => a + b, 0);
        const ofUnits = new Set(parts.map((part) => part.unit));
        expect([shown, agrees, sums[0]?.total]).toEqual([fromFiles, true, fromFiles]);
        expect(isTotal ? shown : ofUnits).toEqual(isTotal ? sumOver(id) : new Set([unit]));
      }
    }
  });

  test.each([
    ["附件2", truth.lists.organizations],
    ["附件3", truth.lists.villages],
  ])(
    "every row of the merged %s names the file, sheet and row that it came from",
    (name, count) => {
      const sheet = sheetOf(workbook, name);
      const cells = cellsOf(sheet);
      for (let row = firstRow; row < firstRow + count; row += 1) {
        const { sums, cell } = traced(workbook, { sheet: name, at: { row, column: 4 } });
        const [part] = sums[0]?.parts ?? [];
        const [, from = "", line] = /^(.+) 第(\d+)行$/.exec(part?.place ?? "") ?? [];
        const written = sourceRow(part?.file ?? "", from, Number(line));
        expect(written).toContain(cells.get(`D${row}`));
        expect(textOf(cells.get(`B${row}`)).endsWith(written[1] ?? "?")).toBe(true);
        expect([cell, part?.file.startsWith(part.unit)]).toEqual([`${name}!D${row}`, true]);
      }
    },
  );

  test("a count on 汇总明细 is that line's cell, be it counted or kept out", () => {
    const sheet = sheetOf(workbook, "汇总明细");
    const cells = cellsOf(sheet);
    const lines = sheet.rows.slice(1).map(({ row }) => row);
    expect(lines.map((row) => cells.get(`C${row}`))).toEqual(expect.arrayContaining(["是", "否"]));
    for (const row of lines) {
      const { sums, shown } = traced(workbook, { sheet: "汇总明细", at: { row, column: 9 } });
      const [part, ...more] = sums[0]?.parts ?? [];
      expect(sourceValue(part?.file ?? "", part?.place ?? "")).toBe(cells.get(`I${row}`));
      expect([shown, part?.unit, more]).toEqual([cells.get(`I${row}`), cells.get(`A${row}`), []]);
    }
  });
});
