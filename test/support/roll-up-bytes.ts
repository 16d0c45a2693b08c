// Rolls up workbooks that are given as bytes, as the command line does it with files.
import { createHash } from "node:crypto";
import { readAnyKind } from "../../src/adapters/workbooks/read-any-kind";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { readFile } from "../../src/app/read-file";
import type { ReadFile } from "../../src/app/read-file";
import { planRollUp, rollUpFiles } from "../../src/app/roll-up-files";
import type { RollUpRequest } from "../../src/app/roll-up-files";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { defaultRound } from "../../src/core/notice/default-round";
import type { CheckContext } from "../../src/core/rules/kind";
import type { RollUp } from "../../src/core/rollup/result";

export type Files = Readonly<Record<string, Uint8Array>>;

export const toBytes = (content: WorkbookPlan | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : writeWorkbook(content);

export const readAll = (files: Files, context: CheckContext): readonly ReadFile[] =>
  Object.entries(files).map(([file, bytes]) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return readFile({ file, sha256 }, readAnyKind(bytes), context);
  });

export const requestFor = (
  unit: string,
  more: Partial<RollUpRequest> = {},
): Omit<RollUpRequest, "files"> => ({
  unit,
  strict: false,
  readAt: "2014-03-20T08:00:00.000Z",
  round: defaultRound,
  deadlineSet: false,
  today: undefined,
  ...more,
});

export function rollUpBytes(files: Files, unit: string, more: Partial<RollUpRequest> = {}): RollUp {
  const request = requestFor(unit, more);
  return rollUpFiles({ ...request, files: readAll(files, request) });
}

/** The result workbook as a file. */
export function resultBytes(rollUp: RollUp): Uint8Array {
  const plan = planRollUp(rollUp);
  if (plan === undefined) throw new Error("Nothing was included");
  return writeWorkbook(plan);
}

/** What a roll-up adds up to: counts by category and rows of the lists. */
export const totalsOf = ({ totals, lists }: RollUp): unknown => ({
  summary: Object.fromEntries(totals.map(({ category, counts }) => [category, counts])),
  organizations: lists.organizations.rows.length,
  villages: lists.villages.rows.length,
});
