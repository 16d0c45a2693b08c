import { percentFormula, percentValue } from "../../../src/core/native/percent-cell";

describe("percentages of 附件1", () => {
  test.each([
    [undefined, undefined, ""],
    [1, undefined, ""],
    [undefined, 39, ""],
    [0, 0, "——"],
    [4, 0, "——"],
    [0, 39, 0],
    [1, 8, 12.5],
    [39, 39, 100],
  ])("%p of %p shows %p", (count, total, shown) => {
    expect(percentValue(count, total)).toBe(shown);
  });

  test("the formula holds the total fast and lets the count move", () => {
    expect(percentFormula({ row: 6, column: 5 }, { row: 5, column: 5 })).toMatchInlineSnapshot(
      `"IF(COUNT(E6,$E$5)<2,"",IF($E$5=0,"——",E6/$E$5*100))"`,
    );
  });
});
