import { makeSampleCounty } from "../../../src/app/sample/county";
import type { DisorderKind } from "../../../src/app/sample/disorder";
import { toSerial } from "../../../src/core/kernel/calendar";
import { onlySheet, readFile, sheetsOf } from "./read-plan";
import type { Row, Sheet } from "./read-plan";

const seeds = [2014, 1, 20140315];

type County = ReturnType<typeof makeSampleCounty>;
const filesOf = ({ files }: County, unit: string): County["files"] =>
  files.filter(({ name }) => name.startsWith(unit));
const listOf = (county: County, unit: string): readonly Row[] =>
  onlySheet(county, unit, ["附件2"]).rows;

/** What shows each disorder, and nothing else, in the files of the unit. */
const evidence: Readonly<Record<DisorderKind, (county: County, unit: string) => void>> = {
  missing: (county, unit) => {
    expect(filesOf(county, unit)).toEqual([]);
  },
  late: (county, unit) => {
    const late = toSerial({ year: 2014, month: 3, day: 18 });
    expect(new Set(sheetsOf(county, unit).map(({ date }) => date))).toEqual(new Set([late]));
  },
  "sent-twice": (county, unit) => {
    const [first, second, ...more] = filesOf(county, unit);
    expect(more).toEqual([]);
    expect(second?.content).toEqual(first?.content);
    expect(second?.name).not.toBe(first?.name);
  },
  "two-versions": (county, unit) => {
    const [first = [], second = []] = filesOf(county, unit).map(readFile);
    const cells = (sheets: readonly Sheet[]): unknown =>
      sheets.map(({ kind, category, rows }) => ({ kind, category, rows }));
    expect(cells(second)).toEqual(cells(first));
    const [one, other] = [first, second].map((sheets) => sheets[0]?.counts ?? []);
    const [T = 0, W = 0, Z = 0, B = 0, ...weak] = one ?? [];
    expect(W + Z + B).toBe(T);
    expect(other).toEqual([T + 2, W, Z, B + 2, ...weak]);
  },
  "web-page": (county, unit) => {
    const [page, workbook] = filesOf(county, unit);
    expect(page?.name).toMatch(/\.xls$/);
    expect(page?.content).toMatch(/^<!DOCTYPE html>/);
    expect(typeof workbook?.content).toBe("object");
  },
  "separate-files": (county, unit) => {
    const kinds = filesOf(county, unit).map((file) => readFile(file).map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["附件1", "附件2"],
      ["附件1", "附件2"],
    ]);
    for (const file of filesOf(county, unit)) {
      const [summary, list] = readFile(file);
      const named = list?.rows.filter(([, name]) => name !== "无") ?? [];
      expect(summary?.counts[4]).toBe(named.length);
      expect(named.every((row) => row[7] === summary?.category)).toBe(true);
    }
  },
  "renamed-sheets": (county, unit) => {
    expect(sheetsOf(county, unit).map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
  },
  "not-expected": (county, unit) => {
    expect(county.expected.map((each) => each.unit)).not.toContain(unit);
    const { counts } = onlySheet(county, unit, ["附件1", "社会组织"]);
    expect(counts[4]).toBe(listOf(county, unit).length);
  },
  "no-category": (county, unit) => {
    const { name, counts } = onlySheet(county, unit, ["附件1"]);
    expect(name).toBe("附件1");
    expect(counts[0]).toBeGreaterThan(0);
    expect(onlySheet(county, unit, ["附件1", "机关"]).counts[0]).toBeGreaterThan(0);
  },
  "total-unequal": (county, unit) => {
    const [T, W = 0, Z = 0, B = 0] = onlySheet(county, unit, ["附件1", "农村"]).counts;
    expect(T).toBe(W + Z + B + 1);
  },
  "standard-above-weak": (county, unit) => {
    const counts = onlySheet(county, unit, ["附件1", "农村"]).counts;
    const [R = 0, , , , S4] = counts.slice(4);
    expect(S4).toBe(R + 1);
    const above = counts.slice(5).filter((count) => count > R);
    expect(above).toHaveLength(1);
  },
  "weak-unequal-list": (county, unit) => {
    const { counts } = onlySheet(county, unit, ["附件1", "学校"]);
    expect(counts[4]).toBe(listOf(county, unit).length + 1);
  },
  "short-phone": (county, unit) => {
    const short = listOf(county, unit).filter((row) => /^\d{10}$/.test(String(row[5])));
    expect(short).toHaveLength(1);
  },
  "placeholder-problem": (county, unit) => {
    const placeholders = listOf(county, unit).map((row) => row[3] === "同上");
    expect(placeholders.indexOf(true)).toBe(1);
    expect(placeholders.lastIndexOf(true)).toBe(1);
  },
  "members-as-text": (county, unit) => {
    const [first, second, ...others] = listOf(county, unit).map((row) => row[2]);
    expect([first, second]).toEqual(["35人", "３６"]);
    expect(others.every((members) => typeof members === "number")).toBe(true);
    const members = new Map(listOf(county, unit).map((row) => [row[1], row[2]]));
    const read: Record<string, number> = { "35人": 35, "３６": 36 };
    for (const [, name = "", count] of onlySheet(county, unit, ["附件3"]).rows) {
      const listed = members.get(name) ?? "";
      expect(count).toBe(read[listed] ?? listed);
    }
  },
};

describe.each(seeds)("what went wrong on purpose, seed %i", (seed) => {
  const county = makeSampleCounty(seed);

  test.each(county.disorder)("$unit: $reason", ({ unit, kind }) => {
    expect.hasAssertions();
    evidence[kind](county, unit);
  });

  test("no unit has two troubles, and every kind of trouble is there", () => {
    const units = county.disorder.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(units.length);
    expect(new Set(county.disorder.map(({ kind }) => kind))).toEqual(
      new Set(Object.keys(evidence)),
    );
  });

  test("nothing of the kind stands anywhere else", () => {
    const rows = county.files
      .filter(({ name }) => !/^(马杜桥乡|黄土铺镇|县卫生局党委)/.test(name))
      .flatMap(readFile)
      .flatMap((sheet) => sheet.rows)
      .filter(([, name]) => name !== "无");
    for (const row of rows) {
      expect(typeof row[2]).toBe("number");
      expect(String(row[3]).length).toBeGreaterThan(5);
    }
  });
});
