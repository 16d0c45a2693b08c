// The rules on a roll-up as a whole, through written and re-read files: what each must and must not speak of.
import { rollUpRules } from "../../../src/core/notice/rules/roll-up-rules";
import type { ExpectedUnit } from "../../../src/core/rollup/input";
import type { RuleExample } from "../../../src/core/spec/rule";
import { planExample } from "../../support/clean-set";
import { rollUpBytes, toBytes } from "../../support/roll-up-bytes";

const inTown = (unit: string, more: RuleExample = {}): Uint8Array =>
  toBytes(
    planExample({
      ...more,
      summary: { unit, ...more.summary },
      organizations: { unit, ...more.organizations },
      villages: { unit, ...more.villages },
    }),
  );

const school = (unit: string, secretary: string): Uint8Array =>
  inTown(unit, {
    cells: {
      附件2: {
        B6: "归阳镇中学党支部",
        E6: secretary,
        F6: secretary === "周家和" ? "13807341256" : "13907341357",
      },
    },
  });

const expectUnits = (...units: readonly Partial<ExpectedUnit>[]): readonly ExpectedUnit[] =>
  units.map((each) => ({ unit: "归阳镇", aliases: [], categories: [], ...each }));

interface Case {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly expected?: readonly ExpectedUnit[];
}

const two = { a: inTown("归阳镇"), b: inTown("步云桥镇") };
const withoutCommittee: RuleExample = { summary: { counts: { W: 0, B: 36 } } };

const cases: Readonly<
  Record<string, { readonly accepts: Case; readonly rejects: readonly Case[] }>
> = {
  V19: {
    accepts: { files: two },
    rejects: [
      { files: { a: school("归阳镇", "周家和"), b: school("县教育局党委", "周家和") } },
      { files: { a: school("归阳镇", "周家和"), b: school("县教育局党委", "刘建平") } },
    ],
  },
  V41: {
    accepts: { files: { ...two, own: inTown("祁东县") } },
    rejects: [
      {
        files: {
          ...two,
          own: inTown("祁东县", {
            summary: { counts: { T: 78, W: 2, Z: 6, B: 70, R: 4, S1: 2, S2: 2 } },
          }),
        },
      },
    ],
  },
  V42: {
    accepts: { files: two },
    rejects: [
      { files: { ...two, c: inTown("归阳镇", { summary: { counts: { T: 40, B: 36 } } }) } },
    ],
  },
  V43: {
    accepts: { files: two, expected: expectUnits({}, { unit: "步云桥镇" }) },
    rejects: [
      { files: two, expected: expectUnits({}, { unit: "步云桥镇" }, { unit: "金桥镇" }) },
      { files: { a: inTown("归阳镇", { summary: { date: { year: 2014, month: 3, day: 16 } } }) } },
      { files: { a: inTown("归阳镇", { summary: { counts: { T: 40 } } }) } },
    ],
  },
  V44: {
    accepts: { files: two },
    rejects: [{ files: { ...two, c: inTown("金桥镇", { round: { basis: "primary" } }) } }],
  },
  V51: {
    accepts: { files: two },
    rejects: [{ files: { ...two, c: inTown("金桥镇", withoutCommittee) } }],
  },
  V52: {
    accepts: { files: two, expected: expectUnits({ categories: ["农村"] }, { unit: "步云桥镇" }) },
    rejects: [
      { files: two, expected: expectUnits({ categories: ["农村", "学校"] }, { unit: "步云桥镇" }) },
      { files: { a: toBytes({ sheets: planExample({}).sheets.slice(0, 1) }) } },
      { files: { a: toBytes({ sheets: planExample({}).sheets.slice(1) }) } },
    ],
  },
  V53: {
    accepts: { files: two, expected: expectUnits({ base: { T: 39, W: 1 } }, { unit: "步云桥镇" }) },
    rejects: [
      { files: two, expected: expectUnits({ base: { T: 40 } }, { unit: "步云桥镇" }) },
      { files: two, expected: expectUnits({ base: { B: 34 } }, { unit: "步云桥镇" }) },
    ],
  },
};

const rulesSaid = ({ files, expected }: Case): readonly string[] =>
  rollUpBytes(files, "祁东县", { expected }).findings.map(({ rule, message }) => {
    expect(message).not.toMatch(/[{}]|undefined|NaN/);
    return rule;
  });

describe("each rule on a roll-up as a whole", () => {
  const rows = rollUpRules.flatMap(({ id, checks }) => {
    const { accepts, rejects } = cases[id] ?? { accepts: { files: {} }, rejects: [] };
    return [
      { title: `[${id}] ${checks}: accepts`, id, given: accepts, expected: false },
      ...rejects.map((given, index) => ({
        title: `[${id}] ${checks}: rejects ${index + 1}`,
        id,
        given,
        expected: true,
      })),
    ];
  });

  test.each(rows)("$title", ({ id, given, expected }) => {
    expect(rulesSaid(given).includes(id)).toBe(expected);
  });

  test("every rule has a case that it rejects", () => {
    expect(rollUpRules.map(({ id }) => id).filter((id) => !cases[id]?.rejects.length)).toEqual([]);
  });

  test("[V19] the same secretary or telephone makes it an error", () => {
    const severities = (secretary: string): readonly string[] =>
      rollUpBytes({ a: school("归阳镇", "周家和"), b: school("县教育局党委", secretary) }, "祁东县")
        .findings.filter(({ rule }) => rule === "V19")
        .map(({ severity }) => severity);
    expect(severities("周家和")).toEqual(["error"]);
    expect(severities("刘建平")).toEqual(["warning"]);
  });

  test("[V44] a form that does not state its 口径 is counted, and named as not checked", () => {
    const silent = inTown("金桥镇", { cells: { "附件1-农村": { J1: null } } });
    const result = rollUpBytes({ ...two, c: silent }, "祁东县");
    expect(result.totals[0]?.counts.T).toBe(3 * 39);
    expect(result.unchecked.map(({ rule, file, unit }) => [rule, file, unit])).toEqual([
      ["V44", "c", "金桥镇"],
    ]);
  });

  test("[V45] only data of a sheet's category are added into it", () => {
    const schools = inTown("县教育局党委", { summary: { category: "学校" } });
    const { totals } = rollUpBytes({ ...two, c: schools }, "祁东县");
    expect(totals.map(({ category, counts }) => [category, counts.T])).toEqual([
      ["农村", 78],
      ["学校", 39],
    ]);
  });
});
