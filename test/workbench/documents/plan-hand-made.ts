// A book in which a clerk and add-ins used everything that the workbench knows.
import { rangeOf } from "../../../src/core/kernel/address";
import { lastColumn, lastRow } from "../../../src/workbench/model/area";
import type { Book } from "../../../src/workbench/model/book";
import { drawEdge } from "../../../src/workbench/model/borders";
import {
  addConditionalFormat,
  changeConditionalFormat,
} from "../../../src/workbench/model/conditional-formats";
import { freeze } from "../../../src/workbench/model/freeze";
import type { Dash, Weight } from "../../../src/workbench/model/look";
import { merge } from "../../../src/workbench/model/merges";
import { newNameId, putName } from "../../../src/workbench/model/names";
import { changePageLayout, pageLayout } from "../../../src/workbench/model/page-layout";
import { paintArea } from "../../../src/workbench/model/paint";
import { putEntries } from "../../../src/workbench/model/put-values";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { addSheet } from "../../../src/workbench/model/sheet-list";
import {
  hideColumns,
  hideRows,
  setHeight,
  setStandardWidth,
  setWidth,
} from "../../../src/workbench/model/sizes";
import { type EntryRule, noValidation } from "../../../src/workbench/model/validation";
import { putValidation } from "../../../src/workbench/model/validations";

const wholeColumn = (column: number) => rangeOf(1, column, [lastRow, column]);
const wholeRow = (row: number) => rangeOf(row, 1, [row, lastColumn]);

function putContents(sheet: Sheet): void {
  const rows = [
    ["项目", "人数", "备注"],
    [1.5, true, "#N/A"],
    ["'007", "'=1+1", "'TRUE"],
    ["=A2*2", "=A2>1", "=A2/0"],
    ["=SUM($A$2:A4)", '=IF(A2>9,1,"")', '=IFS(A2>1,"大",TRUE,"小")'],
  ];
  putEntries(sheet, rangeOf(1, 1, [5, 3]), (down, right) => rows[down]?.[right] ?? null);
  paintArea(sheet, wholeColumn(6), { numberFormat: "@" });
  putEntries(sheet, rangeOf(3, 6), () => "13800000000");
}

