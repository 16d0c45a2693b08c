import { parseJournal } from "../../../src/adapters/excel/journal";
import { bytesOf } from "../../../src/adapters/excel/write/step";
import { sheetSteps, toRequests } from "../../../src/adapters/excel/write/sheet-steps";
import { planBlankSet } from "./blank-set";

describe("requests", () => {
  test("hold as many steps as fit, in order", () => {
    const steps = [30, 30, 30, 60, 10, 120, 5].map((bytes) => ({ bytes }));
    expect(toRequests(steps, 100).map((request) => request.map(({ bytes }) => bytes))).toEqual([
      [30, 30, 30],
      [60, 10],
      [120],
      [5],
    ]);
  });

  test("the whole set fits one", () => {
    expect(toRequests(planBlankSet().flatMap(sheetSteps))).toHaveLength(1);
  });

  test("sizes are those of UTF-8", () => {
    expect(bytesOf(["农村", "a"])).toBe(14);
  });
});

describe("the journal", () => {
  test("is read back as it was written", () => {
    const journal = { sheets: ["附件2"], before: ["{1}"] };
    expect(parseJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  });

  test.each([null, "附件2", {}, { sheets: ["附件2"] }, { sheets: [1], before: [] }])(
    "%j is none",
    (value) => {
      expect(parseJournal(value)).toBeUndefined();
    },
  );
});
