/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { errorOf } from "../../support/office/error-of";
import { bootForEachTest, onSheet } from "./one-sheet";

bootForEachTest();

const addressOf = (get: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = get(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["Sheet1!B2:C3", (sheet) => sheet.getRange("$B$2:C3")],
  ["Sheet1!B2:C3", (sheet) => sheet.getRange("Sheet1!C3:B2")],
  ["Sheet1!3:4", (sheet) => sheet.getRange("3:4")],
  ["Sheet1!A:C", (sheet) => sheet.getRange("A:C")],
  ["Sheet1!1:1048576", (sheet) => sheet.getRange()],
  ["Sheet1!B2:D4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 3)],
  ["Sheet1!C2", (sheet) => sheet.getCell(1, 2)],
  ["Sheet1!C3", (sheet) => sheet.getRange("B2:D4").getCell(1, 1)],
  ["Sheet1!B3:D3", (sheet) => sheet.getRange("B2:D4").getRow(1)],
  ["Sheet1!D2:D4", (sheet) => sheet.getRange("B2:D4").getColumn(2)],
  ["Sheet1!D4", (sheet) => sheet.getRange("B2:D4").getLastCell()],
  ["Sheet1!2:4", (sheet) => sheet.getRange("B2:D4").getEntireRow()],
  ["Sheet1!B:D", (sheet) => sheet.getRange("B2:D4").getEntireColumn()],
  ["Sheet1!C1:E3", (sheet) => sheet.getRange("B2:D4").getOffsetRange(-1, 1)],
  ["Sheet1!B2:E6", (sheet) => sheet.getRange("B2:D4").getResizedRange(2, 1)],
  ["Sheet1!A1:D4", (sheet) => sheet.getRange("B2:D4").getBoundingRect("A1")],
  ["Sheet1!C3:D4", (sheet) => sheet.getRange("B2:D4").getIntersection("C3:F9")],
])("%s is reached", async (address, get) => {
  expect(await addressOf(get)).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["a word that is no address", (sheet) => sheet.getRange("农村")],
  ["another sheet's address", (sheet) => sheet.getRange("Sheet9!A1")],
  ["row 1048577", (sheet) => sheet.getRange("A1048577")],
  ["left of column A", (sheet) => sheet.getRange("A1").getOffsetRange(0, -1)],
])("%s is InvalidArgument", async (_, get) => {
  expect(await errorOf(addressOf(get))).toMatchObject({ code: "InvalidArgument" });
});

test("what does not meet is a null object, and ItemNotFound without one", async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const blank = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([none.isNullObject, blank.isNullObject]).toEqual([true, true]);
  });
  const meet = (): Promise<string> =>
    addressOf((sheet) => sheet.getRange("A1").getIntersection("B2"));
  expect(await errorOf(meet())).toMatchObject({ code: "ItemNotFound" });
});

test("names that need quotes have them", async () => {
  await Excel.run(async (context) => {
    for (const name of ["附件1-农村", "农村", "2014", "A1", "王'五"])
      context.workbook.worksheets.add(name);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const cells = worksheets.items.map((sheet) => sheet.getRange("A1"));
    for (const cell of cells) cell.load("address");
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual([
      "Sheet1!A1",
      "'附件1-农村'!A1",
      "农村!A1",
      "'2014'!A1",
      "'A1'!A1",
      "'王''五'!A1",
    ]);
  });
});

