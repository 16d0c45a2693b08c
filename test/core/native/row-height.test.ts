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

  test("no row is higher than spreadsheet programs allow", () => {
    expect(rowHeight([{ text: "字".repeat(5000), width: 100 }], 32)).toBe(409);
  });
});
