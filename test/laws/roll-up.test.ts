// What must hold for every roll-up, through written and re-read files.
import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { planFormSet } from "../../src/app/issue-forms";
import { readReports } from "../../src/core/report/read-reports";
import { county, countyFiles } from "../support/county-files";
import { resultBytes, rollUpBytes, toBytes, totalsOf } from "../support/roll-up-bytes";
import { round, unsigned } from "../support/sample-forms";
import { rowIds, sheetsOf, tidy, townArbitrary, townsArbitrary } from "./towns";

const runs = { numRuns: 6 };

describe("laws of the roll-up", () => {
  test("the order of the files never changes the result", () => {
    const reference = rollUpBytes(countyFiles, county.county, { expected: county.expected });
    const shuffled = fc.shuffledSubarray(Object.entries(countyFiles), {
      minLength: Object.keys(countyFiles).length,
    });
    fc.assert(
      fc.property(shuffled, (entries) => {
        const result = rollUpBytes(Object.fromEntries(entries), county.county, {
          expected: county.expected,
        });
        expect(resultBytes(result)).toEqual(resultBytes(reference));
      }),
      { numRuns: 3 },
    );
  });

  test("the roll-up of parts is the roll-up of the whole: towns → counties → city = towns → city", () => {
    fc.assert(
      fc.property(townsArbitrary, fc.integer({ min: 1, max: 4 }), (towns, cut) => {
        const [first, second] = [towns.slice(0, cut), towns.slice(cut)];
        const counties = {
          "祁东县.xlsx": resultBytes(rollUpBytes(tidy(first), "祁东县")),
          "衡东县.xlsx": resultBytes(rollUpBytes(tidy(second), "衡东县")),
        };
        expect(totalsOf(rollUpBytes(counties, "衡阳市"))).toEqual(
          totalsOf(rollUpBytes(tidy(towns), "衡阳市")),
        );
      }),
      runs,
    );
  });

  test("a result that lies among its own sources is not counted: twice gives the same", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const once = rollUpBytes(tidy(towns), "祁东县");
        const again = rollUpBytes({ ...tidy(towns), "汇总.xlsx": resultBytes(once) }, "祁东县");
        expect(totalsOf(again)).toEqual(totalsOf(once));
        expect(again.files.find(({ file }) => file === "汇总.xlsx")?.reason?.code).toBe(
          "own-output",
        );
      }),
      runs,
    );
  });

  test("a county's result chosen together with its towns' files is not counted twice", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const result = resultBytes(rollUpBytes(tidy(towns), "祁东县"));
        const alone = rollUpBytes({ "祁东县.xlsx": result }, "衡阳市");
        const together = rollUpBytes({ ...tidy(towns), "祁东县.xlsx": result }, "衡阳市");
        expect(totalsOf(together)).toEqual(totalsOf(alone));
      }),
      runs,
    );
  });

  test("one file a category, one file a form, all in one file: the same totals", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const expected = totalsOf(rollUpBytes(tidy(towns), "祁东县"));
        const apart = Object.fromEntries(
          towns.flatMap((town) =>
            sheetsOf(town).map((sheet) => [
              `${town.name}-${sheet.name}.xlsx`,
              toBytes({ sheets: [sheet] }),
            ]),
          ),
        );
        const sheets = towns.flatMap((town) =>
          sheetsOf(town).map((sheet) => ({ ...sheet, name: `${town.name}-${sheet.name}` })),
        );
        expect(totalsOf(rollUpBytes(apart, "祁东县"))).toEqual(expected);
        expect(totalsOf(rollUpBytes({ "全部.xlsx": toBytes({ sheets }) }, "祁东县"))).toEqual(
          expected,
        );
      }),
      runs,
    );
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(townArbitrary("归阳镇"), (town) => {
        const workbook = readWorkbook(toBytes({ sheets: sheetsOf(town) }));
        const reports = workbook.ok ? readReports(workbook.value) : [];
        const summaries = reports.filter((report) => report.form === "summary");
        expect(summaries.map(({ counts }) => rowIds.map((id) => counts[id]?.value))).toEqual(
          town.summaries.map(({ counts }) => counts),
        );
        const lists = reports.filter((report) => report.form !== "summary");
        expect(
          lists.map(({ rows }) =>
            rows.map(({ name, members, category }) => [
              name.value,
              members?.value,
              category?.value?.name,
            ]),
          ),
        ).toEqual([
          town.organizations.map(({ name, members, category }) => [name, members, category]),
          town.villages.map(({ name, members }) => [name, members, undefined]),
        ]);
      }),
      { numRuns: 15 },
    );
  });

  test("of a result only the official forms are taken for forms", () => {
    const bytes = resultBytes(
      rollUpBytes(countyFiles, county.county, { expected: county.expected }),
    );
    const workbook = readWorkbook(bytes);
    const reports = workbook.ok ? readReports(workbook.value) : [];
    const sheets = workbook.ok ? workbook.value.sheets.map(({ name }) => name) : [];
    expect(reports.map(({ sheet }) => sheet)).toEqual(
      sheets.filter((name) => /^附件\d/.test(name)),
    );
    expect(sheets).toEqual(
      expect.arrayContaining(["汇总明细", "应报单位", "退回清单", "内部汇总"]),
    );
  });

  test("blank forms add nothing, and are not zero reports", () => {
    const blank = planFormSet({
      forms: ["summary", "organizations", "villages"],
      categories: ["农村"],
      unit: "归阳镇",
      round,
      print: unsigned,
    });
    const result = rollUpBytes({ "a.xlsx": toBytes(blank) }, "祁东县");
    expect(result.totals).toEqual([]);
    expect(result.files[0]?.reason?.code ?? "included").not.toBe("duplicate");
  });
});
