// A text as it is searched: one width, simplified, without spaces and quotation marks, slips mended, each
// character with its place in the original. Knows no standard.
import { codeAt } from "../kernel/code-at";
import {
  misspellings,
  slippedWords,
  slips,
  spoken,
  traditional,
} from "../notice/lexicon/characters";
import { charNode, findWords, plant } from "./char-tree";

export interface FoldedText {
  readonly text: string;
  /** For each folded character the index of the original one. */
  readonly starts: readonly number[];
  /** Folded indexes before which the original breaks the line. */
  readonly breaks: readonly number[];
}

const replaced = new Map<number, number>();
for (const pairs of [traditional, spoken])
  for (let index = 0; index + 1 < pairs.length; index += 2)
    replaced.set(pairs.charCodeAt(index), pairs.charCodeAt(index + 1));

const dropped = new Set(
  [..." \t\u00A0\u3000“”‘’「」『』《》〈〉\"'`*_~\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF"].map(
    (char) => char.charCodeAt(0),
  ),
);
const lineBreaks = new Set(["\n", "\r", "\u2028", "\u2029"].map((char) => char.charCodeAt(0)));

const foldCode = (code: number): number =>
  code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : (replaced.get(code) ?? code);

const slipTree = charNode<string>();
const words = slippedWords.split(" ");
const rows = slips.split(" ");
const variantsOf = (word: string): readonly string[] =>
  [...word].flatMap((char, at) =>
    rows
      .filter((row) => row.startsWith(char))
      .flatMap((row) => row.slice(1).split(""))
      .map((slip) => word.slice(0, at) + slip + word.slice(at + 1)),
  );
for (const [slip, meant] of misspellings) plant(slipTree, slip, meant);
for (const word of words) for (const variant of variantsOf(word)) plant(slipTree, variant, word);

/** What is slipped and what is meant are equally long, so that no place moves. */
function mend(text: string): string {
  let mended = "";
  findWords(slipTree, text, (meant, start, end) => {
    if (start >= mended.length) mended += text.slice(mended.length, end - meant.length) + meant;
  });
  return mended === "" ? text : mended + text.slice(mended.length);
}

export function foldText(original: string): FoldedText {
  const codes: number[] = [];
  const starts: number[] = [];
  const breaks: number[] = [];
  const { length } = original;
  for (let index = 0; index < length; index += 1) {
    const code = codeAt(original, index);
    if (lineBreaks.has(code)) breaks.push(codes.length);
    else if (!dropped.has(code)) {
      const folded = foldCode(code);
      if (folded === 0x20) continue;
      codes.push(folded);
      starts.push(index);
    }
  }
  return { text: mend(String.fromCharCode(...codes)), starts, breaks };
}
