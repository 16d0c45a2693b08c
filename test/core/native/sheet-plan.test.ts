// What holds for every sheet that we plan, and where the forms' own cells stand.
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import { planListSheet } from "../../../src/core/native/list-sheet";
import { lineHeight } from "../../../src/core/native/looks";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { lineCount, rowHeight } from "../../../src/core/native/row-height";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { categories } from "../../../src/core/notice/categories";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { summaryForm } from "../../../src/core/notice/forms/summary";
import { villagesForm } from "../../../src/core/notice/forms/villages";
import { notApplicableMark } from "../../../src/core/notice/marks";
import { isBlankDate } from "../../../src/core/report/read-date";
import { blankForms, filledForms, round, unsigned } from "../../support/sample-forms";
import { allCells } from "../../support/all-cells";

const plans = [...blankForms.sheets, ...filledForms.sheets].map(
  (sheet, index) => [`${index + 1} ${sheet.name}`, sheet] as const,
);
const context = { round, choices: unsigned };
const blankSummary = planSummarySheet({}, round, unsigned);
const at = (sheet: SheetPlan, address: string): CellPlan | undefined =>
  allCells(sheet).find((cell) => toA1(cell.at) === address);
const overlaps = (a: Range, b: Range): boolean =>
  a.from.row <= b.to.row &&
  b.from.row <= a.to.row &&
  a.from.column <= b.to.column &&
  b.from.column <= a.to.column;

