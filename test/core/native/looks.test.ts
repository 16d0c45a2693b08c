// How the forms are declared to look: what no comparison of a file with its plan can find wrong.
import { SSF } from "@e965/xlsx";
import { toSerial } from "../../../src/core/kernel/calendar";
import { toA1 } from "../../../src/core/kernel/address";
import { fieldLook } from "../../../src/core/native/field-look";
import { validateField } from "../../../src/core/native/field-validation";
import { looks } from "../../../src/core/native/looks";
import type { CellStyle, SheetPlan } from "../../../src/core/native/plan";
import type { FieldKind } from "../../../src/core/spec/field";
import { blankForms, filledForms } from "../../support/sample-forms";
import { allCells } from "../../support/all-cells";

const sheets = [...blankForms.sheets, ...filledForms.sheets];
const box = { top: true, bottom: true, left: true, right: true };

const lastPrinted = ({ print: { area } }: SheetPlan): number =>
  "lastColumn" in area ? area.lastColumn : area.to.column;

describe("the look of the forms", () => {
  test("the title is set in 小标宋 of 22 points, centred, with a common font to fall back on", () => {
    for (const { cells } of sheets) {
      const title = cells.find(({ at }) => toA1(at) === "A2")?.style;
      expect(title?.font.families[0]).toBe("方正小标宋简体");
      expect(title?.font.families).toContain("宋体");
      expect(title?.font.size).toBe(22);
      expect(title?.horizontal).toBe("center");
    }
  });

  test("everything else that is printed is set in 仿宋 of 12 points, black", () => {
    for (const sheet of sheets) {
      const printed = allCells(sheet).filter(
        ({ at: { row, column } }) => row !== 2 && column <= lastPrinted(sheet),
      );
      for (const { style } of printed) expect(style.font).toMatchObject({ size: 12 });
      const families = new Set(printed.map(({ style }) => style.font.families.join()));
      expect([...families]).toEqual(["仿宋,仿宋_GB2312,华文仿宋,宋体"]);
      expect(new Set(printed.map(({ style }) => style.font.color))).toEqual(new Set([undefined]));
    }
  });

  test("every cell of the tables has its four sides, but for the two long blank columns of 附件1", () => {
    for (const sheet of sheets) {
      const isSummary = sheet.name.startsWith("附件1");
      const last = isSummary ? 15 : 14;
      const table = allCells(sheet).filter(
        ({ at: { row, column } }) => row >= 4 && row <= last && column <= lastPrinted(sheet),
      );
      const open = table.filter(({ style }) => !isBoxed(style)).map(({ at }) => toA1(at));
      const blanks = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].flatMap((row) =>
        row < 10 ? [`A${row}`] : [`A${row}`, `B${row}`],
      );
      expect(open).toEqual(isSummary ? blanks : []);
    }
  });

  test("the two long blank columns of 附件1 are closed above, below and at their sides", () => {
    const styleAt = (address: string): CellStyle | undefined =>
      blankForms.sheets[0]?.cells.find(({ at }) => toA1(at) === address)?.style;
    const sides = { left: true, right: true };
    expect(["A5", "A6", "A15", "B10", "B11", "B15"].map((each) => styleAt(each)?.border)).toEqual([
      { ...sides, top: true },
      sides,
      { ...sides, bottom: true },
      { ...sides, top: true },
      sides,
      { ...sides, bottom: true },
    ]);
  });

  test("nothing above a table and no footnote has a border", () => {
    for (const { cells } of sheets) {
      const around = cells.filter(({ at: { row }, style }) => row < 4 || style === looks.footnote);
      for (const { style } of around) expect(style.border).toBeUndefined();
    }
  });

  test("texts that may be long wrap; dates, which cannot, shrink", () => {
    const wrapping = Object.entries(fieldLook).filter(([, { wrap }]) => wrap);
    expect(wrapping.map(([field]) => field)).toEqual([
      "unit",
      "category",
      "organization",
      "village",
      "problem",
      "measures",
      "term",
      "secretary",
      "phone",
    ]);
    const shrinking = Object.entries(fieldLook).filter(([, { shrink }]) => shrink);
    expect(shrinking.map(([field]) => field)).toEqual(["day", "month"]);
    for (const look of [looks.head, looks.corner, looks.label, looks.footnote])
      expect(look.wrap).toBe(true);
  });

  test("numbers and short texts stand in the middle, long texts and labels at the left", () => {
    const aligned = (side: string): readonly string[] =>
      Object.entries(fieldLook)
        .filter(([, { horizontal, border }]) => border && horizontal === side)
        .map(([field]) => field);
    expect(aligned("center")).toEqual([
      "count",
      "percent",
      "notApplicable",
      "ordinal",
      "organization",
      "village",
      "members",
      "term",
      "secretary",
      "phone",
    ]);
    expect(aligned("left")).toEqual(["problem", "measures"]);
    expect([looks.head, looks.label, looks.corner].map((look) => look.horizontal)).toEqual([
      "center",
      "left",
      "left",
    ]);
    expect([looks.headerLabel, looks.headerLabelRight].map((look) => look.horizontal)).toEqual([
      "left",
      "right",
    ]);
    expect([looks.mark, looks.headerText, looks.headerDate].map((look) => look.horizontal)).toEqual(
      ["left", "left", "left"],
    );
  });

  test("texts stand at half the height of their cells, the footnote close under the table", () => {
    for (const look of [...Object.values(looks), ...Object.values(fieldLook)])
      expect(look.vertical).toBe(look === looks.footnote ? "top" : "center");
  });

  test("heads are centred; those beside the form are grey", () => {
    for (const sheet of sheets) {
      const heads = allCells(sheet).filter(({ at, value }) => at.row === 4 && value !== null);
      for (const { at, style } of heads.filter(({ style: look }) => !look.border?.diagonalDown)) {
        expect(style.horizontal).toBe("center");
        expect(style.fill).toBe(at.column > lastPrinted(sheet) ? "F2F2F2" : undefined);
      }
    }
  });

  test("a header label in the middle of the line closes up to its value", () => {
    for (const { cells } of sheets) {
      const labels = cells.filter(({ at, value }) => at.row === 3 && String(value).endsWith("："));
      const [first, ...others] = labels.map(({ style }) => style.horizontal);
      expect(first).toBe("left");
      expect(new Set(others)).toEqual(new Set(["right"]));
    }
  });

  test("below the planned rows a list has no border, until something stands there: then all four sides", () => {
    for (const sheet of sheets.filter(({ name }) => !name.startsWith("附件1"))) {
      for (const { style } of sheet.columns) expect(Object.keys(style.border ?? {})).toEqual([]);
      const borders = sheet.conditionalFormats.map(({ border }) => border);
      expect(borders.filter((border) => Object.keys(border).length > 0)).toEqual([box]);
    }
  });

  test("under the page there is room for two lines of footer", () => {
    for (const { margins } of sheets.map(({ print }) => print))
      expect(margins.bottom / 2).toBeGreaterThanOrEqual(2 * 14);
  });

  test("what stands beside the form is small, grey and out of the way", () => {
    const helpers = ["rowCategory", "level", "standards", "keyConditions", "basis", "deadline"];
    for (const field of [...helpers, "formVersion"] as FieldKind[]) {
      expect(fieldLook[field]).toMatchObject({ font: { size: 10, color: "595959" } });
      expect(fieldLook[field].border).toBeUndefined();
      expect(fieldLook[field].horizontal).toBe("left");
    }
    expect(looks.helperHead).toMatchObject({ fill: "F2F2F2", horizontal: "center" });
  });

  test("the spacer's size keeps a row that a program fits to its text as high as a pen needs", () => {
    for (const sheet of sheets)
      expect(sheet.columns[lastPrinted(sheet)]?.style.font.size).toBeGreaterThanOrEqual(22);
  });
});

