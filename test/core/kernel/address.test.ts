import fc from "fast-check";
import {
  columnLetters,
  rangeOf,
  toA1,
  toA1Range,
  toAbsoluteA1,
  toAbsoluteA1Range,
} from "../../../src/core/kernel/address";

describe("addresses", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("letters read as digits from 1 to 26 give the column back", () => {
    const column = fc.integer({ min: 1, max: 16_384 });
    const valueOf = (letters: string): number =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    fc.assert(fc.property(column, (each) => valueOf(columnLetters(each)) === each));
  });

  test("cells and ranges, relative and absolute", () => {
    expect(toA1({ row: 5, column: 2 })).toBe("B5");
    expect(toAbsoluteA1({ row: 5, column: 2 })).toBe("$B$5");
    expect(toA1Range(rangeOf(1, 1, [2000, 6]))).toBe("A1:F2000");
    expect(toAbsoluteA1Range(rangeOf(1, 1, [2, 2]))).toBe("$A$1:$B$2");
  });

  test("a range of one cell is written as that cell", () => {
    expect(toA1Range(rangeOf(3, 3))).toBe("C3");
    expect(toAbsoluteA1Range(rangeOf(3, 3))).toBe("$C$3");
  });
});
