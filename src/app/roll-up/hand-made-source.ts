// Lines and rows that the clerk added to an earlier result, as a source of the next: a file that nobody sent.
import { addedByHandName } from "../../core/notice/own-sheet-names";
import type { HandMade } from "../../core/rollup/input";
import type { ReadFile } from "../read-file";

/** Undefined where nothing was added. */
export function handMadeSource({ added }: HandMade): ReadFile | undefined {
  if (added.length === 0) return undefined;
  return {
    file: addedByHandName,
    sha256: "",
    unreadable: undefined,
    reports: added,
    verdicts: [],
    explanations: [],
    detail: undefined,
    handMade: undefined,
  };
}
