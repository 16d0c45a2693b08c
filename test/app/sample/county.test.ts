import fc from "fast-check";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { parseExpectedText } from "../../../src/app/expected-units";
import { planHandOut } from "../../../src/app/hand-out";
import { makeSampleCounty, sampleExpectedText } from "../../../src/app/sample/county";
import { toSerial } from "../../../src/core/kernel/calendar";
import { categories } from "../../../src/core/notice/categories";
import { round, unsigned } from "../../support/sample-forms";
import { readFile, sheetsOf } from "./read-plan";
import type { Sheet } from "./read-plan";

const county = makeSampleCounty();
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const fewRuns = { numRuns: 10 };

/** Units whose 附件1 does not agree with itself or with 附件2, and the one that left a category out. */
const untidy = ["鸟江镇", "金桥镇", "县教育局党委", "白地市镇", "县直机关工委"];
const tidyUnits = (of: typeof county): readonly string[] =>
  [...of.expected.map(({ unit }) => unit), "湖南省律师行业"].filter(
    (unit) => !untidy.includes(unit) && !of.truth.units.missing.includes(unit),
  );

const rowsOf = (sheets: readonly Sheet[], kind: Sheet["kind"]): readonly Sheet["rows"][number][] =>
  sheets
    .filter((sheet) => sheet.kind === kind)
    .flatMap(({ rows }) => rows)
    .filter(([, name]) => name !== "无");

/** The sheets of a unit without those of the second copy of a file. */
const once = (of: typeof county, unit: string): readonly Sheet[] =>
  sheetsOf(of, unit).filter(({ file }) => !file.includes("(2)"));

function expectLaws(sheets: readonly Sheet[]): void {
  const summaries = sheets.filter(({ kind }) => kind === "附件1");
  const listed = rowsOf(sheets, "附件2");
  for (const { counts, category } of summaries) {
    const [T = -1, W = 0, Z = 0, B = 0, R = -1, ...S] = counts;
    expect(W + Z + B).toBe(T);
    expect(R).toBeLessThanOrEqual(T);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...S)).toBeLessThanOrEqual(R);
    expect(S.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(R);
    const own = listed.filter((row) => row[7] === category);
    if (own.length === 0) continue;
    const decided = S.map(
      (_, index) =>
        own.filter((row) =>
          String(row[9])
            .split("、")
            .includes(`${index + 1}`),
        ).length,
    );
    expect(S).toEqual(decided);
    expect(R).toBe(own.length);
  }
  const weak = summaries.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0);
  expect(weak).toBe(listed.length);
  expect(new Set(listed.map(([, name]) => name)).size).toBe(listed.length);
}

