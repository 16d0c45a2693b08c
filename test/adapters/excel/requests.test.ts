import { parseJournal } from "../../../src/adapters/excel/journal";
import type { Journal } from "../../../src/adapters/excel/journal";
import type { Layout } from "../../../src/adapters/excel/layout";
import type { Matrices } from "../../../src/adapters/excel/write/matrices";
import { bytesOf } from "../../../src/adapters/excel/write/step";
import { sheetSteps, toRequests } from "../../../src/adapters/excel/write/sheet-steps";
import { rangeOf } from "../../../src/core/kernel/address";
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
    expect(toRequests(planBlankSet().flatMap((plan) => sheetSteps(plan)))).toHaveLength(1);
  });

  test("sizes are those of UTF-8", () => {
    expect(bytesOf(["农村", "a"])).toBe(14);
  });
});

const layout: Layout = {
  rows: [[9, 14.25, false]],
  columns: [[3, 60, false]],
  gridlines: false,
  frozen: { rows: 4, columns: 0 },
  names: [["填报单位", "=附件2!$B$2"]],
  page: { layout: { orientation: "Landscape" }, area: "A:M", titleRows: "4:4" },
};
const matrices: Matrices = {
  area: rangeOf(5, 2),
  entryFormats: [["@"]],
  values: [["007"]],
  formats: [["General"]],
};
const bare = { id: "1.1", stage: "writing", added: [], before: [], rewritten: [], cells: [] };

describe("the journal", () => {
  test("is read back as it was written", () => {
    const journal: Journal = {
      id: "1.1",
      stage: "writing",
      added: ["附件2"],
      before: ["{1}"],
      rewritten: [{ id: "{1}", backup: "~三表汇备份1", extent: { rows: 9, columns: 3 }, layout }],
      cells: [{ sheetId: "{1}", matrices }],
    };
    expect(parseJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  });

  test.each([
    null,
    "附件2",
    {},
    { ...bare, stage: "done" },
    { ...bare, id: 1 },
    { ...bare, added: [1] },
    { ...bare, rewritten: [{ id: "{1}" }] },
    { ...bare, cells: [{ sheetId: "{1}" }] },
  ])("%j is none", (value) => {
    expect(parseJournal(value)).toBeUndefined();
  });
});
