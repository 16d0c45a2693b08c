import fc from "fast-check";
import { distinctNames, toSheetName } from "../../../src/core/native/sheet-name";

describe("names of sheets", () => {
  test.each([
    [["附件1", "农村"], "附件1-农村"],
    [["附件1", undefined], "附件1"],
    [["附件1", "[/]"], "附件1"],
    [["附件1", "农\u0000村\u200B\uD800"], "附件1-农村"],
    [["附件1", `${"长".repeat(26)}𠮷`], `附件1-${"长".repeat(26)}`],
    [["附件1", `${"长".repeat(25)}𠮷`], `附件1-${"长".repeat(25)}𠮷`],
  ])("%j gives %j", (parts, name) => {
    expect(toSheetName(parts)).toBe(name);
  });

  test("spreadsheet programs accept every one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (category) => {
        const name = toSheetName(["附件1", category]);
        return name.length <= 31 && !/[\p{Cc}\p{Cs}[\]:*?/\\']/u.test(name);
      }),
    );
  });

  test("distinct ones differ whatever their case and width, and stay within 31 characters", () => {
    expect(distinctNames(["A1", "a1", "Ａ１", "A1 (2)"])).toEqual([
      "A1",
      "a1 (2)",
      "Ａ１ (3)",
      "A1 (2) (2)",
    ]);
    const long = `${"长".repeat(26)}𠮷长长长`;
    expect(distinctNames([long, long])[1]).toBe(`${"长".repeat(26)} (2)`);
  });
});
