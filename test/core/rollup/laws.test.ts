// What holds of every roll-up, whatever is sent.
import fc from "fast-check";
import type { RollUpFile } from "../../../src/core/rollup/input";
import type { RollUp } from "../../../src/core/rollup/result";
import { addCounts, rowIds } from "../../../src/core/rollup/totals";
import { file, list, rollUpOf, summary } from "./builders";

const units = [
  "归阳镇",
  "归阳镇党委",
  "中共祁东县归阳镇委员会",
  "金桥镇",
  "县教育局",
  "祁东县委",
  "",
];
const unit = fc.constantFrom(...units);
const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant("" as const));
const report = fc.oneof(
  fc
    .tuple(unit, fc.constantFrom("农村", "学校", ""), fc.array(count, { maxLength: 11 }))
    .map(([whose, category, counts]) => summary([whose, category], counts)),
  fc
    .tuple(
      unit,
      fc.array(
        fc.record({
          name: fc.constantFrom("石龙村党支部", "石龙村", "金星村党支部", ""),
          members: fc.integer({ min: 1, max: 2 }),
          category: fc.constantFrom("", "农村"),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([whose, rows]) => list(whose, rows)),
);
const files = fc
  .array(fc.array(report, { maxLength: 3 }), { maxLength: 6 })
  .map((contents) => contents.map((reports, index) => file(`${index}.xlsx`, reports)));

const numbers = ({ totals, lists }: RollUp): unknown => [
  totals.map(({ category, counts }) => [category, counts]),
  lists.organizations.rows.map(({ content }) => content),
];

test("the order of the files makes no difference", () => {
  const shuffled = files.chain((each) =>
    fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(rollUpOf(other)).toEqual(rollUpOf(one));
    }),
  );
});

test("a total is the sum of its parts, and the parts are the reports that are included", () => {
  fc.assert(
    fc.property(files, (each) => {
      const { totals, reports } = rollUpOf(each);
      for (const { counts, parts } of totals)
        expect(counts).toEqual(addCounts(parts.map((part) => part.counts)));
      const included = reports.filter(
        ({ form, status }) => form === "summary" && status !== "excluded",
      );
      expect(totals.flatMap(({ parts }) => parts)).toHaveLength(included.length);
    }),
  );
});

test("percentages are those of the added counts", () => {
  fc.assert(
    fc.property(files, (each) => {
      for (const { counts, percentOfAll } of rollUpOf(each).totals) {
        for (const id of rowIds.slice(1)) {
          const [part, whole] = [counts[id], counts.T];
          expect(percentOfAll[id]).toBe(part === undefined || !whole ? null : (part / whole) * 100);
        }
      }
    }),
  );
});

test("files that come twice change neither numbers nor rows", () => {
  const again = (each: readonly RollUpFile[]): readonly RollUpFile[] => [
    ...each,
    ...each.map((one) => ({ ...one, file: `copy of ${one.file}` })),
  ];
  fc.assert(
    fc.property(files, (each) => {
      expect(numbers(rollUpOf(again(each)))).toEqual(numbers(rollUpOf(each)));
    }),
  );
});

test("no unit counts twice in a category, and a report is either included or has a reason", () => {
  fc.assert(
    fc.property(files, (each) => {
      const { totals, reports } = rollUpOf(each);
      for (const { parts } of totals)
        expect(new Set(parts.map((part) => part.unit)).size).toBe(parts.length);
      for (const { status, reason } of reports)
        expect(status === "excluded").toBe(reason !== undefined);
    }),
  );
});

test("roll-ups of parts, rolled up, are the roll-up of the whole", () => {
  const towns = fc.array(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 }),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(towns, fc.nat(8), (counts, cut) => {
      const sent = counts.map((each, index) =>
        file(`${index}.xlsx`, [summary([`第${index}镇`, "农村"], each)]),
      );
      const total = (some: readonly RollUpFile[]) => rollUpOf(some).totals[0]?.counts;
      const parts = [sent.slice(0, cut), sent.slice(cut)].flatMap((some) => total(some) ?? []);
      expect(addCounts(parts)).toEqual(total(sent));
    }),
  );
});
