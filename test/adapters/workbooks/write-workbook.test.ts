import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { exceltsFacts } from "../../support/excelts-facts";
import { planFacts } from "../../support/plan-facts";
import { blankForms, filledForms } from "../../support/sample-forms";
import { sheetJsFacts, storedResults } from "../../support/sheetjs-facts";

const plans: readonly [string, WorkbookPlan][] = [
  ["blank forms", blankForms],
  ["filled forms", filledForms],
];

function withTexts(texts: readonly string[]): WorkbookPlan {
  const sheet = blankForms.sheets[0] as SheetPlan;
  const style = (sheet.cells[0] as CellPlan).style;
  const cells = texts.map((value, index) => ({ at: { row: index + 1, column: 1 }, value, style }));
  return { sheets: [{ ...sheet, cells, merges: [], validations: [] }] };
}

describe("writeWorkbook", () => {
  test.each(plans)("%s: SheetJS reads the plan's cells, formulas, merges and names", (_, plan) => {
    const expected = planFacts(plan).map(({ name, values, formulas, merges, names }) => {
      return { name, values, formulas, merges, names };
    });
    expect(sheetJsFacts(writeWorkbook(plan))).toEqual(expected);
  });

  test.each(plans)(
    "%s: excelts reads the plan's validations, conditions and print set-up",
    async (_, plan) => {
      const expected = planFacts(plan).map(({ name, validations, conditionals, print }) => {
        return { name, validations, conditionals, print };
      });
      expect(await exceltsFacts(writeWorkbook(plan))).toEqual(expected);
    },
  );

  test("stores the result of every formula, so that viewers that do not calculate show it", () => {
    const [plan] = filledForms.sheets;
    const expected = plan?.cells
      .filter(({ formula }) => formula !== undefined)
      .map(({ value }) => value);
    const stored = storedResults(writeWorkbook(filledForms), plan?.name ?? "");
    expect(Object.values(stored)).toEqual(expected);
  });

  test("gives the same bytes for the same plan", () => {
    expect(writeWorkbook(filledForms)).toEqual(writeWorkbook(filledForms));
  });

  test("keeps text that looks like a formula, markup or an escape as text", () => {
    const texts = [
      "=1+1",
      "+86 13800000000",
      "<b>&amp;\"'</b>",
      " 两边有空格 ",
      "_x0041_",
      "一行\n两行",
      "𠮷",
    ];
    const sheet = read(writeWorkbook(withTexts(texts))).Sheets["附件1-农村"] ?? {};
    const cells = texts.map((_, index) => sheet[`A${index + 1}`]);
    expect(cells.map((cell) => [cell?.t, cell?.v, cell?.f])).toEqual(
      texts.map((text) => ["s", text, undefined]),
    );
  });

  test("leaves out characters that XML cannot carry, and keeps the rest", () => {
    const sheet = read(writeWorkbook(withTexts(["甲\u0000\u0008乙\uFFFF"]))).Sheets["附件1-农村"];
    expect(sheet?.["A1"]?.v).toBe("甲乙");
  });

  test("refuses two sheets of one name, which no spreadsheet program opens", () => {
    const [sheet] = blankForms.sheets;
    const twice: WorkbookPlan = { sheets: [sheet as SheetPlan, sheet as SheetPlan] };
    expect(() => writeWorkbook(twice)).toThrow("same name");
  });
});
