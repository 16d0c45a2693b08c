// Workbooks of Excel 97–2003, record by record: what other readers get wrong, and what is refused.
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  begin,
  bytesOf,
  cell,
  compoundOf,
  double,
  end,
  makeXls,
  record,
  utf16,
  wide,
} from "../../../support/formats/make-xls";
import {
  cellsIn,
  cellsOf,
  mergesOf,
  refusalOf,
  sheetsIn,
} from "../../../support/formats/read-cells";

const at = (row: number, column: number, style = 0): readonly [number, number, number] => [
  row,
  column,
  style,
];
const number = (place: readonly [number, number, number], value: number): readonly number[] =>
  cell(0x203, place, double(value));
const one = (records: readonly number[], globals: readonly number[] = []): Uint8Array =>
  makeXls([{ name: "表", records }], { globals });
const style = (format: number): readonly number[] => record(0xe0, bytesOf([0, 2], [format, 2]));
const format = (id: number, code: string): readonly number[] =>
  record(0x41e, [...bytesOf([id, 2]), ...wide(code)]);

describe("cells", () => {
  test("numbers in each of their spellings", () => {
    const shortOf = (value: number): readonly number[] => double(value).slice(4);
    const records = [
      ...number(at(0, 0), 12.5),
      ...cell(0x27e, at(0, 1), bytesOf([(35 << 2) | 2, 4])),
      ...cell(0x27e, at(0, 2), bytesOf([((-1234 << 2) | 3) >>> 0, 4])),
      ...cell(0x27e, at(0, 3), shortOf(1.5)),
      ...record(0xbd, [
        ...bytesOf([1, 2], [0, 2]),
        ...[7, 8].flatMap((value) => bytesOf([0, 2], [(value << 2) | 2, 4])),
        ...bytesOf([1, 2]),
      ]),
    ];
    expect(cellsIn(one(records))).toEqual([
      { A1: 12.5, B1: 35, C1: -12.34, D1: 1.5, A2: 7, B2: 8 },
    ]);
  });

  test("truth, errors, texts in the cell and rich ones", () => {
    const records = [
      ...cell(0x205, at(0, 0), [1, 0]),
      ...cell(0x205, at(0, 1), [0x2a, 1]),
      ...cell(0x204, at(0, 2), wide("归阳镇")),
      ...cell(0x204, at(0, 3), [3, 0, 0, 0x61, 0xe9, 0x63]),
      ...cell(0xd6, at(0, 4), [...bytesOf([2, 2], [9, 1], [1, 2]), ...utf16("软弱"), 0, 0, 1, 0]),
      ...cell(0x201, at(0, 5), []),
    ];
    expect(cellsIn(one(records))).toEqual([
      { A1: true, B1: { error: "#N/A" }, C1: "归阳镇", D1: "aéc", E1: "软弱" },
    ]);
  });

  test("dates by their formats, those of Chinese editions among them, and no times of day", () => {
    const styles = [style(0), style(31), style(14), style(164), style(20), style(165)].flat();
    const formats = [...format(164, 'yyyy"年"m"月"'), ...format(165, "0.00")];
    const records = [0, 1, 2, 3, 4, 5].flatMap((index) => number(at(0, index, index), 41_708));
    const date = { date: 41_708 };
    expect(cellsIn(one(records, [...formats, ...styles]))).toEqual([
      { A1: 41_708, B1: date, C1: date, D1: date, E1: 41_708, F1: 41_708 },
    ]);
    const later = [...record(0x22, bytesOf([1, 2])), ...style(14)];
    expect(cellsIn(one(number(at(0, 0), 40_246), later))).toEqual([{ A1: date }]);
  });

  test("formulas with what they resulted in", () => {
    const formula = (column: number, result: readonly number[]): readonly number[] =>
      cell(0x06, at(0, column), [...result, ...bytesOf([0, 2], [0, 4], [0, 2])]);
    const special = (kind: number, value = 0): readonly number[] => [
      kind,
      0,
      value,
      0,
      0,
      0,
      0xff,
      0xff,
    ];
    const records = [
      ...formula(0, double(70)),
      ...formula(1, special(0)),
      ...record(0x4bc, [1, 2, 3]),
      ...record(0x207, wide("第401个")),

      ...formula(2, special(1, 1)),
      ...formula(3, special(2, 7)),
      ...formula(4, special(3)),
    ];
    expect(sheetsIn(one(records))[0]?.rows[0]?.cells).toEqual([
      { column: 1, value: 70, formula: "" },
      { column: 2, value: "第401个", formula: "" },
      { column: 3, value: true, formula: "" },
      { column: 4, value: { error: "#DIV/0!" }, formula: "" },
      { column: 5, value: "", formula: "" },
    ]);
  });

  test("what a chart on the sheet keeps is none of its cells, and what follows is", () => {
    const chart = [...begin(0x600, 0x20), ...number(at(0, 0), 99), ...end];
    const merges = record(0xe5, bytesOf([1, 2], [0, 2], [1, 2], [0, 2], [2, 2]));
    const [sheet] = sheetsIn(one([...number(at(0, 0), 35), ...chart, ...merges]));
    expect(sheet && cellsOf(sheet)).toEqual({ A1: 35 });
    expect(sheet && mergesOf(sheet)).toEqual(["A1:C2"]);
  });

  test("hidden rows and sheets say so, and sheets of charts are left out", () => {
    const hidden = record(
      0x208,
      bytesOf([0, 2], [0, 2], [1, 2], [300, 2], [0, 4], [0x20, 2], [0, 2]),
    );
    const records = [...hidden, ...number(at(0, 0), 1), ...number(at(1, 0), 2)];
    const sheets = sheetsIn(
      makeXls([
        { name: "表", records },
        { name: "藏", state: 1, records: [] },
        { name: "深藏", state: 2, records: [] },
        { name: "图", type: 2, records: [] },
      ]),
    );
    expect(sheets.map(({ name, hidden: isHidden }) => [name, isHidden])).toEqual([
      ["表", false],
      ["藏", true],
      ["深藏", true],
    ]);
    expect(sheets[0]?.rows.map((row) => row.hidden)).toEqual([true, false]);
  });
});

