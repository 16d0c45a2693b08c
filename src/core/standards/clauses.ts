// Where a folded text falls into sentences and clauses. Knows punctuation, no words.

export interface Clause {
  /** Folded indexes, the end after the last character. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The mark before it is an enumeration's 、. */
  readonly listed: boolean;
}

const strong = new Set("。；;！!？?");
const weak = new Set("，、,：:（）()【】[]—-–…/|.·•\\①②③④⑤⑥⑦⑧⑨⑩");

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= "0" && char <= "9";

export const endsSentence = (text: string, index: number): boolean =>
  strong.has(text.charAt(index));

/** Whether the character parts clauses; a point between digits does not. */
export function isSeparator(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (strong.has(char)) return true;
  if (!weak.has(char)) return false;
  const inNumber =
    (char === "." || char === ",") && isDigit(text[index - 1]) && isDigit(text[index + 1]);
  return !inNumber;
}

export function splitClauses(text: string, breaks: readonly number[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let listed = false;
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence, listed });
  };
  for (let index = 0; index < text.length; index += 1) {
    if (breaks.includes(index)) {
      close(index);
      start = index;
      listed = false;
    }
    if (!isSeparator(text, index)) continue;
    close(index);
    start = index + 1;
    listed = text.charAt(index) === "、";
    if (strong.has(text.charAt(index))) sentence += 1;
  }
  close(text.length);
  return clauses;
}
