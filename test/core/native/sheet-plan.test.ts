// What holds for every sheet that we plan, and where the forms' own cells stand.
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import { planListSheet } from "../../../src/core/native/list-sheet";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { categories } from "../../../src/core/notice/categories";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { summaryForm } from "../../../src/core/notice/forms/summary";
import { villagesForm } from "../../../src/core/notice/forms/villages";
import { notApplicableMark } from "../../../src/core/notice/marks";
import { blankForms, filledForms, round, unsigned } from "../../support/sample-forms";

const plans = [...blankForms.sheets, ...filledForms.sheets].map(
  (sheet, index) => [`${index + 1} ${sheet.name}`, sheet] as const,
);
const context = { round, choices: unsigned };
const blankSummary = planSummarySheet({}, round, unsigned);
const at = (sheet: SheetPlan, address: string): CellPlan | undefined =>
  sheet.cells.find((cell) => toA1(cell.at) === address);
const overlaps = (a: Range, b: Range): boolean =>
  a.from.row <= b.to.row &&
  b.from.row <= a.to.row &&
  a.from.column <= b.to.column &&
  b.from.column <= a.to.column;

describe.each(plans)("every planned sheet: %s", (_, sheet) => {
  test("names each cell once, in reading order", () => {
    const places = sheet.cells.map((cell) => cell.at.row * 100_000 + cell.at.column);
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

  test("only printed —— are kept by force; everything else may stay after a warning", () => {
    const forced = sheet.validations.filter(({ alertStyle }) => alertStyle === "stop");
    const marks = sheet.cells.filter(
      ({ value, formula }) => !formula && value === notApplicableMark,
    );
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
    expect(width).toBeGreaterThan(room - 5);
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
    expect(at(blankSummary, "G3")?.value).toBe("    年  月  日");
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

describe.each([organizationsForm, villagesForm])("$mark as a sheet", (form) => {
  const sheet = planListSheet(form, {}, context);
  const last = form.columns.length;

  test("has ten numbered rows to start with", () => {
    const numbers = sheet.cells.filter(({ at: { row, column } }) => column === 1 && row > 4);
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
    const [growing] = sheet.conditionalFormats;
    expect(growing?.range.from).toEqual({ row: 15, column: 1 });
    expect(growing?.range.to).toEqual({ row: 2000, column: last });
  });

  test("takes as many rows as there are, however long", () => {
    const rows = Array.from({ length: 2500 }, (_, index) => ({ name: `第${index + 1}村党支部` }));
    const long = planListSheet(form, { rows }, context);
    expect(long.cells.filter((cell) => cell.at.column === 1 && cell.at.row > 4)).toHaveLength(2500);
    expect(long.conditionalFormats).toEqual([]);
  });
});
