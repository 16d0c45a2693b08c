// The deviations of clerks, each on files as they come in: what is counted, what is said, what was read otherwise.
import { checkFiles } from "../../src/app/check-files";
import type { CheckedFile } from "../../src/core/report/checked-file";
import { spelledOut } from "../support/all-cells";
import { planExample } from "../support/clean-set";
import { readAll, requestFor, rollUpBytes, toBytes } from "../support/roll-up-bytes";
import type { Files } from "../support/roll-up-bytes";
import type { Case } from "./deviation";
import { deviations } from "./deviations";

const clean = { T: 39, W: 1, Z: 3, B: 35, R: 2, S1: 1, S2: 1, S3: 0, S4: 0, S5: 0, S6: 0 };

async function filesOf({ cells, summary, change, files }: Case): Promise<Files> {
  if (files !== undefined) return files();
  const plan = planExample({ ...(cells && { cells }), ...(summary && { summary }) });
  return { "归阳镇.xlsx": toBytes(change?.({ sheets: plan.sheets.map(spelledOut) }) ?? plan) };
}

const rulesIn = (checked: readonly CheckedFile[]): readonly string[] => [
  ...new Set(
    checked
      .flatMap(({ findings, reports }) => [
        ...findings,
        ...reports.flatMap((report) => report.findings),
      ])
      .map(({ rule }) => rule),
  ),
];

const normalisedIn = (checked: readonly CheckedFile[]): unknown =>
  checked.flatMap(({ reports }) =>
    reports.flatMap(({ report }) => report.normalised.map(({ from, to }) => [from, to])),
  );

const cases = deviations.flatMap(({ number, what, cases: all }) =>
  all.map((each, index) => ({
    title: `偏差${number} ${what} (${index + 1})`,
    each,
  })),
);

test.each(cases)("$title", async ({ each }: { each: Case }) => {
  const files = await filesOf(each);
  const request = requestFor("祁东县");
  const { totals, lists, units } = rollUpBytes(files, "祁东县", { expected: each.expected });
  const checked = checkFiles(readAll(files, request), request);
  const [organizations, villages] = each.rows ?? [2, 1];
  expect({
    totals: totals.map(({ counts }) => counts),
    rows: [lists.organizations.rows.length, lists.villages.rows.length],
    says: rulesIn(checked).toSorted(),
    normalised: normalisedIn(checked),
    unreadable: checked.flatMap(({ unreadable }) => unreadable ?? []),
  }).toEqual({
    totals: each.totals === null ? [] : [{ ...clean, ...each.totals }, ...(each.also ?? [])],
    rows: [organizations, villages],
    says: (each.says ?? []).toSorted(),
    normalised: each.normalised ?? [],
    unreadable: each.unreadable ?? [],
  });
  expect(units).toMatchObject(each.units ?? {});
});
