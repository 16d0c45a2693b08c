import { planFormSet } from "../../src/app/issue-forms";
import { round, unsigned } from "../support/sample-forms";

const sheetsFor = (...categories: string[]): readonly string[] =>
  planFormSet({ forms: ["summary"], categories, round, print: unsigned }).sheets.map(
    ({ name }) => name,
  );
const long = "长".repeat(30);

describe("issuing 附件1", () => {
  test.each([
    [
      "what a sheet name cannot hold",
      ["其他/园区", "其他园区"],
      ["附件1-其他园区", "附件1-其他园区 (2)"],
    ],
    ["case alone", ["A类", "a类"], ["附件1-A类", "附件1-a类 (2)"]],
    ["nothing that a name can hold", ["/", "?"], ["附件1", "附件1 (2)"]],
  ])("categories that differ in %s have a sheet each", (_, categories, sheets) => {
    expect(sheetsFor(...categories)).toEqual(sheets);
  });

  test("so have those that differ where a sheet name is cut", () => {
    const [first = "", second = ""] = sheetsFor(`${long}甲`, `${long}乙`);
    expect([first.length, second.length]).toEqual([31, 31]);
    expect(second).toMatch(/^附件1-长+ \(2\)$/);
  });

  test("附1注: a category named twice has one sheet, and without any there is one for the pen", () => {
    expect(sheetsFor("农村", " 农村\u200B", "学校")).toEqual(["附件1-农村", "附件1-学校"]);
    expect(sheetsFor(" ")).toEqual(["附件1"]);
  });
});