const strokes: readonly (readonly [Dash, Weight])[] = [
  ["Continuous", "Hairline"],
  ["Continuous", "Medium"],
  ["Continuous", "Thick"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["Dash", "Medium"],
  ["DashDot", "Thin"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Thin"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Double", "Thick"],
];

function putLooks(sheet: Sheet): void {
  paintArea(sheet, rangeOf(1, 1, [1, 3]), {
    font: "黑体",
    size: 14,
    color: "#C00000",
    bold: true,
    italic: true,
    underlined: true,
    struckThrough: true,
    fill: "#FFF2CC",
    horizontal: "Distributed",
    vertical: "Top",
    wrap: true,
  });
  paintArea(sheet, rangeOf(2, 1), {
    numberFormat: '#,##0.00"人"',
    shrink: true,
    vertical: "Center",
  });
  paintArea(sheet, wholeColumn(4), { fill: "#DDEBF7", horizontal: "Justify" });
  paintArea(sheet, wholeRow(8), { fill: "#E2EFDA" });
  for (const [index, [dash, weight]] of strokes.entries()) {
    const line = { dash, weight, color: "#00B050" };
    drawEdge(sheet, rangeOf(10 + 2 * index, 2), { edge: "bottom", line });
  }
  const line = { dash: "Continuous", weight: "Thin", color: "#000000" } as const;
  for (const edge of ["diagonalDown", "diagonalUp", "left"] as const)
    drawEdge(sheet, rangeOf(9, 3), { edge, line });
}

function putLayout(sheet: Sheet): void {
  merge(sheet, rangeOf(6, 1, [7, 2]), false);
  setWidth(sheet, wholeColumn(1), 90);
  setHeight(sheet, wholeRow(1), 30);
  hideColumns(sheet, wholeColumn(5), true);
  hideRows(sheet, wholeRow(40), true);
  setStandardWidth(sheet, 60);
  freeze(sheet, { rows: 1, columns: 2 });
  sheet.tabColor = "#FF0000";
}

const rules: readonly EntryRule[] = [
  { type: "whole", operator: "GreaterThanOrEqualTo", bounds: [0] },
  { type: "whole", operator: "Between", bounds: [1, "=$A$2"] },
  { type: "decimal", operator: "NotBetween", bounds: [0.5, 1.5] },
  { type: "date", operator: "LessThan", bounds: [41_708] },
  { type: "time", operator: "EqualTo", bounds: [0.5] },
  { type: "textLength", operator: "NotEqualTo", bounds: [3] },
  { type: "textLength", operator: "Between", bounds: [1, 60] },
  { type: "list", source: "甲,乙", dropDown: false },
  { type: "list", source: "=$A$1:$A$3", dropDown: true },
  { type: "custom", formula: "=LEN(H50)>2" },
  { type: "any" },
];

function putRules(sheet: Sheet): void {
  const styles = ["Stop", "Warning", "Information"] as const;
  for (const [index, rule] of rules.entries())
    putValidation(sheet, [rangeOf(50, 8 + index, [60, 8 + index]), rangeOf(70, 8 + index)], {
      rule,
      ignoreBlanks: index % 2 === 0,
      alert: {
        ...noValidation.alert,
        style: styles[index % 3] ?? "Stop",
        title: "请核实",
        message: `第${index}条`,
      },
      prompt: { shown: true, title: index === 3 ? "填写" : "请核实", message: "填整数" },
    });
  const first = addConditionalFormat(sheet, rangeOf(2, 1, [5, 1]), rangeOf(2, 3, [5, 3]));
  changeConditionalFormat(sheet, first.id, {
    formula: "=$A2>1",
    look: { color: "#FF0000", bold: true, fill: "#FFC7CE" },
    stopIfTrue: true,
  });
  const second = addConditionalFormat(sheet, rangeOf(2, 2));
  const line = { dash: "Dash", weight: "Thin", color: "#00B050" } as const;
  changeConditionalFormat(sheet, second.id, { formula: "=TRUE", look: { lines: { top: line } } });
}

function putPage(sheet: Sheet): void {
  const { headers } = pageLayout(sheet);
  changePageLayout(sheet, {
    orientation: "Landscape",
    paper: "A3",
    zoom: { scale: 85 },
    margins: { left: 10, right: 20, top: 30, bottom: 40, header: 5, footer: 6 },
    centeredVertically: true,
    gridlines: true,
    headings: true,
    blackAndWhite: true,
    firstPageNumber: 3,
    area: [rangeOf(1, 1, [20, 3]), rangeOf(30, 1, [40, 3])],
    titleRows: wholeRow(1),
    titleColumns: rangeOf(1, 1, [lastRow, 2]),
    headerState: "FirstOddAndEven",
    headers: {
      ...headers,
      odd: { ...headers.odd, leftHeader: "左&D", rightFooter: "&P/&N" },
      even: { ...headers.even, centerHeader: "中" },
      first: { ...headers.first, rightHeader: "首页" },
    },
  });
}

function putBookNames(book: Book, sheet: Sheet): void {
  const put = (name: string, formula: string, more: object): void =>
    putName(book, {
      id: newNameId(),
      name,
      formula,
      comment: "",
      visible: true,
      scope: undefined,
      ...more,
    });
  put("合计", "='名册 1'!$A$5", { comment: "全表" });
  put("倍数", "=1+2", { visible: false });
  put("表内", "='名册 1'!$A$1:$C$5", { scope: sheet });
  put("表内数", "=SUM('名册 1'!$A$2:$A$4)", { scope: sheet });
}

export async function makeByHand(book: Book): Promise<void> {
  const sheet = book.activeSheet;
  sheet.rename("名册 1");
  for (const put of [putContents, putLooks, putLayout, putRules, putPage]) put(sheet);
  putBookNames(book, sheet);
  addSheet(book, "空白");
  addSheet(book, "藏").visibility = "Hidden";
  addSheet(book, "深藏").visibility = "VeryHidden";
  await book.settle();
}
