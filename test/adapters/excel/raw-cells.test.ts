import type { Block } from "../../../src/adapters/excel/read/raw-cells";
import { toRawRows } from "../../../src/adapters/excel/read/raw-cells";

const blockOf = (values: unknown[][], parts: Partial<Block> = {}): Block => ({
  rowIndex: 0,
  columnIndex: 0,
  values,
  formulas: values,
  formats: values.map((row) => row.map(() => "General")),
  hidden: values.map(() => false),
  ...parts,
});

describe("what Excel answers", () => {
  test.each([
    ["a number", [12, 12, "General"], { column: 1, value: 12 }],
    ["a text", ["归阳镇党委", "归阳镇党委", "@"], { column: 1, value: "归阳镇党委" }],
    ["a text of digits", ["001", "001", "@"], { column: 1, value: "001" }],
    ["a truth", [true, true, "General"], { column: 1, value: true }],
    [
      "a day by its format",
      [41_708, 41_708, 'yyyy"年"m"月"d"日"'],
      { column: 1, value: { date: 41_708 } },
    ],
    ["an hour is no day", [0.5, 0.5, "h:mm"], { column: 1, value: 0.5 }],
    [
      "an error",
      ["#DIV/0!", "=1/0", "0.00"],
      { column: 1, value: { error: "#DIV/0!" }, formula: "1/0" },
    ],
    ["a formula with its result", [50, "=A1*2", "0.00"], { column: 1, value: 50, formula: "A1*2" }],
    [
      "a formula that shows nothing",
      ["", '=""', "General"],
      { column: 1, value: "", formula: '""' },
    ],
    ["a text that begins as formulas do", ["=A1", "=A1", "@"], { column: 1, value: "=A1" }],
  ])("%s", (_, [value, formula, format], cell) => {
    const block = blockOf([[value]], { formulas: [[formula]], formats: [[format]] });
    expect(toRawRows([block])).toEqual([{ row: 1, hidden: false, cells: [cell] }]);
  });

  test("empty cells and empty rows are absent; rows and columns count from 1", () => {
    const block = blockOf(
      [
        ["", 1],
        ["", ""],
        [2, ""],
      ],
      {
        rowIndex: 4,
        columnIndex: 2,
        hidden: [false, false, true],
      },
    );
    expect(toRawRows([block])).toEqual([
      { row: 5, hidden: false, cells: [{ column: 4, value: 1 }] },
      { row: 7, hidden: true, cells: [{ column: 3, value: 2 }] },
    ]);
  });

  test("pieces of a sheet come together in order", () => {
    const right = blockOf([["b"]], { columnIndex: 3 });
    const below = blockOf([["c"]], { rowIndex: 9 });
    const left = blockOf([["a"]]);
    expect(toRawRows([below, right, left])).toEqual([
      {
        row: 1,
        hidden: false,
        cells: [
          { column: 1, value: "a" },
          { column: 4, value: "b" },
        ],
      },
      { row: 10, hidden: false, cells: [{ column: 1, value: "c" }] },
    ]);
  });
});
