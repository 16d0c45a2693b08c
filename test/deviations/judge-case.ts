// A case of a deviation as files, and what comes of them: totals, rows, what is said, what was read otherwise.
import { checkFiles } from "../../src/app/check-files";
import type { CheckedFile } from "../../src/core/report/checked-file";
import { spelledOut } from "../support/all-cells";
import { planExample } from "../support/clean-set";
import { readAll, requestFor, rollUpBytes, toBytes } from "../support/roll-up-bytes";
import type { Files } from "../support/roll-up-bytes";
import type { Case } from "./deviation";
import { withComments } from "./with-comments";

const clean = { T: 39, W: 1, Z: 3, B: 35, R: 2, S1: 1, S2: 1, S3: 0, S4: 0, S5: 0, S6: 0 };

export async function filesOf({ cells, summary, change, comments, files }: Case): Promise<Files> {
  if (files !== undefined) return files();
  const plan = planExample({ ...(cells && { cells }), ...(summary && { summary }) });
  const bytes = toBytes(change?.({ sheets: plan.sheets.map(spelledOut) }) ?? plan);
  return { "归阳镇.xlsx": comments === undefined ? bytes : withComments(bytes, comments) };
}

export const checkCase = (files: Files): readonly CheckedFile[] => {
  const request = requestFor("祁东县");
  return checkFiles(readAll(files, request), request);
};

export const findingsIn = (checked: readonly CheckedFile[]): CheckedFile["findings"] =>
  checked.flatMap(({ findings, reports }) => [
    ...findings,
    ...reports.flatMap((report) => report.findings),
  ]);

/** What came of the files; the same shape as expected() gives. */
export function outcomeOf(files: Files, { expected: units }: Case): unknown {
  const { totals, lists } = rollUpBytes(files, "祁东县", { expected: units });
  const checked = checkCase(files);
  const rules = new Set(findingsIn(checked).map(({ rule }) => rule));
  return {
    totals: totals.map(({ counts }) => counts),
    rows: [lists.organizations.rows.length, lists.villages.rows.length],
    says: [...rules].toSorted(),
    normalised: checked.flatMap(({ reports }) =>
      reports.flatMap(({ report }) => report.normalised.map(({ from, to }) => [from, to])),
    ),
    unreadable: checked.flatMap(({ unreadable }) => unreadable ?? []),
  };
}

export const expected = ({ totals, also, rows, says, normalised, unreadable }: Case): unknown => ({
  totals: totals === null ? [] : [{ ...clean, ...totals }, ...(also ?? [])],
  rows: rows ?? [2, 1],
  says: (says ?? []).toSorted(),
  normalised: normalised ?? [],
  unreadable: unreadable ?? [],
});