const isBoxed = ({ border = {} }: CellStyle): boolean =>
  Object.keys(box).every((side) => border[side as keyof typeof box]);

describe("number formats", () => {
  const day = toSerial({ year: 2014, month: 3, day: 10 });

  test.each([
    ["count", 35, "35"],
    ["count", 0, "0"],
    ["count", 3.6, "4"],
    ["members", 3.6, "4"],
    ["ordinal", 3.6, "4"],
    ["ordinal", 1, "1"],
    ["members", 36, "36"],
    ["percent", 10.256_410_256, "10.26"],
    ["percent", 0, "0.00"],
    ["day", day, "2014年3月10日"],
    ["month", day, "2014年3月"],
    ["deadline", day, "2014年3月10日"],
  ] as const)("%s: %d shows as %s", (field, value, shown) => {
    expect(SSF.format(fieldLook[field].numberFormat ?? "General", value)).toBe(shown);
  });

  test("phones, names and what is chosen from a list are texts, also where they look like numbers", () => {
    const texts = Object.entries(fieldLook).filter(([, look]) => look.numberFormat === "@");
    expect(texts.map(([field]) => field)).toEqual([
      "rowCategory",
      "organization",
      "village",
      "term",
      "secretary",
      "phone",
      "level",
      "standards",
      "keyConditions",
      "formVersion",
    ]);
  });

  test("long texts are General, which shows more than 255 characters in every version of Excel", () => {
    expect([fieldLook.problem, fieldLook.measures].map((look) => look.numberFormat)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("附件2's own column 类别", () => {
  const range = { from: { row: 5, column: 8 }, to: { row: 2000, column: 8 } };

  test("is not asked for as 附件1's category is, but offers the same list", () => {
    const [own, summary] = [validateField("rowCategory", range), validateField("category", range)];
    expect(own.title).toBe("类别");
    expect(own.prompt).toBe("该党组织属于哪一类；本列不打印，供核对汇总用。");
    expect(own.rule).toEqual(summary.rule);
  });

  test("stands in 附件2", () => {
    const sheet = blankForms.sheets.find(({ name }) => name === "附件2");
    expect(sheet?.validations.find(({ title }) => title === "类别")?.range).toEqual(range);
  });
});
