// Which standards a problem text describes, and the words that say so. Silent when in doubt; key conditions only as cited.
import type { Classification, MatchedWords } from "../spec/classification";
import type { StandardId } from "../spec/standard";
import { readCitations } from "./citations";
import { findScopes, isDoubtful } from "./doubts";
import { foldText } from "./folded-text";
import type { FoldedText } from "./folded-text";
import { findHits } from "./hits";
import type { Hit, Span } from "./hits";
import { isSpokenAgainst, partsOf } from "./second-reading";
import { readStatement } from "./statement";

const standardIds: readonly StandardId[] = [1, 2, 3, 4, 5, 6];

/** Stretches that overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
}

const numerals = ["0123456789", "零一二三四五六七八九十百"];

/** Whether the place before that index is inside a number: 1|4个月. */
const cutsNumber = (text: string, index: number): boolean =>
  numerals.some(
    (digits) =>
      index > 0 &&
      index < text.length &&
      digits.includes(text.charAt(index - 1)) &&
      digits.includes(text.charAt(index)),
  );

function withWholeNumbers(text: string, span: Span): Span {
  let { start, end } = span;
  while (cutsNumber(text, start)) start -= 1;
  while (cutsNumber(text, end)) end += 1;
  return { start, end };
}

function wordsOf(
  original: string,
  { text, starts }: FoldedText,
  hits: readonly Hit[],
): readonly MatchedWords[] {
  const whole = hits.flatMap(({ spans }) => spans).map((span) => withWholeNumbers(text, span));
  return joined(whole).map((span) => {
    const start = starts[span.start] ?? 0;
    const end = (starts[span.end - 1] ?? 0) + 1;
    return { start, end, text: original.slice(start, end) };
  });
}

/** The standards that the words of a text say, and the words. */
export function readWords(folded: FoldedText): readonly Hit[] {
  const statement = readStatement(folded);
  const told = findHits(statement);
  const scopes = told.length === 0 ? [] : findScopes(statement);
  return told.filter((hit) => !isDoubtful(statement, { scopes, told }, hit));
}

/** Those that the second reading does not speak against. */
function readTwice(folded: FoldedText): readonly Hit[] {
  const said = readWords(folded);
  if (said.length === 0) return said;
  const parts = partsOf(folded.text);
  return said.filter(({ standard }) => !isSpokenAgainst(parts, standard));
}

export function classify(original: string): Classification {
  const folded = foldText(original);
  const found = readTwice(folded);
  const cited = readCitations(folded.text);
  const hits = [
    ...found.filter(({ yieldsTo }) => !found.some(({ standard }) => yieldsTo.includes(standard))),
    ...cited.hits,
  ];
  const suggestions = standardIds.flatMap((standard) => {
    const own = hits.filter((hit) => hit.standard === standard);
    if (own.length === 0) return [];
    const confidence = own.some((hit) => hit.confidence === "high") ? "high" : "low";
    return [{ standard, confidence, words: wordsOf(original, folded, own) } as const];
  });
  return { suggestions, keyConditions: cited.keyConditions };
}