describe("shared texts", () => {
  const strings = (...chunks: readonly (readonly number[])[]): readonly number[] =>
    chunks.flatMap((data, index) => record(index === 0 ? 0xfc : 0x3c, data));
  const counted = (count: number): readonly number[] => bytesOf([count, 4], [count, 4]);
  const shown = (...chunks: readonly (readonly number[])[]): unknown =>
    cellsIn(one(cell(0xfd, at(0, 0), bytesOf([1, 4])), strings(...chunks)))[0]?.["A1"];

  test("go on in further records between two texts", () => {
    expect(shown([...counted(2), ...wide("a")], wide("归阳镇"))).toBe("归阳镇");
  });

  test("go on within a text, there in one byte a character or in two", () => {
    const start = [...counted(2), ...wide("a"), ...bytesOf([5, 2], [1, 1]), ...utf16("归阳")];
    expect(shown(start, [0, 0x61, 0x62, 0x63])).toBe("归阳abc");
    expect(shown(start, [1, ...utf16("镇石")], [0, 0x61])).toBe("归阳镇石a");
  });

  test("have looks and readings behind them, which may go on as well", () => {
    const rich = [...bytesOf([2, 2], [0x0d, 1], [2, 2], [5, 4]), ...utf16("软弱"), 1, 2, 3];
    expect(shown([...counted(2), ...rich], [4, 5, 6, 7, 8, 1, 2, 3, 4, 5, ...wide("涣散")])).toBe(
      "涣散",
    );
  });
});

describe("files that are wrong", () => {
  const good = one(number(at(0, 0), 35));
  const changed = (offset: number, ...bytes: readonly number[]): Uint8Array => {
    const copy = Uint8Array.from(good);
    copy.set(bytes, offset);
    return copy;
  };

  test("a good one is read", () => {
    expect(cellsIn(good)).toEqual([{ A1: 35 }]);
  });

  test.each<readonly [string, Uint8Array, string]>([
    ["locked with a password", one([], record(0x2f, [1, 0, 0, 0])), "file.encrypted"],
    ["Excel 95", makeXls([{ name: "表", records: [] }], { version: 0x500 }), "file.old-excel"],
    ["Excel 95 by its stream", compoundOf("Book", begin(0x500)), "file.old-excel"],
    ["no sheets", makeXls([]), "file.damaged"],
    [
      "a sheet without its end",
      makeXls([{ name: "表", records: number(at(0, 0), 1), isCut: true }]),
      "file.damaged",
    ],
    ["a text that is not there", one(cell(0xfd, at(0, 0), bytesOf([7, 4]))), "file.damaged"],
    ["a text longer than its record", one(cell(0x204, at(0, 0), [9, 0, 1, 65])), "file.damaged"],
    ["a record too short", one(cell(0x203, at(0, 0), [1, 2])), "file.damaged"],
    ["a number that is none", one(number(at(0, 0), Number.NaN)), "file.damaged"],
    ["an error that is none", one(cell(0x205, at(0, 0), [1, 1])), "file.damaged"],
    ["sectors of no size", changed(30, 40, 0), "file.damaged"],
    ["more chains than sectors", changed(44, 255, 255, 255, 0), "file.damaged"],
    ["a chain in a circle", changed(512 + 4, 1, 0, 0, 0), "file.damaged"],
    ["a stream longer than the file", changed(1024 + 128 + 120, 255, 255, 255, 0), "file.damaged"],
  ])("%s", (_, bytes, expected) => {
    expect(refusalOf(bytes)).toBe(expected);
  });

  test("an old Word document is named as such", () => {
    const fixture = path.join(
      __dirname,
      "..",
      "..",
      "..",
      "fixtures",
      "formats",
      "cases",
      "old-word.doc",
    );
    expect(refusalOf(readFileSync(fixture))).toBe("file.old-word");
  });
});
