// What stands in cells: every spelling that the format has for a value, and what programs make of it.
import { toA1 } from "../../../../src/core/kernel/address";
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { RawSheet } from "../../../../src/core/report/raw-workbook";
import { makeBook, mainNamespace } from "../../../support/make-package";
import type { BookParts } from "../../../support/make-package";

const sheetOf = (book: BookParts): RawSheet => {
  const result = readWorkbook(makeBook(book));
  if (!result.ok) throw new Error(result.error);
  return result.value.sheets[0] as RawSheet;
};

/** By address: the value, or value and formula. */
const cellsOf = (book: BookParts): Record<string, unknown> =>
  Object.fromEntries(
    sheetOf(book).rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value, formula }) => [
        toA1({ row, column }),
        formula === undefined ? value : { value, formula },
      ]),
    ),
  );

const inRow = (cells: string): BookParts => ({ data: `<row r="1">${cells}</row>` });
const errorOf = (book: BookParts): unknown => {
  const result = readWorkbook(makeBook(book));
  return result.ok ? "read" : result.error;
};

const strings = [
  "<si><t>甲</t></si>",
  '<si><t xml:space="preserve"> 两边 </t></si>',
  "<si><r><rPr><rFont val='宋体'/></rPr><t>附件</t></r><r><t>1</t></r></si>",
  "<si><t>王</t><rPh sb='0' eb='1'><t>ワン</t></rPh><phoneticPr fontId='1'/></si>",
  "<si><t/></si>",
  "<si/>",
  "<si><t>&lt;b&gt;&amp;&quot;&apos;&#x4E00;&#19968;&#128512;</t></si>",
  "<si><t>一_x000D_二_x005F_x0041_ _x00 _X0041_</t></si>",
  "<si><t>a<![CDATA[<&>]]>b<!-- c --><?d e?>f</t></si>",
  "<si><t>𠮷é“（ﾟ</t></si>",
  "<si><t>一\r\n二\r三\n四</t></si>",
  "<si><t>_xD83D__xDE00_</t></si>",
].join("");

