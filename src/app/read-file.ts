// What is kept of a file once it has been read: its forms, what the rules say of them as far as this file alone can tell,
// and what it says it holds. The cells themselves are let go. Plain data: it may come from another thread.
import type { Result } from "../core/kernel/result";
import type { RawWorkbook, UnreadableCode } from "../core/report/raw-workbook";
import { readExplanations } from "../core/report/read-explanations";
import { readReports } from "../core/report/read-reports";
import type { Report } from "../core/report/report";
import type { DetailEntry, HandMade } from "../core/rollup/input";
import { readDetail } from "../core/rollup/read-detail";
import { readHandMade } from "../core/rollup/read-hand-made";
import type { CheckContext } from "../core/rules/kind";
import type { Explanation } from "../core/spec/explanation";
import { checkSet } from "./check-set";
import type { SetVerdict } from "./check-set";
import { groupIntoSets } from "./group-into-sets";

export interface ReadFile {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  /** Why it cannot be read at all; then it has no reports. */
  readonly unreadable: UnreadableCode | undefined;
  readonly reports: readonly Report[];
  /** Of each set of forms within this file. A set that other files add to is to be checked anew. */
  readonly verdicts: readonly SetVerdict[];
  /** Why things in it, or in what a result of it is made from, stand as they are. */
  readonly explanations: readonly Explanation[];
  /** Present where the file is an earlier result of ours. */
  readonly detail: readonly DetailEntry[] | undefined;
  /** The same. */
  readonly handMade: HandMade | undefined;
}

/** `context` is that in which the file will be checked with others. */
export function readFile(
  { file, sha256 }: Pick<ReadFile, "file" | "sha256">,
  workbook: Result<RawWorkbook, UnreadableCode>,
  context: CheckContext,
): ReadFile {
  if (!workbook.ok) {
    const unreadable = workbook.error;
    const nothing = { reports: [], verdicts: [], explanations: [] };
    return { file, sha256, unreadable, ...nothing, detail: undefined, handMade: undefined };
  }
  const reports = readReports(workbook.value);
  const detail = readDetail(workbook.value);
  return {
    file,
    sha256,
    unreadable: undefined,
    reports,
    verdicts: groupIntoSets([reports]).map((set) => checkSet(set, context)),
    explanations: readExplanations(workbook.value),
    detail,
    handMade: detail && readHandMade(workbook.value, reports),
  };
}
