// Which numbers are dates, by their format, and in which system the file counts.
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { makeBook } from "../../../support/make-package";
import type { BookParts } from "../../../support/make-package";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const withFormat = (id: number, code?: string): string =>
  [
    code === undefined
      ? ""
      : `<numFmts><numFmt numFmtId="${id}" formatCode="${escaped(code)}"/></numFmts>`,
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>`,
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"><alignment/></xf></cellXfs>`,
  ].join("");

function valueOf(book: BookParts): unknown {
  const result = readWorkbook(makeBook({ data: '<row><c s="1"><v>41708</v></c></row>', ...book }));
  return result.ok ? result.value.sheets[0]?.rows[0]?.cells[0]?.value : result.error;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("built-in formats", () => {
  const dates = [...range(14, 17), 22, ...range(27, 31), 36, ...range(50, 54), 57, 58];

  test("those with a year, month or day make dates", () => {
    expect(dates.map((id) => valueOf({ styles: withFormat(id) }))).toEqual(
      dates.map(() => ({ date: 41708 })),
    );
  });

  test("all others leave numbers, those with a time of day alone among them", () => {
    const others = range(0, 80).filter((id) => !dates.includes(id));
    expect(others.map((id) => valueOf({ styles: withFormat(id) }))).toEqual(
      others.map(() => 41708),
    );
  });
});

describe("formats of the file's own", () => {
  test.each([
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    "yyyy年m月",
    "[$-804]e年m月",
    "[DBNum1][$-804]yyyy年m月d日;@",
    "m/d",
    "mmm",
    "dddd",
    "[$-804]aaaa",
    "yyyy/m/d h:mm AM/PM",
    "YYYY.MM.DD",
    "\\第d\\天",
  ])("%s makes dates", (code) => {
    expect(valueOf({ styles: withFormat(176, code) })).toEqual({ date: 41708 });
  });

  test.each([
    "General",
    "G/通用格式",
    "0.00",
    "[Red]0.00",
    "[红色]0",
    '0"年"',
    "0\\年",
    '0"day"',
    "_d0",
    "*d0",
    "#,##0.00_);[Red]\\(#,##0.00\\)",
    "0.00E+00",
    "@",
    "h:mm",
    "[h]:mm:ss",
    "mm:ss",
    "h:mm AM/PM",
    '"截至"0"月"',
    "[$¥-804]#,##0.00",
  ])("%s leaves numbers", (code) => {
    expect(valueOf({ styles: withFormat(176, code) })).toBe(41708);
  });

  test("a format of the file goes before a built-in one", () => {
    expect(valueOf({ styles: withFormat(14, "0.00") })).toBe(41708);
  });
});

describe("systems", () => {
  test.each(["1", "true"])("a file that counts from 1904 (%s) is converted", (value) => {
    const settings = `<workbookPr date1904="${value}"/>`;
    expect(valueOf({ settings, styles: withFormat(14) })).toEqual({ date: 43170 });
    expect(valueOf({ settings, styles: withFormat(2) })).toBe(41708);
  });

  test("a formula, a fraction and a style that is not there", () => {
    const styles = withFormat(14);
    const data =
      '<row><c s="1"><f>B1</f><v>41708.25</v></c><c s="9"><v>1</v></c><c s="x"><v>2</v></c><c s="1" t="str"><v>3</v></c><c s="1"/><c><v>4</v></c></row>';
    const result = readWorkbook(makeBook({ data, styles }));
    expect(result.ok && result.value.sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, value: { date: 41708.25 }, formula: "B1" },
      { column: 2, value: 1 },
      { column: 3, value: 2 },
      { column: 4, value: "3" },
      { column: 6, value: 4 },
    ]);
  });
});