describe.each(plans)("every planned sheet: %s", (_, sheet) => {
  test("names each cell once, in reading order", () => {
    const places = allCells(sheet).map((cell) => cell.at.row * 100_000 + cell.at.column);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  test("merges and validations do not overlap among themselves", () => {
    for (const ranges of [sheet.merges, sheet.validations.map(({ range }) => range)]) {
      const clashes = ranges.filter((a, index) =>
        ranges.slice(index + 1).some((b) => overlaps(a, b)),
      );
      expect(clashes.map(toA1Range)).toEqual([]);
    }
  });

  test("stays within the lengths that Excel allows for titles, prompts, alerts and lists", () => {
    for (const { title, prompt = "", alert = "", rule } of sheet.validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(alert.length).toBeLessThanOrEqual(225);
      const list = rule.type === "list" ? rule.values.join(",") : "";
      expect(list.length).toBeLessThanOrEqual(255);
    }
  });

  test("is named as spreadsheets allow", () => {
    expect(sheet.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  test("only over printed —— is typing refused, and typing nothing; everything else may stay after a warning", () => {
    const forced = sheet.validations.filter(({ alertStyle }) => alertStyle === "stop");
    const marks = allCells(sheet).filter(
      ({ value, formula }) => !formula && value === notApplicableMark,
    );
    expect(sheet.validations.filter(({ blank }) => blank === "odd")).toEqual(forced);
    expect(forced.map(({ range }) => toA1Range(range)).toSorted()).toEqual(
      marks.map((cell) => toA1(cell.at)).toSorted(),
    );
  });

  test("is as wide as the paper between its margins", () => {
    const paper = { portrait: 595, landscape: 842 }[sheet.print.orientation];
    const { area } = sheet.print;
    const last = "lastColumn" in area ? area.lastColumn : area.to.column;
    const width = sheet.columns.slice(0, last).reduce((sum, column) => sum + column.width, 0);
    const room = paper - 2 * sheet.print.margins.side;
    expect(width).toBeLessThanOrEqual(room);
    // Columns may come out 1.5 % wider in a program whose fonts stand in for ours.
    expect(width * 1.015).toBeLessThanOrEqual(room);
    expect(width * 1.03).toBeGreaterThan(room);
  });
});

describe("附件1 as a sheet", () => {
  test.each(categories)("is named after its category: %s", (category) => {
    expect(planSummarySheet({ category }, round, unsigned).name).toBe(`附件1-${category}`);
  });

  test("the six —— stand at T③ T④ W④ Z④ B④ R④", () => {
    const marks = blankSummary.cells.filter(({ value }) => value === notApplicableMark);
    expect(marks.map((cell) => toA1(cell.at))).toEqual(["F5", "G5", "G6", "G7", "G8", "G9"]);
  });

  test("the head cell carries the diagonal from upper left to lower right", () => {
    const diagonal = blankSummary.cells.filter(({ style }) => style.border?.diagonalDown);
    expect(diagonal.map((cell) => toA1(cell.at))).toEqual(["A4", "B4", "C4", "D4"]);
    expect(blankSummary.merges.map(toA1Range)).toContain("A4:D4");
  });

  test("labels stand one column in, those of the six standards one further", () => {
    expect(at(blankSummary, "B5")?.value).toBe("所辖基层党组织");
    expect(at(blankSummary, "B9")?.value).toBe("软弱涣散\n基层党组织");
    expect(at(blankSummary, "C10")?.value).toContain("（1）");
  });

  test("a blank form has a blank date for the pen, no count and an empty percentage", () => {
    expect(at(blankSummary, "G3")?.value).toBe("    年    月    日");
    expect(at(blankSummary, "E5")?.value).toBeNull();
    expect(at(blankSummary, "F6")?.value).toBe("");
  });

  test("0 is a number, and is not the same as blank", () => {
    const sheet = planSummarySheet({ counts: { T: 12, R: 0 } }, round, unsigned);
    expect(at(sheet, "E9")?.value).toBe(0);
    expect(at(sheet, "F9")?.value).toBe(0);
    expect(at(sheet, "G10")?.value).toBe("");
  });

  test("a category that a sheet name cannot hold is kept in its cell", () => {
    const sheet = planSummarySheet({ category: "其他：[园区]/林场" }, round, unsigned);
    expect(sheet.name).toBe("附件1-其他：园区林场");
    expect(at(sheet, "E3")?.value).toBe("其他：[园区]/林场");
  });

  test("the settings stand in labelled cells right of the print area", () => {
    const settings = ["I1", "J1", "I2", "J2", "I3"].map(
      (address) => at(blankSummary, address)?.value,
    );
    expect(settings).toEqual(["口径", "可重叠", "报送截止", 41_713, "表样版本"]);
    expect(blankSummary.print.area).toEqual({
      from: { row: 1, column: 1 },
      to: { row: 16, column: 7 },
    });
  });

  test("the footnote is printed under the table", () => {
    expect(at(blankSummary, "A16")?.value).toBe(summaryForm.footnote);
  });
});

/** Height of the row as planned. */
const heightOf = (sheet: SheetPlan, row: number): number | undefined =>
  sheet.rows.find((each) => each.row === row)?.height;

/** 26 characters. */
const longUnit = "中共衡阳市祁东县归阳镇经济技术开发区综合服务中心委员会";

describe("row heights of 附件1", () => {
  const width = (from: number, to: number): number =>
    blankSummary.columns.slice(from - 1, to).reduce((sum, column) => sum + column.width, 0);

  const corner = at(blankSummary, "A4")?.value;

  test("every row shows its texts whole, each in the cells that it is merged over", () => {
    const sheet = planSummarySheet(
      { unit: longUnit, category: "非公有制经济组织" },
      round,
      unsigned,
    );
    const wrapped = allCells(sheet).filter(({ at: { row, column }, value, style }) => {
      return typeof value === "string" && style.wrap && row > 2 && column <= 7 && value !== corner;
    });
    expect(wrapped.length).toBeGreaterThan(15);
    for (const { at: address, value } of wrapped) {
      const merge = sheet.merges.find(({ from }) => toA1(from) === toA1(address));
      const room = width(address.column, merge?.to.column ?? address.column);
      const needed = rowHeight([{ text: String(value), width: room }], 0);
      expect(heightOf(sheet, address.row)).toBeGreaterThanOrEqual(needed);
    }
  });

  test("a long unit name takes three lines, a long category two, and the form still fits its page", () => {
    const sheet = planSummarySheet(
      { unit: longUnit, category: "非公有制经济组织" },
      round,
      unsigned,
    );
    expect(longUnit.length).toBeGreaterThanOrEqual(26);
    expect(heightOf(sheet, 3)).toBe(3 * lineHeight + 6);
    expect(lineCount("非公有制经济组织", width(5, 5))).toBe(2);
    const { top, bottom } = sheet.print.margins;
    const printed = sheet.rows.filter(({ row }) => row <= 16);
    const height = printed.reduce((sum, row) => sum + row.height, 0);
    expect(height).toBeLessThanOrEqual(842 - top - bottom);
  });

  test("the least heights are those that a pen needs", () => {
    expect([1, 2, 3, 4, 5, 9, 10, 16].map((row) => heightOf(blankSummary, row))).toEqual([
      22, 44, 32, 93.5, 32, 44, 44, 64,
    ]);
  });

  test("only the header fields' row follows what is typed; the others hold merged texts", () => {
    expect(blankSummary.rows.filter(({ fixed }) => !fixed).map(({ row }) => row)).toEqual([3]);
  });

  test("项目 stands at the right end of the head cell, on its first line", () => {
    const [first = ""] = String(corner).split("\n");
    expect(corner).toMatch(/^　+项目\n\n类别$/);
    expect(lineCount(first, width(1, 4))).toBe(1);
    expect(first.length * 12).toBeGreaterThan(width(1, 4) - 48);
  });
});

describe("a blank date leaves the pen what room its cell has", () => {
  test.each([
    [blankSummary, "G3", "    年    月    日"],
    [planListSheet(organizationsForm, {}, context), "F3", "        年     月"],
    [planListSheet(villagesForm, {}, context), "H3", "      年     月"],
  ] as const)("%#", (sheet, address, shown) => {
    const cell = at(sheet, address);
    expect(cell?.value).toBe(shown);
    const column = sheet.columns[(cell?.at.column ?? 0) - 1];
    const halves = [...shown].reduce((sum, sign) => sum + (sign === " " ? 1 : 2), 0);
    expect(halves * 6 + 8).toBeLessThanOrEqual(column?.width ?? 0);
    expect(isBlankDate(shown)).toBe(true);
  });
});

describe("the line for signatures", () => {
  const footers = filledForms.sheets.map(({ print }) => print);
  const lines = (text = ""): readonly string[] => text.split("\n");

  test("leaves at least 3 cm after each label, within the page's width", () => {
    for (const { firstPageFooter, orientation, margins } of footers) {
      const room = (orientation === "portrait" ? 595 : 842) - 2 * margins.side;
      const texts = lines(firstPageFooter.left);
      for (const text of texts) expect(text.length * 10).toBeLessThanOrEqual(room);
      const gaps = texts.flatMap((text) => [...text.matchAll(/：(　+)/g)]);
      expect(gaps.length).toBeGreaterThanOrEqual(3);
      for (const [, gap = ""] of gaps) expect(gap.length * 10).toBeGreaterThan((3 / 2.54) * 72);
    }
  });

  test("stands on a line of its own: left and centre have as many lines, and one of each pair is empty", () => {
    for (const { otherPagesFooter } of footers) {
      if (otherPagesFooter.center === undefined) continue;
      const [left, center] = [lines(otherPagesFooter.left), lines(otherPagesFooter.center)];
      expect(left).toHaveLength(center.length);
      for (const [index, text] of left.entries()) expect([text, center[index]]).toContain("");
    }
  });
});

describe.each([organizationsForm, villagesForm])("$mark as a sheet", (form) => {
  const sheet = planListSheet(form, {}, context);
  const last = form.columns.length;

  test("has ten numbered rows to start with", () => {
    const numbers = allCells(sheet).filter(({ at: { row, column } }) => column === 1 && row > 4);
    expect(numbers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("validates every column of the form down to row 2000", () => {
    const reach = sheet.validations
      .filter(({ range }) => range.from.row === 5 && range.from.column <= last)
      .map(({ range }) => range.to.row);
    expect(reach).toEqual(form.columns.map(() => 2000));
  });

  test("phones and names typed below the printed rows stay text: the column's own format is text", () => {
    const phone = form.columns.findIndex(({ id }) => id === "phone");
    expect(sheet.columns[phone]?.style.numberFormat).toBe("@");
    expect(sheet.columns[1]?.style.numberFormat).toBe("@");
  });

  test("prints its own columns only, and repeats the head row", () => {
    expect(sheet.print.area).toEqual({ lastColumn: last });
    expect(sheet.print.repeatedRows).toEqual({ from: 4, to: 4 });
  });

  test("draws borders below the printed rows where something stands", () => {
    const [growing] = sheet.conditionalFormats.filter(({ border }) => border.top);
    expect(growing?.range.from).toEqual({ row: 15, column: 1 });
    expect(growing?.range.to).toEqual({ row: 2000, column: last });
  });

  test("rows below the planned ones start as high as those above them", () => {
    expect(sheet.defaultRowHeight).toBe(32);
    expect([4, 5, 14].map((row) => heightOf(sheet, row))).toEqual([42, 32, 32]);
    expect(sheet.rows.filter(({ fixed }) => fixed).map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  test("a row is as high as its longest text needs, the head as its longest label", () => {
    const problem = "村".repeat(300);
    const filled = planListSheet(form, { rows: [{ problem }, {}] }, context);
    const width = filled.columns[3]?.width ?? 0;
    expect(heightOf(filled, 5)).toBe(rowHeight([{ text: problem, width }], 0));
    expect(heightOf(filled, 6)).toBe(32);
    const columns = form.columns.map((column) => ({ ...column, label: "一\n二\n三" }));
    const higher = planListSheet({ ...form, columns }, {}, context);
    expect(heightOf(higher, 4)).toBe(3 * lineHeight + 6);
  });

  test("a unit's name of 60 characters shows whole in its merged cell", () => {
    const long = planListSheet(form, { unit: "县".repeat(60) }, context);
    expect(heightOf(sheet, 3)).toBe(28);
    expect(heightOf(long, 3)).toBeGreaterThanOrEqual(2 * lineHeight + 6);
  });

  test("a column without a width is a fault of ours, not a column of width 0", () => {
    const id = form.id === "villages" ? "unheard-of" : "measures";
    const columns = [...form.columns, { id: id as "measures", label: "", field: "term" as const }];
    expect(() => planListSheet({ ...form, columns }, {}, context)).toThrow(`Column ${id}`);
  });

  test("takes as many rows as there are, however long", () => {
    const rows = Array.from({ length: 2500 }, (_, index) => ({ name: `第${index + 1}村党支部` }));
    const long = planListSheet(form, { rows }, context);
    expect(allCells(long).filter((cell) => cell.at.column === 1 && cell.at.row > 4)).toHaveLength(
      2500,
    );
    expect(long.conditionalFormats.filter(({ border }) => border.top)).toEqual([]);
  });
});
