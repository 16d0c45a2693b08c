import { lineCount, rowHeight } from "../../../src/core/native/row-height";

describe("row heights", () => {
  test.each([
    ["", 100, 1],
    ["一二三四五六七", 100, 1],
    ["一二三四五六七八", 100, 2],
    ["一\n二\n三", 100, 3],
    ["0734-6212345", 112, 1],
    ["字".repeat(300), 302, 13],
    ["字", 5, 1],
    // Two telephones: the second goes to a line of its own, and where a line is short the first breaks at its hyphen.
    ["0734-6213456、13907341357", 126, 2],
    ["0734-6213456、13907341357", 100, 3],
    ["13907341357", 100, 1],
    ["13907341357 13907341358", 126, 2],
    // A number goes to the next line whole, so that this takes three lines though its width fills two.
    ["一二三四五13907341357六七八九", 120, 3],
    // What follows a character stays with it; what opens before one goes with it.
    ["一二三四五六七。九十一二三四", 100, 3],
    ["一二三四五六（八九十一二三四", 100, 3],
    ["一二三四0734-九十一二", 100, 3],
    // A number longer than a line is cut.
    ["1".repeat(40), 100, 4],
    ["（2）党组织书记不胜任现职、工作不在状态、严重影响班子整体战斗力的", 187, 3],
  ])("%p in %i points takes %i lines", (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });

  test("the highest text decides, but no row is lower than the least height", () => {
    const texts = [
      { text: "短", width: 100 },
      { text: "字".repeat(60), width: 100 },
    ];
    expect(rowHeight(texts, 32)).toBeGreaterThan(9 * 12);
    expect(rowHeight([{ text: "短", width: 100 }], 32)).toBe(32);
  });

  test("a hostile text takes no longer than its length asks for", () => {
    for (const text of ["（".repeat(200_000), "1".repeat(200_000), "-".repeat(200_000)]) {
      const start = performance.now();
      lineCount(text, 100);
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  });

  test("no row is higher than spreadsheet programs allow", () => {
    expect(rowHeight([{ text: "字".repeat(5000), width: 100 }], 32)).toBe(409);
  });
});
