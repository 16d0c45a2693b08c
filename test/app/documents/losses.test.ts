// What is said before a file is opened: nothing where it is all ours, else each thing that will not come along.
import { listFeatures } from "../../../src/adapters/workbooks/list-features";
import { readAnyKind } from "../../../src/adapters/workbooks/read-any-kind";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { describeLosses } from "../../../src/app/documents/describe-losses";
import { openBytes } from "../../../src/app/documents/open-bytes";
import type { OpenedFile } from "../../../src/app/documents/open-bytes";
import { planFormSet } from "../../../src/app/issue-forms";
import { countyWorkbooks } from "../../support/county-files";
import { resultFiles } from "../../support/county-result";
import { foreignBook } from "../../support/foreign-book";
import { libreOfficeFiles } from "../../support/libreoffice-files";
import { mainNamespace, makeBook, relationsXml } from "../../support/make-package";
import { planLooks } from "../../support/plan-facts";
import { round } from "../../support/sample-forms";

function open(bytes: Uint8Array): OpenedFile {
  const opened = openBytes(bytes, { readWorkbook, readTables: readAnyKind, listFeatures });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

const linesOf = (bytes: Uint8Array): readonly string[] => describeLosses(open(bytes).losses);

test.each(Object.entries({ ...countyWorkbooks, ...resultFiles, ...libreOfficeFiles() }))(
  "%s is all ours: nothing is said",
  (_, bytes) => {
    expect(linesOf(bytes)).toEqual([]);
  },
);

const cell = "<row r='1'><c r='A1'><v>1</v></c></row>";
const sheetPath = "xl/worksheets/sheet1.xml";
const sheetWith = (after: string): string =>
  `<worksheet xmlns="${mainNamespace}"><sheetData>${cell}</sheetData>${after}</worksheet>`;
const referring = (type: string, target: string): Record<string, string> => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([["rId1", type, target]]),
});
const drawing = (content: string): string => `<xdr:wsDr xmlns:xdr="x">${content}</xdr:wsDr>`;
const drawn = (type: string): Record<string, string> => ({
  ...referring("drawing", "../drawings/drawing1.xml"),
  "xl/drawings/drawing1.xml": drawing("<xdr:oneCellAnchor/>"),
  "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["rId1", type, "../media/one"]]),
});
const bookRelations = (type: string): Record<string, string> => ({
  "xl/_rels/workbook.xml.rels": relationsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", type, "one"],
  ]),
});

describe("what a file holds beside values is told, with its sheet", () => {
  test.each([
    ["nothing", {}, []],
    ["a macro", { replace: bookRelations("vbaProject") }, ["宏（里面的程序）"]],
    ["links to files", { replace: bookRelations("externalLink") }, ["与别的文件的链接"]],
    ["a chart", { replace: drawn("chart") }, ["图表：“表”"]],
    ["a picture", { replace: drawn("image") }, ["图片：“表”"]],
    [
      "a text box",
      {
        replace: {
          ...referring("drawing", "../drawings/drawing1.xml"),
          "xl/drawings/drawing1.xml": drawing("<xdr:oneCellAnchor/>"),
        },
      },
      ["文本框、箭头等图形：“表”"],
    ],
    [
      "an empty drawing",
      {
        replace: {
          ...referring("drawing", "../drawings/drawing1.xml"),
          "xl/drawings/drawing1.xml": drawing(""),
        },
      },
      [],
    ],
    ["comments", { replace: referring("comments", "../comments1.xml") }, ["批注：“表”"]],
    ["a pivot table", { replace: referring("pivotTable", "p") }, ["数据透视表（数值保留）：“表”"]],
    [
      "protection",
      { replace: { [sheetPath]: sheetWith("<sheetProtection sheet='1'/>") } },
      ["工作表保护：“表”"],
    ],
    [
      "protection that is off",
      { replace: { [sheetPath]: sheetWith("<sheetProtection sheet='0'/>") } },
      [],
    ],
    [
      "a protected structure",
      { settings: "<workbookProtection lockStructure='1'/>" },
      ["工作簿保护"],
    ],
    [
      "conditions and validations",
      {
        replace: {
          [sheetPath]: sheetWith("<conditionalFormatting/><dataValidations><a/></dataValidations>"),
        },
      },
      ["条件格式：“表”", "录入提示和下拉选项：“表”"],
    ],
    [
      "a formula with a name",
      { data: "<row r='1'><c r='A1'><f>本月*2</f><v>6</v></c></row>" },
      ["引用别的文件、名称或数组的公式（换成当前的结果）：“表”"],
    ],
  ] as const)("%s", (_, parts, expected) => {
    expect(linesOf(makeBook({ data: cell, ...parts }))).toEqual(expected);
  });
});

test("of a file by another program, comment, picture and look are named", async () => {
  const lines = linesOf(await foreignBook());
  expect(lines).toEqual([
    "图片：“台账”",
    "批注：“台账”",
    "字体、颜色、边框、数字格式、行高列宽和打印设置：“台账”",
  ]);
});

const forms = (signatures: boolean): Parameters<typeof planFormSet>[0] => ({
  forms: ["summary", "organizations", "villages"],
  categories: ["农村"],
  unit: "归阳镇",
  round,
  print: { signatures },
});

test("a fill that a clerk gave to a cell of a form is named", () => {
  const [sheet, ...others] = planFormSet(forms(false)).sheets;
  if (sheet === undefined) throw new Error("No form");
  const cells = sheet.cells.map((each) =>
    each.at.row === 5 && each.at.column === 5
      ? { ...each, style: { ...each.style, fill: "FFFF00" } }
      : each,
  );
  const bytes = writeWorkbook({ sheets: [{ ...sheet, cells }, ...others] });
  expect(linesOf(bytes)).toEqual(["自己加的颜色、底色和加粗：“附件1-农村”"]);
});

test("forms that were issued with a line for signatures come back with it", () => {
  const issued = planFormSet(forms(true));
  const opened = open(writeWorkbook(issued)).plan;
  expect(planLooks(opened).map(({ footers }) => footers)).toEqual(
    planLooks(issued).map(({ footers }) => footers),
  );
});
