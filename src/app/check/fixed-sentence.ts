// What is said when fixes were written.
import { checkSentences } from "../../core/notice/check-sentences";
import type { Report } from "../../core/report/report";
import { renderSentence } from "../../core/spec/message";
import type { CellFix } from "./find-fixes";
import { createPlaceWords } from "./place-words";

/** `fixes`: at least one; all of one kind. */
export function fixedSentence(fixes: readonly CellFix[], reports: readonly Report[]): string {
  const [first] = fixes;
  if (first !== undefined && fixes.length === 1) {
    const place = createPlaceWords(reports)(first.sheet, first.at);
    return renderSentence(checkSentences["fixed.one"], { place, value: first.value });
  }
  const sentence = first?.why === undefined ? "fixed.recomputed" : "fixed.spelled";
  return renderSentence(checkSentences[sentence], { count: fixes.length });
}