describe("shared texts", () => {
  test.each([
    [0, "甲"],
    [1, " 两边 "],
    [2, "附件1"],
    [3, "王"],
    [6, "<b>&\"'一一😀"],
    [7, "一\r二_x0041_ _x00 _X0041_"],
    [8, "a<&>bf"],
    [9, "𠮷é“（ﾟ"],
    [10, "一\n二\n三\n四"],
    [11, "😀"],
  ])("number %i is read as it was meant", (index, expected) => {
    const data = `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
    expect(cellsOf({ data, strings })).toEqual({ A1: expected });
  });

  test.each([4, 5])("number %i is empty, and so is its cell", (index) => {
    const data = `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
    expect(cellsOf({ data, strings })).toEqual({});
  });

  test.each(["12", "-1", "1.5", "constructor", "__proto__"])(
    "a number %s that no text has is damage",
    (index) => {
      const data = `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
      expect(errorOf({ data, strings })).toBe("file.damaged");
    },
  );

  test.each(["甲", "😀", "a", "&amp;"])("a text of 40,000 times %s is read to its end", (unit) => {
    const data = '<row><c t="str"><v>' + unit.repeat(40_000) + "</v></c></row>";
    expect(cellsOf({ data })).toEqual({ A1: unit.replace("&amp;", "&").repeat(40_000) });
  });

  test("thousands of long texts are told apart", () => {
    const texts = Array.from({ length: 3000 }, (_, index) => `第${index}个${"长".repeat(50)}`);
    const items = texts.map((text) => `<si><t>${text}</t></si>`).join("");
    const rows = texts.map((_, at) => `<row><c t="s"><v>${at}</v></c></row>`).join("");
    expect(Object.values(cellsOf({ data: rows, strings: items }))).toEqual(texts);
  });
});

describe("values", () => {
  test.each<readonly [string, string, unknown]>([
    ["a whole number", "<c r='A1'><v>35</v></c>", 35],
    ["a number by name", '<c r="A1" t="n"><v>35</v></c>', 35],
    ["zero", "<c r='A1'><v>0</v></c>", 0],
    ["a negative number", "<c r='A1'><v>-2</v></c>", -2],
    ["a fraction", "<c r='A1'><v>0.1</v></c>", 0.1],
    ["17 digits", "<c r='A1'><v>0.30000000000000004</v></c>", 0.30000000000000004],
    [
      "a long whole number",
      "<c r='A1'><v>4370923352776398166</v></c>",
      Number("4370923352776398166"),
    ],
    ["an exponent", "<c r='A1'><v>1.5E-7</v></c>", 1.5e-7],
    ["space around a number", "<c r='A1'><v> 7\n</v></c>", 7],
    ["a number with an entity", "<c r='A1'><v>&#55;</v></c>", 7],
    ["an inline text", "<c r='A1' t='inlineStr'><is><t> 甲 </t></is></c>", " 甲 "],
    [
      "an inline text in runs",
      "<c t='inlineStr'><is><r><t>甲</t></r><r><t>乙</t></r></is></c>",
      "甲乙",
    ],
    ["a written text", "<c r='A1' t='str'><v>甲_x0041_</v></c>", "甲A"],
    ["yes", "<c r='A1' t='b'><v>1</v></c>", true],
    ["no", "<c r='A1' t='b'><v>0</v></c>", false],
    ["an error", "<c r='A1' t='e'><v>#DIV/0!</v></c>", { error: "#DIV/0!" }],
    ["an ISO date", "<c r='A1' t='d'><v>2014-03-10</v></c>", { date: 41708 }],
    ["an ISO time", "<c r='A1' t='d'><v>2014-03-10T12:00:00Z</v></c>", { date: 41708.5 }],
    ["an ISO date before March 1900", "<c r='A1' t='d'><v>1900-01-01</v></c>", { date: 1 }],
    ["attributes in another order", "<c t='b' s='0' r='A1'><v>1</v></c>", true],
    ["breaks inside tags", "<c\n r = 'A1'\n\tt='b'\n><v\n>1</v\n></c >", true],
    [
      "unknown elements beside the value",
      "<c r='A1'><x><v>9</v></x><v>1</v><extLst><e/></extLst></c>",
      1,
    ],
    ["a formula", "<c r='A1'><f>1+1</f><v>2</v></c>", { value: 2, formula: "1+1" }],
    [
      "a formula with signs",
      "<c r='A1'><f>IF(A2&lt;1,&quot;&quot;,1)</f><v>2</v></c>",
      { value: 2, formula: 'IF(A2<1,"",1)' },
    ],
    ["a formula without a result", "<c r='A1'><f>1+1</f></c>", { value: null, formula: "1+1" }],
    [
      "a formula with an empty number",
      "<c r='A1'><f>1+1</f><v/></c>",
      { value: null, formula: "1+1" },
    ],
    [
      "a formula with an empty text",
      "<c r='A1' t='str'><f>A2</f><v></v></c>",
      { value: "", formula: "A2" },
    ],
    [
      "the same, spelled shorter",
      "<c r='A1' t='str'><f>A2</f><v/></c>",
      { value: "", formula: "A2" },
    ],
    [
      "the first of a shared formula",
      "<c r='A1'><f t='shared' ref='A1:A2' si='0'>B1</f><v>1</v></c>",
      { value: 1, formula: "B1" },
    ],
    [
      "a further cell of it",
      "<c r='A1'><f t='shared' si='0'/><v>1</v></c>",
      { value: 1, formula: "" },
    ],
    [
      "an array formula",
      "<c r='A1'><f t='array' ref='A1:A2'>SUM(B1:B2*2)</f><v>1</v></c>",
      { value: 1, formula: "SUM(B1:B2*2)" },
    ],
  ])("%s", (_, cell, expected) => {
    expect(cellsOf(inRow(cell))).toEqual({ A1: expected });
  });

  test.each([
    ["only a style", "<c r='A1' s='3'/>"],
    ["a number without a number", "<c r='A1'><v></v></c>"],
    ["an empty inline text", "<c r='A1' t='inlineStr'><is><t></t></is></c>"],
    ["an empty written text", "<c r='A1' t='str'><v></v></c>"],
    ["an empty formula", "<c r='A1'><f/></c>"],
  ])("%s is no content", (_, cell) => {
    expect(sheetOf(inRow(cell)).rows).toEqual([]);
  });

  test.each([
    ["a word for a number", "<c r='A1'><v>三</v></c>"],
    ["a hexadecimal number", "<c r='A1'><v>0x10</v></c>"],
    ["an infinite number", "<c r='A1'><v>1e999</v></c>"],
    ["a type that there is not", "<c r='A1' t='z'><v>1</v></c>"],
    ["neither yes nor no", "<c r='A1' t='b'><v>2</v></c>"],
    ["a date that is none", "<c r='A1' t='d'><v>tomorrow</v></c>"],
    ["an entity that nobody declared", "<c r='A1' t='str'><v>&foo;</v></c>"],
    ["half of a pair by number", "<c r='A1' t='str'><v>&#xD83D;</v></c>"],
    ["an unfinished entity", "<c r='A1' t='str'><v>&amp</v></c>"],
    ["a control character", "<c r='A1' t='str'><v>\u0001</v></c>"],
    ["a zero", "<c r='A1' t='str'><v>\u0000</v></c>"],
    ["an element in a value", "<c r='A1'><v>1<b></b></v></c>"],
  ])("%s is damage", (_, cell) => {
    expect(errorOf(inRow(cell))).toBe("file.damaged");
  });

  test.each([
    ["cut off", [0xe7, 0x94]],
    ["overlong", [0xe0, 0x9f, 0xbf]],
    ["overlong in four bytes", [0xf0, 0x8f, 0xbf, 0xbf]],
    ["without its middle", [0xe7, 0x41, 0x42]],
    ["overlong in two bytes", [0xc1, 0x81]],
    ["half of a pair", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["from the middle", [0x94]],
    ["GBK", [0xb9, 0xe9]],
  ])("UTF-8 that is %s is damage", (_, bytes) => {
    const text = `<worksheet><sheetData><row><c t="str"><v>${String.fromCharCode(...bytes)}</v></c></row></sheetData></worksheet>`;
    const part = Uint8Array.from(Buffer.from(text, "latin1"));
    expect(errorOf({ replace: { "xl/worksheets/sheet1.xml": part } })).toBe("file.damaged");
  });
});

describe("places", () => {
  test("cells and rows without an address stand behind the one before", () => {
    const data =
      "<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row><row/><row><c/><c><v>2</v></c></row><row r='9'/><row><c><v>10</v></c></row>";
    expect(cellsOf({ data })).toEqual({ A1: 1, D1: 4, E1: 5, B3: 2, A10: 10 });
  });

  test("a row without a number takes it from its cells", () => {
    const data = "<row><c r='B7'><v>1</v></c></row><row><c><v>2</v></c></row>";
    expect(cellsOf({ data })).toEqual({ B7: 1, A8: 2 });
  });

  test("rows and cells come out in order, of two in one place the later", () => {
    const data =
      "<row r='3'><c r='B3'><v>1</v></c><c r='A3'><v>2</v></c><c r='B3'><v>3</v></c></row><row r='2'><c r='A2'><v>4</v></c></row><row r='3' hidden='1'><c r='A3'><v>5</v></c><c r='C3'><v>6</v></c></row>";
    expect(sheetOf({ data }).rows).toEqual([
      { row: 2, hidden: false, cells: [{ column: 1, value: 4 }] },
      {
        row: 3,
        hidden: true,
        cells: [
          { column: 1, value: 5 },
          { column: 2, value: 3 },
          { column: 3, value: 6 },
        ],
      },
    ]);
  });

  test.each(["1", "true"])("a row is hidden where the file says %s", (value) => {
    const data = `<row r="2" hidden="${value}"><c><v>1</v></c></row><row hidden="0"><c><v>1</v></c></row>`;
    expect(sheetOf({ data }).rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  test("a single cell in the last corner costs nothing", () => {
    const part = `<worksheet xmlns="${mainNamespace}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    const { rows, merges } = sheetOf({ replace: { "xl/worksheets/sheet1.xml": part } });
    expect(rows).toEqual([{ row: 1048576, hidden: false, cells: [{ column: 16384, value: 1 }] }]);
    expect(merges).toEqual([{ from: { row: 1, column: 1 }, to: { row: 1048576, column: 16384 } }]);
  });

  test.each([
    ["a row too far down", "<row r='1048577'/>"],
    ["a row number 0", "<row r='0'/>"],
    ["a row behind the last", "<row r='1048576'/><row><c><v>1</v></c></row>"],
    ["a column too far right", "<row><c r='XFE1'/></row>"],
    ["a column behind the last", "<row><c r='XFD1'/><c><v>1</v></c></row>"],
    ["a very long column", "<row><c r='AAAAAAAAAAAAAAAA1'/></row>"],
    ["an address without a column", "<row><c r='11'/></row>"],
    ["an address without a row", "<row><c r='A'/></row>"],
    ["an address that goes on", "<row><c r='A1B'/></row>"],
    ["a cell in another row", "<row r='1'><c r='A2'><v>1</v></c></row>"],
    ["an address that is a name", "<row><c r='__proto__'/></row>"],
  ])("%s is damage", (_, data) => {
    expect(errorOf({ data })).toBe("file.damaged");
  });
});
