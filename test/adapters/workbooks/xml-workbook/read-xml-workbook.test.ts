// Workbooks in the XML of Excel 2003: places, types and merges as Excel writes them.
import { cellsOf, mergesOf, refusalOf, sheetsIn } from "../../../support/formats/read-cells";
import { toGbk } from "../../../support/formats/text-encodings";

const book = (sheets: string, encoding = "UTF-8"): string =>
  `<?xml version="1.0" encoding="${encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"/></Styles>${sheets}</Workbook>`;
const sheet = (rows: string, more = ""): string =>
  `<Worksheet ss:Name="附件1"><Table ss:ExpandedColumnCount="9"><Column ss:Width="50"/>${rows}</Table>${more}</Worksheet>`;
const data = (type: string, text: string): string => `<Data ss:Type="${type}">${text}</Data>`;

test("cells stand at the next place or where they say, and merges are told", () => {
  const rows = `<Row><Cell ss:MergeAcross="1" ss:MergeDown="1">${data("String", "a")}</Cell><Cell>${data("String", "b")}</Cell></Row>
    <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="3">${data("String", "c")}</Cell><Cell ss:StyleID="s1"/><Cell>${data("String", "d")}</Cell></Row>`;
  const [read] = sheetsIn(book(sheet(rows)));
  expect(read && cellsOf(read)).toEqual({ A1: "a", C1: "b", C4: "c", E4: "d" });
  expect(read && mergesOf(read)).toEqual(["A1:B2"]);
  expect(read?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(read?.name).toBe("附件1");
});

test("values have their types, and formulas what they resulted in", () => {
  const cells = [
    `<Cell>${data("Number", "35")}</Cell>`,
    `<Cell>${data("DateTime", "2014-03-10T00:00:00.000")}</Cell>`,
    `<Cell>${data("Boolean", "1")}</Cell>`,
    `<Cell ss:Formula="=1/0">${data("Error", "#DIV/0!")}</Cell>`,
    `<Cell ss:Formula="=RC[-1]"/>`,
    `<Cell><ss:Data ss:Type="String"><B>软弱</B><Font>涣&amp;散&#10;</Font>了</ss:Data></Cell>`,
    `<Cell>${data("String", "0734")}<Comment><ss:Data>批注</ss:Data></Comment></Cell>`,
  ];
  const [read] = sheetsIn(book(sheet(`<Row>${cells.join("")}</Row>`)));
  expect(read?.rows[0]?.cells).toEqual([
    { column: 1, value: 35 },
    { column: 2, value: { date: 41_708 } },
    { column: 3, value: true },
    { column: 4, value: { error: "#DIV/0!" }, formula: "" },
    { column: 5, value: null, formula: "" },
    { column: 6, value: "软弱涣&散\n了" },
    { column: 7, value: "0734" },
  ]);
});

test("hidden sheets say so", () => {
  const options = `<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>`;
  const sheets = sheetsIn(book(sheet("", options) + sheet("", "<WorksheetOptions/>")));
  expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
});

test("the encoding may be GBK", () => {
  const rows = `<Row><Cell>${data("String", "归阳镇")}</Cell></Row>`;
  const [read] = sheetsIn(toGbk(book(sheet(rows), "gb2312")));
  expect(read && cellsOf(read)).toEqual({ A1: "归阳镇" });
});

test.each([
  ["it is cut off", book(sheet("")).slice(0, -5), "file.damaged"],
  ["it has no sheet", book(""), "file.damaged"],
  ["rows do not go down", book(sheet(`<Row ss:Index="2"/><Row ss:Index="2"/>`)), "file.damaged"],
  ["a place is none", book(sheet(`<Row ss:Index="x"/>`)), "file.damaged"],
  ["a row lies below any sheet", book(sheet(`<Row ss:Index="2000000"/>`)), "file.too-large"],
  [
    "a number is none",
    book(sheet(`<Row><Cell>${data("Number", "a")}</Cell></Row>`)),
    "file.damaged",
  ],
  [
    "it declares entities",
    book(sheet("")).replace("<Workbook", "<!DOCTYPE a><Workbook"),
    "file.unsafe",
  ],
])("is refused where %s", (_, text, expected) => {
  expect(refusalOf(text)).toBe(expected);
});
