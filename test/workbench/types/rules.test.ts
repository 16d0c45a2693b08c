/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { bootForEachTest, onSheet } from "./one-sheet";

bootForEachTest();

describe("validations", () => {
  const rules: [string, Excel.DataValidationRule][] = [
    ["WholeNumber", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
    ["Decimal", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }],
    ["Date", { date: { formula1: 40179, operator: "GreaterThanOrEqualTo" } as never }],
    ["TextLength", { textLength: { formula1: 2, formula2: 30, operator: "Between" } }],
    ["List", { list: { inCellDropDown: true, source: "农村,街道社区" } }],
    ["Custom", { custom: { formula: "=LEN(A1)>2" } }],
  ];

  test.each(rules)("of type %s are read back as they were set", async (type, rule) => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = false;
      const alert = {
        showAlert: true,
        style: "Warning",
        title: "请核实",
        message: "通知",
      } as const;
      dataValidation.errorAlert = alert;
      dataValidation.prompt = { showPrompt: true, title: "填表", message: "说明" };
      await context.sync();
      const read = sheet.getRange("A2:A5").dataValidation;
      read.load("type,rule,ignoreBlanks,errorAlert,prompt");
      await context.sync();
      expect(read.toJSON()).toMatchObject({
        type,
        rule,
        ignoreBlanks: false,
        errorAlert: alert,
        prompt: { showPrompt: true, title: "填表", message: "说明" },
      });
    });
  });

  test("a list may be a range of another sheet", async () => {
    await onSheet(async (sheet, context) => {
      const source = context.workbook.worksheets.add("类-别").getRange("A1:A3");
      source.values = [["农村"], ["机关"], ["学校"]];
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("B2").values = [["机关"]];
      dataValidation.load("rule,valid");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='类-别'!$A$1:$A$3");
      expect(dataValidation.valid).toBe(true);
    });
  });

  test("a later one takes its cells from the earlier, and clearing takes only the cells named", async () => {
    await onSheet(async (sheet, context) => {
      const whole = { wholeNumber: { formula1: 0, operator: "GreaterThan" as const } };
      sheet.getRange("A1:C9").dataValidation.rule = whole;
      sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=B2>1" } };
      await context.sync();
      sheet.getRange("C1:C9").dataValidation.clear();
      const read = ["A1:A9", "B2:B3", "B4", "C5", "A1:B2"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("type");
        return dataValidation;
      });
      await context.sync();
      expect(read.map(({ type }) => type)).toEqual([
        "WholeNumber",
        "Custom",
        "WholeNumber",
        "None",
        "Inconsistent",
      ]);
    });
  });

  test("move with the rows that they are on", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>B3" } };
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const moved = sheet.getRange("A4").dataValidation;
      moved.load("rule");
      await context.sync();
      expect(moved.rule).toEqual({ custom: { formula: "=A4>B4" } });
    });
  });

  test("tell whether the cells obey", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      range.values = [[5], [0]];
      const both = ["A1", "A2", "A1:A2"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("valid");
        return dataValidation;
      });
      await context.sync();
      expect(both.map(({ valid }) => valid)).toEqual([true, false, null]);
    });
  });
});

test("a conditional format is added, read back and cleared", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A5:C2000");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=COUNTA($A5:$C5)>0";
    format.custom.format.fill.color = "#FF0000";
    format.custom.format.font.color = "#0000FF";
    const bottom = format.custom.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#000000";
    await context.sync();
    const read = sheet.getRange("B7").conditionalFormats;
    const count = read.getCount();
    const first = read.getItemAt(0);
    first.load("type,id");
    first.custom.rule.load("formula");
    first.custom.format.fill.load("color");
    first.custom.format.borders.getItem("EdgeBottom").load("style");
    const covered = first.getRange();
    covered.load("address");
    await context.sync();
    expect(count.value).toBe(1);
    expect(first.type).toBe("Custom");
    expect(first.custom.rule.formula).toBe("=COUNTA($A5:$C5)>0");
    expect(first.custom.format.fill.color).toBe("#FF0000");
    expect(covered.address).toBe("Sheet1!A5:C2000");
    sheet.getRange("A5").conditionalFormats.clearAll();
    const cleared = sheet.getRange("A5").conditionalFormats.getCount();
    const left = sheet.getRange("B5").conditionalFormats.getCount();
    range.conditionalFormats.clearAll();
    const none = range.conditionalFormats.getCount();
    await context.sync();
    expect([cleared.value, left.value, none.value]).toEqual([0, 1, 0]);
  });
});
