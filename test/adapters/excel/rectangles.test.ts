import fc from "fast-check";
import { toA1Range } from "../../../src/core/kernel/address";
import { cellsOf, toRectangles, toRuns } from "../../../src/adapters/excel/write/rectangles";

const cell = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 8 }),
});
const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
const someCells = fc.uniqueArray(cell, { selector: keyOf, maxLength: 64 });

describe("rectangles", () => {
  test("cover each cell once and nothing else", () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const covered = toRectangles(cells).flatMap(cellsOf).map(keyOf);
        expect(covered.toSorted()).toEqual(cells.map(keyOf).toSorted());
      }),
    );
  });

  test("a full block is one", () => {
    const block = cellsOf({ from: { row: 4, column: 2 }, to: { row: 15, column: 7 } });
    expect(toRectangles(block.toReversed()).map(toA1Range)).toEqual(["B4:G15"]);
  });

  test("two blocks beside each other stay two", () => {
    const high = cellsOf({ from: { row: 1, column: 1 }, to: { row: 4, column: 1 } });
    const low = cellsOf({ from: { row: 2, column: 2 }, to: { row: 3, column: 3 } });
    expect(toRectangles([...high, ...low]).map(toA1Range)).toEqual(["A1:A4", "B2:C3"]);
  });
});

test("runs join neighbours that are alike", () => {
  expect(toRuns(["a", "a", "b", "a"], (one, next) => one === next)).toEqual([
    { from: 0, to: 1, item: "a" },
    { from: 2, to: 2, item: "b" },
    { from: 3, to: 3, item: "a" },
  ]);
});