describe("the sample county", () => {
  test("is the same for the same seed and another for another", () => {
    expect(makeSampleCounty(7)).toEqual(makeSampleCounty(7));
    expect(makeSampleCounty(7).files).not.toEqual(makeSampleCounty(8).files);
    expect(makeSampleCounty().files).toEqual(makeSampleCounty(2014).files);
  });

  test("expects twenty units, as the list of its text says", () => {
    const { units, remarks } = parseExpectedText(sampleExpectedText(county));
    expect(remarks).toEqual([]);
    expect(units).toHaveLength(20);
    expect(units.map(({ unit, aliases }) => ({ unit, aliases }))).toEqual(
      county.expected.map(({ unit, aliases }) => ({ unit, aliases })),
    );
  });

  test("no name of a unit stands for two units", () => {
    const names = county.expected.flatMap(({ unit, aliases }) => [unit, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("files carry the names under which the forms were handed out, but for six", () => {
    const handOuts = planHandOut(county.expected, { categories: [], round, print: unsigned });
    const names = handOuts.map(({ fileName }) => fileName);
    expect(county.files.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([
      "洪桥街道-街道社区.xlsx",
      "洪桥街道-非公有制经济组织.xlsx",
      "白地市镇-软弱涣散三表（更正）.xlsx",
      "石亭子镇-软弱涣散三表.xls",
      "步云桥镇-软弱涣散三表(2).xlsx",
      "湖南省律师行业-软弱涣散三表.xlsx",
    ]);
  });

  test("every workbook of it can be written, and no file name comes twice", () => {
    const plans = county.files.flatMap(({ content }) =>
      typeof content === "string" ? [] : [content],
    );
    expect(plans).toHaveLength(county.files.length - 1);
    for (const plan of plans) expect(writeWorkbook(plan).length).toBeGreaterThan(1000);
    expect(new Set(county.files.map(({ name }) => name)).size).toBe(county.files.length);
  });

  test("files the categories that the list says, each on its own 附件1", () => {
    const silent = ["县直机关工委", ...county.truth.units.missing];
    const filed = county.expected
      .filter(({ unit }) => !silent.includes(unit))
      .map(({ unit, categories: own }) => {
        const summaries = sheetsOf(county, unit).filter(({ kind }) => kind === "附件1");
        return { own, filed: [...new Set(summaries.map(({ category }) => category))] };
      });
    expect(filed.map((each) => each.filed)).toEqual(filed.map(({ own }) => own));
  });

  test("shows all nine categories, all six standards and problems that meet none", () => {
    const rows = rowsOf(county.files.flatMap(readFile), "附件2");
    expect(Object.keys(county.truth.summary).toSorted()).toEqual([...categories].toSorted());
    const decided = new Set(rows.flatMap((row) => String(row[9] ?? "").split("、")));
    expect([...decided].toSorted()).toEqual(["", "1", "2", "3", "4", "5", "6", "无"]);
  });

  test("a unit with nothing weak says 无 in the first row of 附件2", () => {
    const sheet = sheetsOf(county, "县社会组织党工委").find(({ kind }) => kind === "附件2");
    expect(sheet?.rows.map((row) => row.slice(0, 3))).toEqual([[1, "无", null]]);
  });
});

describe("laws that hold for every seed", () => {
  test("附1: T = W + Z + B, Si ≤ R ≤ T, ΣSi ≥ R, and R and Si are what 附件2 lists", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeSampleCounty(seed);
        for (const unit of tidyUnits(made)) expectLaws(once(made, unit));
      }),
      fewRuns,
    );
  });

  test("附3: one to four villages a township, all of them in 附件2 with the same name and secretary", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeSampleCounty(seed);
        for (const unit of made.truth.units.reported) {
          const sheets = once(made, unit);
          const rural = sheets.some(({ category }) => category === "农村");
          for (const { rows } of sheets.filter(({ kind }) => kind === "附件3")) {
            expect(rural).toBe(true);
            expect(rows.length).toBeGreaterThanOrEqual(1);
            expect(rows.length).toBeLessThanOrEqual(4);
            const listed = rowsOf(sheets, "附件2").map((row) => [row[1], row[4], row[5]]);
            for (const row of rows) expect(listed).toContainEqual([row[1], row[6], row[7]]);
            for (const row of rows) expect(row[1]).toMatch(/村党(支部|总支)$/);
          }
          expect(sheets.some(({ kind }) => kind === "附件3")).toBe(rural);
        }
      }),
      fewRuns,
    );
  });

  test("people and telephone numbers come once, and only 空缺 goes without a number", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeSampleCounty(seed);
        const rows = [...made.truth.units.reported, "湖南省律师行业"].flatMap((unit) =>
          rowsOf(
            once(made, unit).filter(({ file }) => !file.includes("更正")),
            "附件2",
          ),
        );
        const phones = rows.flatMap((row) => (row[5] === null ? [] : String(row[5]).split("、")));
        expect(new Set(phones).size).toBe(phones.length);
        const odd = phones.filter((each) => !/^(1[3578]\d{9}|0734-621\d{4})$/.test(each));
        expect(odd).toHaveLength(1);
        for (const row of rows) expect(row[5] === null).toBe(row[4] === "空缺");
        const names = rows.map((row) => row[4]).filter((name) => name !== "空缺");
        expect(new Set(names).size).toBe(names.length);
      }),
      fewRuns,
    );
  });

  test("§五¶3: every form is of March 2014 and in time, but for the one that is late", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = makeSampleCounty(seed);
        const deadline = toSerial(round.deadline);
        const sheets = made.files.flatMap(readFile);
        const late = sheets.filter(({ date }) => date > deadline);
        expect(new Set(late.map(({ file }) => file)).size).toBe(1);
        expect(sheets.every(({ date }) => date > toSerial({ year: 2014, month: 3 }))).toBe(true);
      }),
      fewRuns,
    );
  });
});