describe("values", () => {
  test("one for all, null leaves, an empty text empties", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      range.values = [
        [null, ""],
        [true, "甲"],
      ];
      range.load("values,valueTypes,text,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        [7, ""],
        [true, "甲"],
      ]);
      expect(range.valueTypes.flat()).toEqual(["Double", "Empty", "Boolean", "String"]);
      expect(range.text).toEqual([
        ["7", ""],
        ["TRUE", "甲"],
      ]);
    });
  });

  test("another shape is InvalidArgument and leaves the cells", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidArgument" });
    });
    expect(
      await onSheet(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject();
        await context.sync();
        return used.isNullObject;
      }),
    ).toBe(true);
  });

  test("in a cell of text everything stays as it is written", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.numberFormat = "@" as unknown as string[][];
      range.values = [["007"], ["=1+1"], ["2014-3-10"], [13800000000]];
      range.load("values,formulas,numberFormat,valueTypes");
      await context.sync();
      expect(range.values.flat()).toEqual(["007", "=1+1", "2014-3-10", "13800000000"]);
      expect(range.valueTypes.flat()).toEqual(Array(4).fill("String"));
      expect(range.numberFormat.flat()).toEqual(Array(4).fill("@"));
    });
  });

  test("formulas are calculated before values are read in the same request", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[2, "=A1+1", "=1/0"]];
      const range = sheet.getRange("A1:C1");
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2, 3, "#DIV/0!"]]);
      expect(range.formulas).toEqual([[2, "=A1+1", "=1/0"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Error"]]);
    });
  });

  test("2,000 rows of 13 columns are written and read in one request each", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => (column === 0 ? row : `第${row}行${column}`)),
    );
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:M2000").values = rows;
      await context.sync();
      const started = performance.now();
      const used = sheet.getUsedRange(true);
      used.load("values,address");
      await context.sync();
      process.stdout.write(`26,000 values read: ${Math.round(performance.now() - started)} ms\n`);
      expect(used.address).toBe("Sheet1!A1:M2000");
      expect(used.values).toEqual(rows);
    });
  });

  test("cleared contents leave the looks, cleared formats the contents", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      range.load("values");
      const bold = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) => {
        cell.load("format/font/bold");
        return cell.format.font;
      });
      await context.sync();
      expect(range.values).toEqual([["", 2]]);
      expect(bold.map((font) => font.bold)).toEqual([true, false]);
    });
  });
});

describe("rows, columns and cells come and go", () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:B4").values = [
      [1, "甲"],
      [2, "乙"],
      [3, "丙"],
      ["=SUM(A1:A3)", "计"],
    ];
  };

  interface Change {
    readonly act: (sheet: Excel.Worksheet) => unknown;
    readonly address: string;
    readonly values: unknown[][];
  }

  test.each<[string, Change]>([
    [
      "rows in",
      {
        act: (sheet) => sheet.getRange("2:3").insert("Down"),
        address: "A1:A6",
        values: [[1], [""], [""], [2], [3], [6]],
      },
    ],
    [
      "rows out",
      {
        act: (sheet) => sheet.getRange("2:2").delete("Up"),
        address: "A1:A3",
        values: [[1], [3], [4]],
      },
    ],
    [
      "columns in",
      {
        act: (sheet) => sheet.getRange("A:A").insert("Right"),
        address: "A1:B1",
        values: [["", 1]],
      },
    ],
    [
      "columns out",
      { act: (sheet) => sheet.getRange("B:B").delete("Left"), address: "A1:B1", values: [[1, ""]] },
    ],
    [
      "cells in",
      {
        act: (sheet) => sheet.getRange("B2").insert("Down"),
        address: "B1:B5",
        values: [["甲"], [""], ["乙"], ["丙"], ["计"]],
      },
    ],
    [
      "cells out",
      {
        act: (sheet) => sheet.getRange("B1:B2").delete("Up"),
        address: "B1:B3",
        values: [["丙"], ["计"], [""]],
      },
    ],
  ])("%s", async (_, { act, address, values }) => {
    await onSheet(async (sheet, context) => {
      const another = context.workbook.worksheets.add("另");
      another.activate();
      fill(sheet);
      act(sheet);
      const range = sheet.getRange(address);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

test("merged cells keep the first content, and are listed", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange("A1:B2").merge(false);
    sheet.getRange("C1:D2").merge(true);
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    const range = sheet.getRange("A1:C2");
    range.load("values");
    await context.sync();
    expect(merged.address).toBe("Sheet1!A1:B2,Sheet1!C1:D1,Sheet1!C2:D2");
    expect(range.values).toEqual([
      [1, "", 3],
      ["", "", 6],
    ]);
    sheet.getRange("A1").unmerge();
    const left = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    await context.sync();
    expect(left.isNullObject).toBe(true);
  });
});
