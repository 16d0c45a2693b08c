// What will be lost, in words: one line each, naming the sheets.
import { documentSentences, lossWords } from "../../core/notice/document-sentences";
import { renderSentence } from "../../core/spec/message";
import type { Loss } from "./losses";

/** More sheets than these are counted. */
const mostNamed = 3;

function sheetList(names: readonly string[]): string {
  const named = names.slice(0, mostNamed);
  const sheets = named
    .map((sheet) => renderSentence(documentSentences["loss.sheet"], { sheet }))
    .join("");
  return names.length === named.length
    ? sheets
    : renderSentence(documentSentences["loss.more-sheets"], { sheets, count: names.length });
}

export const describeLosses = (losses: readonly Loss[]): readonly string[] =>
  losses.map(({ id, sheets }) =>
    sheets.length === 0
      ? lossWords[id]
      : renderSentence(documentSentences["loss.on-sheets"], {
          what: lossWords[id],
          sheets: sheetList(sheets),
        }),
  );
