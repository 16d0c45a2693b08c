/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { bootForEachTest, onSheet } from "./one-sheet";

bootForEachTest();

describe("copied cells", () => {
  test("move their references", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
      sheet.getRange("B1").format.fill.color = "#FFFF00";
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("A3").copyFrom("A1:B1", "Values", false, true);
      const range = sheet.getRange("A1:B4");
      range.load("formulas");
      const fill = sheet.getRange("B2").format.fill;
      fill.load("color");
      await context.sync();
      expect(range.formulas).toEqual([
        [1, "=A1*10"],
        ["", "=A2*10"],
        [1, ""],
        [10, ""],
      ]);
      expect(fill.color).toBe("#FFFF00");
    });
  });

  test("name the sheets they named, on another sheet too", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[2, "=A1*3", "=Sheet1!A1*5"]];
      const other = context.workbook.worksheets.add("另");
      other.getRange("A1:C1").copyFrom(sheet.getRange("A1:C1"));
      other.getRange("A1").values = [[7]];
      const range = other.getRange("A1:C1");
      range.load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual([[7, "=A1*3", "=Sheet1!A1*5"]]);
      expect(range.values).toEqual([[7, 21, 10]]);
    });
  });

  test("bring merged areas, validations and conditional formats, in place of the target's", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").values = [["题"]];
      sheet.getRange("A2:A9").dataValidation.rule = { custom: { formula: "=A2>$B2" } };
      const format = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A2="甲"';
      const other = context.workbook.worksheets.add("另");
      other.getRange("D2:F2").merge();
      other.getRange("D3:D20").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      other.getRange("C3").copyFrom(sheet.getRange("A1:B4"));
      const merged = other.getRange("A1:H20").getMergedAreasOrNullObject();
      merged.load("address");
      const validations = ["C4", "C6", "C7", "D4", "D7"].map((address) => {
        const { dataValidation } = other.getRange(address);
        dataValidation.load("type,rule");
        return dataValidation;
      });
      const formats = other.getRange("A1:H20").conditionalFormats;
      formats.load("items/custom/rule/formula");
      await context.sync();
      expect(merged.address).toBe("另!D2:F2,另!C3:D3");
      expect(validations.map(({ type }) => type)).toEqual([
        "Custom",
        "Custom",
        "None",
        "None",
        "WholeNumber",
      ]);
      expect(validations[0]?.rule.custom?.formula).toBe("=C4>$B4");
      const covered = formats.items.map((one) => one.getRange());
      for (const one of covered) one.load("address");
      await context.sync();
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=$A4="甲"']);
      expect(covered.map(({ address }) => address)).toEqual(["另!C4:D6"]);
    });
  });

  test("are looks and conditions only, where formats are copied", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>1" } };
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      const target = sheet.getRange("C1:C2");
      target.copyFrom("A1", "Formats");
      target.load("values");
      target.format.font.load("bold");
      target.dataValidation.load("type");
      const count = target.conditionalFormats.getCount();
      await context.sync();
      expect(target.values).toEqual([[""], [""]]);
      expect([target.format.font.bold, target.dataValidation.type, count.value]).toEqual([
        true,
        "None",
        1,
      ]);
    });
  });

  test("become whole columns where one cell is copied to them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>1" } };
      sheet.getRange("C3:C5").values = [[1], [2], [3]];
      sheet.getRange("C4").format.fill.color = "#FF0000";
      sheet.getRange("C:D").copyFrom("A1");
      const cells = ["C1", "C4", "D900000"].map((address) => {
        const cell = sheet.getRange(address);
        cell.load("values,numberFormat");
        cell.format.fill.load("color");
        cell.dataValidation.load("type");
        return cell;
      });
      await context.sync();
      for (const { values, numberFormat, format, dataValidation } of cells)
        expect([values, numberFormat, format.fill.color, dataValidation.type]).toEqual([
          [[""]],
          [["@"]],
          "#FFFF00",
          "Custom",
        ]);
    });
  });
});

test("columns have the standard width again", async () => {
  await onSheet(async (sheet, context) => {
    const [column, other] = [sheet.getRange("B:B").format, sheet.getRange("C:C").format];
    column.columnWidth = 200;
    column.load("useStandardWidth");
    await context.sync();
    expect(column.useStandardWidth).toBe(false);
    column.useStandardWidth = true;
    column.load("useStandardWidth,columnWidth");
    other.load("columnWidth");
    await context.sync();
    expect([column.useStandardWidth, column.columnWidth]).toEqual([true, other.columnWidth]);
  });
});
