// Files that LibreOffice saved, kept so that every machine can check against them; npm run test:libreoffice makes them anew.
import { toA1 } from "../../../src/core/kernel/address";
import { notApplicableMark } from "../../../src/core/notice/marks";
import type { SheetPlan } from "../../../src/core/native/plan";
import { libreOfficeFacts } from "../../support/libreoffice-facts";
import { expectedAfterResaving, readFixture, resavedForms } from "../../support/resaved-forms";
import { percentCases } from "../../support/sample-forms";
import { storedResults } from "../../support/sheetjs-facts";
import { allCells } from "../../support/all-cells";

const computed = (sheet: string): Record<string, unknown> =>
  storedResults(readFixture("percent-cases"), sheet);

/** Right of it the form checks itself. */
const lastPercentColumn = 7;

/** LibreOffice stores 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;

describe("the forms after LibreOffice", () => {
  test.each(Object.entries(resavedForms))("%s: it understood what the plan says", (name, plan) => {
    expect(libreOfficeFacts(readFixture(name))).toEqual(expectedAfterResaving(plan));
  });

  test.each(Object.keys(percentCases))(
    "percent cells, %s: LibreOffice computes what the plan stores",
    (name) => {
      const sheet = resavedForms["percent-cases"]?.sheets.find((each) => each.name === name);
      const planned = allCells(sheet as SheetPlan)
        .filter(({ at, formula }) => formula !== undefined && at.column <= lastPercentColumn)
        .map(({ at, value }) => [toA1(at), value] as const);
      const found = computed(name);
      expect(planned).toHaveLength(16);
      expect(planned.map(([address]) => rounded(found[address]))).toEqual(
        planned.map(([, value]) => rounded(value)),
      );
    },
  );

  test("percent cells of a blank form are empty", () => {
    const percents = Object.entries(computed("nothing filled in")).filter(([at]) =>
      /^[FG]/.test(at),
    );
    expect(new Set(percents.map(([, value]) => value))).toEqual(new Set([""]));
  });

  test("percent cells show —— where the total is 0, and never an error", () => {
    expect(computed("no organization at all")).toMatchObject({
      F6: notApplicableMark,
      F9: notApplicableMark,
    });
    expect(computed("nothing weak")).toMatchObject({ F9: 0, F10: 0, G10: notApplicableMark });
  });

  test("percent cells are right: 4 of 39 are 10.26 %, 2 of 4 are 50 %", () => {
    const found = computed("ordinary");
    expect(Number(found["F9"])).toBeCloseTo(10.2564, 4);
    expect(found["G10"]).toBe(50);
  });

  test("a count written as text leaves its percentage empty instead of in error", () => {
    expect(computed("text for a count")["F6"]).toBe("");
  });
});
