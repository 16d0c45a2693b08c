import fc from "fast-check";
import { makeSampleCounty } from "../../../src/app/sample/county";
import type { SampleCounty } from "../../../src/app/sample/county";
import { readFile } from "./read-plan";

const keys = ["T", "W", "Z", "B", "R", "S1", "S2", "S3", "S4", "S5", "S6"];

/** Adds up the cells E5:E15 of every 附件1 that must count. */
function recount({ files }: SampleCounty): Record<string, Record<string, number>> {
  const counted = files
    .filter(({ name }) => !name.includes("(2)") && !name.startsWith("白地市镇"))
    .flatMap(readFile)
    .filter(({ kind, category }) => kind === "附件1" && category !== "");
  const totals: Record<string, Record<string, number>> = {};
  for (const { category, counts } of counted) {
    const before = totals[category] ?? {};
    totals[category] = Object.fromEntries(
      keys.map((key, index) => [key, (before[key] ?? 0) + (counts[index] ?? 0)]),
    );
  }
  return totals;
}

/** Rows of one list in all workbooks, those of repeated files once. */
function countRows({ files }: SampleCounty, wanted: "附件2" | "附件3"): number {
  return files
    .filter(({ name }) => !name.includes("(2)") && !name.includes("更正"))
    .flatMap(readFile)
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ rows }) => rows)
    .filter(([, name]) => name !== "无").length;
}

describe("the truth about the sample", () => {
  test("is what the cells of the planned sheets add up to, for every seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const county = makeSampleCounty(seed);
        expect(county.truth.summary).toEqual(recount(county));
        expect(county.truth.lists).toEqual({
          organizations: countRows(county, "附件2"),
          villages: countRows(county, "附件3"),
        });
      }),
      { numRuns: 10 },
    );
  });

  test("names each unit of the list as reported or missing, and the one off the list as unknown", () => {
    const { truth, expected } = makeSampleCounty();
    const { reported, missing, ...others } = truth.units;
    expect([...reported, ...missing].toSorted()).toEqual(
      expected.map(({ unit }) => unit).toSorted(),
    );
    expect(missing).toEqual(["粮市镇", "县农业局党委"]);
    expect(others).toEqual({
      late: ["凤歧坪乡"],
      duplicated: ["步云桥镇"],
      conflicting: ["白地市镇"],
      unknown: ["湖南省律师行业"],
    });
  });

  test("names files that are there", () => {
    const { truth, files } = makeSampleCounty();
    const { unreadable, identical, conflicting, withoutCategory } = truth.files;
    const named = [unreadable, ...identical, ...conflicting, withoutCategory].flat();
    expect(named).toHaveLength(6);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  });
});
