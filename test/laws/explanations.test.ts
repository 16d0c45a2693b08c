// What must hold for reasons that go up with the forms they are about, through written and re-read files.
import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { readExplanations } from "../../src/core/report/read-explanations";
import type { RawWorkbook } from "../../src/core/report/raw-workbook";
import type { RollUp } from "../../src/core/rollup/result";
import type { Explanation } from "../../src/core/spec/explanation";
import type { Finding } from "../../src/core/spec/finding";
import { checkRaw, reasonsFor, withReasons } from "../support/explained";
import { resultBytes, rollUpBytes, toBytes } from "../support/roll-up-bytes";
import type { Files } from "../support/roll-up-bytes";
import { planInto, put, rawOf, rollUpInto } from "../app/roll-up/open-book";
import { sheetsOf, townArbitrary } from "./towns";
import type { Town } from "./towns";

const runs = { numRuns: 3 };

/** A town with very small branches, of which some are explained. */
interface ExplainedTown {
  readonly town: Town;
  readonly explained: readonly boolean[];
}

const explainedTown = (name: string): fc.Arbitrary<ExplainedTown> =>
  fc.record({
    town: fc
      .tuple(
        townArbitrary(name),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
      )
      .map(([town, members]) => ({
        name,
        summaries: town.summaries.slice(0, 1),
        villages: [],
        organizations: town.organizations.map((row, index) => {
          return { ...row, members: members[index] ?? 1 };
        }),
      })),
    explained: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  });

const names = ["归阳镇", "马杜桥乡", "县教育局"];
const townsArbitrary = fc.tuple(...names.map(explainedTown));

function planOf({ town, explained }: ExplainedTown): WorkbookPlan {
  const plan = { sheets: sheetsOf(town) };
  const reasons = reasonsFor(plan, `${town.name}已核实`);
  const given = reasons.filter((_, index) => explained[index % explained.length]);
  return given.length === 0 ? plan : withReasons(plan, given);
}

const filesOf = (towns: readonly ExplainedTown[]): Files =>
  Object.fromEntries(towns.map((each) => [`${each.town.name}.xlsx`, toBytes(planOf(each))]));

/** Without the way they went. */
const given = (explanations: readonly Explanation[]): ReadonlySet<string> =>
  new Set(explanations.map((each) => JSON.stringify({ ...each, source: "" })));

function readBytes(bytes: Uint8Array): RawWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const ofFile = (name: string, { reports, findings }: RollUp): readonly Finding[] => [
  ...reports.filter(({ file }) => file === name).flatMap((report) => report.findings),
  ...findings.filter(({ file }) => file === name),
];

/** Of the lists alone: the counts of a result are sums, of which the unit itself has to say why they are so. */
const onLists = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, severity }) => severity === "warning" && rule === "V21");

const texts = (findings: readonly Finding[]): readonly string[] =>
  onLists(findings)
    .map(({ explained = "" }) => explained)
    .toSorted();

describe("reasons", () => {
  test("go up two levels as they go up one: towns → counties → city = towns → city", () => {
    fc.assert(
      fc.property(townsArbitrary, fc.integer({ min: 1, max: 2 }), (towns, cut) => {
        const counties = {
          "祁东县.xlsx": resultBytes(rollUpBytes(filesOf(towns.slice(0, cut)), "祁东县")),
          "衡东县.xlsx": resultBytes(rollUpBytes(filesOf(towns.slice(cut)), "衡东县")),
        };
        const city = rollUpBytes(counties, "衡阳市");
        const direct = rollUpBytes(filesOf(towns), "衡阳市");
        expect(given(city.explanations)).toEqual(given(direct.explanations));
        expect(given(readExplanations(readBytes(resultBytes(city))))).toEqual(
          given(city.explanations),
        );
      }),
      runs,
    );
  });

  test("excuse the same rows at each level, and no others", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const files = filesOf(towns);
        const county = rollUpBytes(files, "祁东县");
        const below = texts(Object.keys(files).flatMap((name) => ofFile(name, county)));
        const city = rollUpBytes({ "祁东县.xlsx": resultBytes(county) }, "衡阳市");
        const province = rollUpBytes({ "衡阳市.xlsx": resultBytes(city) }, "湖南省");
        const results = [county, city, province].map((each) => readBytes(resultBytes(each)));
        for (const raw of results) expect(texts(checkRaw(raw).findings)).toEqual(below);
        expect(texts(ofFile("祁东县.xlsx", city))).toEqual(below);
      }),
      runs,
    );
  });

  test("do not depend on the order of the files", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const entries = Object.entries(filesOf(towns));
        const one = rollUpBytes(Object.fromEntries(entries), "祁东县");
        const other = rollUpBytes(Object.fromEntries(entries.toReversed()), "祁东县");
        expect(resultBytes(other)).toEqual(resultBytes(one));
      }),
      runs,
    );
  });

  test("stand as they are when it is rolled up again, beside the earlier result or into its workbook", () => {
    fc.assert(
      fc.property(townsArbitrary, (towns) => {
        const files = filesOf(towns);
        const once = rollUpBytes(files, "祁东县");
        const again = rollUpBytes({ ...files, "汇总.xlsx": resultBytes(once) }, "祁东县");
        expect(again.explanations).toEqual(once.explanations);
        const first = planInto([], rollUpInto([], files, { unit: "祁东县" })).sheets;
        const book = put([], first);
        const second = planInto(book, rollUpInto(book, files, { unit: "祁东县" })).sheets;
        expect(second.map(({ plan }) => plan)).toEqual(first.map(({ plan }) => plan));
        expect(readExplanations(rawOf(book))).toEqual(once.explanations);
      }),
      runs,
    );
  });
});
