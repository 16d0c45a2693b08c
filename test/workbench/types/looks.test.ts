/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { errorOf } from "../../support/office/error-of";
import { bootForEachTest, onSheet } from "./one-sheet";

bootForEachTest();

test("a cell that nobody touched looks as in a new workbook", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("B2");
    format.load("columnWidth,rowHeight,wrapText,shrinkToFit,horizontalAlignment,verticalAlignment");
    format.font.load("name,size,color,bold,italic");
    format.fill.load("color");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      columnWidth: 54,
      rowHeight: 14.25,
      wrapText: false,
      shrinkToFit: false,
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      font: { name: "等线", size: 11, color: "#000000", bold: false, italic: false },
      fill: { color: "#FFFFFF" },
    });
  });
});

test("what is set is read back; where cells differ it is null", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.name = "方正小标宋简体";
    format.font.size = 22;
    format.font.color = "ff0000";
    format.fill.color = "#ffff00";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.shrinkToFit = true;
    format.rowHeight = 33.75;
    format.columnWidth = 100.5;
    const one = sheet.getRange("B2").format;
    one.load("wrapText,shrinkToFit,horizontalAlignment,verticalAlignment,rowHeight,columnWidth");
    one.font.load("name,size,color");
    one.fill.load("color");
    const more = sheet.getRange("B2:C3").format;
    more.load("rowHeight,columnWidth,wrapText");
    more.font.load("size");
    await context.sync();
    expect(one.toJSON()).toMatchObject({
      wrapText: true,
      shrinkToFit: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      rowHeight: 33.75,
      columnWidth: 100.5,
      font: { name: "方正小标宋简体", size: 22, color: "#FF0000" },
      fill: { color: "#FFFF00" },
    });
    expect([more.rowHeight, more.columnWidth, more.wrapText, more.font.size]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test("whole columns give their look to cells that come later and to those that are there", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const column = sheet.getRange("A:B");
    column.format.font.name = "仿宋_GB2312";
    column.numberFormat = "@" as unknown as string[][];
    sheet.getRange("B1900").values = [["007"]];
    const cells = ["A1", "B1900", "C1"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load("numberFormat,values,format/font/name,format/font/bold");
    await context.sync();
    expect(cells.map(({ format }) => format.font.name)).toEqual([
      "仿宋_GB2312",
      "仿宋_GB2312",
      "等线",
    ]);
    expect(cells.map(({ numberFormat }) => numberFormat[0]?.[0])).toEqual(["@", "@", "General"]);
    expect(cells[0]?.format.font.bold).toBe(true);
    expect(cells[1]?.values).toEqual([["007"]]);
  });
});

test("borders lie on the edges of the range, between its cells and across them", async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("InsideHorizontal").style = "Dash";
    borders.getItem("EdgeLeft").style = "Continuous";
    borders.getItem("EdgeLeft").weight = "Thick";
    borders.getItem("EdgeLeft").color = "#FF0000";
    borders.getItem("DiagonalDown").style = "Continuous";
    const read = (address: string, edge: Excel.BorderIndex | "EdgeTop"): Excel.RangeBorder => {
      const border = sheet.getRange(address).format.borders.getItem(edge as "EdgeTop");
      border.load("style,weight,color");
      return border;
    };
    const lines = [
      read("B2", "EdgeTop"),
      read("B3", "EdgeTop"),
      read("B2", "EdgeBottom" as "EdgeTop"),
      read("C2", "EdgeLeft" as "EdgeTop"),
      read("B2:B3", "EdgeLeft" as "EdgeTop"),
      read("C3", "DiagonalDown" as "EdgeTop"),
      read("B1:B2", "EdgeTop"),
    ];
    await context.sync();
    expect(lines.map(({ style, weight, color }) => `${style} ${weight} ${color}`)).toEqual([
      "Continuous Thin #000000",
      "Dash Thin #000000",
      "Dash Thin #000000",
      "None Thin #000000",
      "Continuous Thick #FF0000",
      "Continuous Thin #000000",
      "None Thin #000000",
    ]);
    borders.getItem("EdgeTop").style = "None";
    const gone = read("B2:C2", "EdgeTop");
    await context.sync();
    expect(gone.style).toBe("None");
  });
});

test("properties of many cells go in and come out at once", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
      [{}, { format: { borders: { bottom: { style: "Continuous" } } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    range.setColumnProperties([{ format: { columnWidth: 40 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { bottom: { style: true } } as never,
      },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    expect(cells.value[0]?.[0]).toEqual({
      address: "Sheet1!A1",
      format: {
        fill: { color: "#FF0000" },
        font: { bold: true },
        borders: { bottom: { style: "None" } },
      },
    });
    expect(cells.value[1]?.[1]?.format?.borders).toEqual({ bottom: { style: "Continuous" } });
    expect(rows.value).toEqual([
      { rowHidden: true, format: { rowHeight: expect.any(Number) } },
      { rowHidden: false, format: { rowHeight: 30 } },
    ]);
    range.load("rowHidden,columnHidden,hidden");
    sheet.getRange("B1:B9").load("columnHidden");
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
  });
});

test.each<[string, (format: Excel.RangeFormat) => unknown]>([
  ["a colour that is none", (format) => (format.fill.color = "rot")],
  ["an alignment that is none", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a row of 410 points", (format) => (format.rowHeight = 410)],
])("%s is InvalidArgument", async (_, act) => {
  const run = onSheet(async (sheet, context) => {
    act(sheet.getRange("A1").format);
    await context.sync();
  });
  expect(await errorOf(run)).toMatchObject({ code: "InvalidArgument" });
});
