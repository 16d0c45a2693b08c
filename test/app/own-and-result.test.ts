// A workbook with a result and with what its unit has filled in itself: neither is taken for the other.
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { planOfficial } from "../../src/app/export-official";
import { listForms } from "../../src/app/fill/list-forms";
import { otherUnitIn, planMissing } from "../../src/app/fill/plan-missing";
import { groupIntoSets } from "../../src/app/group-into-sets";
import { readOwnSource } from "../../src/app/roll-up/own-source";
import { planFormSet } from "../../src/app/issue-forms";
import { planListSheet } from "../../src/core/native/list-sheet";
import type { SheetPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import { defaultRound } from "../../src/core/notice/default-round";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { readReports } from "../../src/core/report/read-reports";
import type { Report } from "../../src/core/report/report";
import { readFixture } from "../support/resaved-forms";
import { requestFor, toBytes } from "../support/roll-up-bytes";
import { round, unsigned } from "../support/sample-forms";
import { planInto, put, rawOf, rollUpInto } from "./roll-up/open-book";
import type { Book } from "./roll-up/open-book";

const unit = "祁东县";
const date = { year: 2014, month: 3, day: 10 };

const formOf = (of: string, category: string, total: number): SheetPlan =>
  planSummarySheet(
    { unit: of, category, date, counts: { T: total, W: 0, Z: 0, B: total, R: 1, S1: 1 } },
    round,
    unsigned,
  );
const listOf = (of: string): SheetPlan =>
  planListSheet(
    organizationsForm,
    { unit: of, date, rows: [{ name: `${of}党支部`, members: 9, category: "农村" }] },
    { round, choices: unsigned },
  );

const town = {
  "归阳镇.xlsx": toBytes({ sheets: [formOf("归阳镇", "农村", 5), listOf("归阳镇")] }),
};
const own: Book = [formOf(unit, "农村", 3), listOf(unit)];
const result = (book: Book): Book =>
  put(book, planInto(book, rollUpInto(book, town, { unit })).sheets);
const both = result(own);
const resultOnly = result([]);

const marked = (reports: readonly Report[]): readonly (readonly [string, boolean])[] =>
  reports.map(({ sheet, isResult }) => [sheet, isResult]);

test("the sheets of a result are known from the forms that somebody filled in", () => {
  expect(marked(readReports(rawOf(both)))).toEqual([
    ["附件1-农村", false],
    ["附件2", false],
    ["附件1-农村-汇总", true],
    ["附件2-汇总", true],
    ["附件3", true],
  ]);
});

test("and still are after another program has saved them", () => {
  const read = readWorkbook(readFixture("county-result"));
  const reports = read.ok ? readReports(read.value) : [];
  expect(reports.length).toBeGreaterThan(4);
  expect(reports.filter(({ isResult }) => !isResult)).toEqual([]);
});

test("a sum over a sheet whose name only ends in 汇总明细 makes no result", () => {
  const [form] = own as [SheetPlan];
  const cells = form.cells.map((cell) =>
    cell.at.row === 5 && cell.at.column === 5
      ? { ...cell, formula: "SUM('旧汇总明细'!A:A)+SUM(汇总明细2!A:A)" }
      : cell,
  );
  expect(marked(readReports(rawOf([{ ...form, cells }])))).toEqual([["附件1-农村", false]]);
});

describe("the own source of a roll-up", () => {
  const context = requestFor(unit);

  test("is what somebody has filled in; blank forms have nobody's numbers", () => {
    const blank = planFormSet({
      forms: ["summary", "villages"],
      categories: ["学校"],
      unit,
      round,
      print: unsigned,
    });
    const source = readOwnSource(rawOf([...own, ...blank.sheets]), context);
    expect(source).toMatchObject({ file: "本工作簿", sha256: "", detail: undefined });
    expect(source?.reports.map(({ sheet }) => sheet)).toEqual(["附件1-农村", "附件2"]);
    expect(readOwnSource(rawOf(blank.sheets), context)).toBeUndefined();
  });

  test("is none where there is but a result", () => {
    expect(readOwnSource(rawOf(resultOnly), context)).toBeUndefined();
    expect(readOwnSource(rawOf([]), context)).toBeUndefined();
  });
});

describe("the official export", () => {
  const cellsOf = (book: Book) => planOfficial(rawOf(book), { maskPhones: false })?.sheets ?? [];

  test("hands on the result, in which the own forms are", () => {
    expect(cellsOf(both)).toEqual(cellsOf(both.slice(own.length)));
    expect(cellsOf(both).map(({ name }) => name)).toEqual(["附件1-农村", "附件2", "附件3"]);
  });

  test("and the own form of a category that the result does not have", () => {
    const names = cellsOf([...both, formOf(unit, "学校", 2)]).map(({ name }) => name);
    expect(names).toContain("附件1-学校");
  });
});

describe("filling in", () => {
  const request = {
    unit,
    date,
    categories: ["农村"],
    forms: ["summary", "organizations", "villages"] as const,
    round: defaultRound,
  };
  const missing = (book: Book): readonly string[] =>
    planMissing(request, listForms(rawOf(book))).map(({ name }) => name);

  test("does not take the result's forms for the unit's own", () => {
    expect(missing(resultOnly)).toEqual(["附件1-农村", "附件2", "附件3"]);
    expect(missing(both)).toEqual(["附件3"]);
  });

  test("does not take the result's unit for another one that fills in there", () => {
    const forms = listForms(rawOf(resultOnly));
    expect(forms.map(({ isResult }) => isResult)).toEqual([true, true, true]);
    expect(otherUnitIn(forms, "衡东县")).toBeUndefined();
    expect(otherUnitIn(listForms(rawOf(both)), "衡东县")).toBe(unit);
  });

  test("leaves nothing to fill in below the head of a result", () => {
    const [summary] = listForms(rawOf(resultOnly));
    expect(summary?.toFill).toEqual([{ row: 3, column: 7 }]);
  });
});

describe("checking", () => {
  const sets = (book: Book): readonly (readonly string[])[] =>
    groupIntoSets([readReports(rawOf(book))]).map((set) => set.map(({ sheet }) => sheet));

  test("holds the result's forms against each other, and the own ones", () => {
    expect(sets(both)).toEqual([
      ["附件1-农村-汇总", "附件2-汇总", "附件3"],
      ["附件1-农村", "附件2"],
    ]);
  });

  test("keeps an own 附件1 of a further category from the merged list", () => {
    expect(sets([formOf(unit, "学校", 2), ...resultOnly])).toEqual([
      ["附件1-农村", "附件2", "附件3"],
      ["附件1-学校"],
    ]);
  });

  test("takes a list that lost its sources for the result's, where that has no other", () => {
    const [summary, , ...others] = resultOnly as [SheetPlan, SheetPlan, ...SheetPlan[]];
    expect(sets([summary, listOf(unit), ...others])).toEqual([["附件1-农村", "附件2", "附件3"]]);
  });
});
