// Where a folded text falls into sentences and clauses. Knows punctuation, no words.
import { codeAt } from "../kernel/code-at";

export interface Clause {
  /** Folded indexes, the end after the last character. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The mark before it is an enumeration's 、. */
  readonly listed: boolean;
  /** The mark before it opens a bracket. */
  readonly bracketed: boolean;
}

const strong = new Set("。；;！!？?②③④⑤⑥⑦⑧⑨⑩");
const weak = new Set("，、,：:（）()【】[]—-–…/|.·•\\①");

const [firstHan, lastHan] = [0x4e00, 0x9fff];

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= "0" && char <= "9";

export const endsSentence = (text: string, index: number): boolean =>
  strong.has(text.charAt(index));

/** Whether the character parts clauses; a point between digits does not. */
export function isSeparator(text: string, index: number): boolean {
  const code = codeAt(text, index);
  if (code >= firstHan && code <= lastHan) return false;
  const char = text.charAt(index);
  if (strong.has(char)) return true;
  if (!weak.has(char)) return false;
  const inNumber =
    (char === "." || char === ",") && isDigit(text[index - 1]) && isDigit(text[index + 1]);
  return !inNumber;
}

const numbered =
  /(?<![\d.第年月])[1-9](?=[\u4e00-\u9fff])(?![1-9][年月日个名人户次万元条岁亩里天成分号组届点种项时])/g;

/** Where 1…2…3… written without any mark begins a new item; empty where the numbers do not count from 1. */
function findItems(text: string): readonly number[] {
  const items: number[] = [];
  for (const { 0: digit, index } of text.matchAll(numbered))
    if (Number(digit) === items.length + 1) items.push(index);
  const first = items[0];
  const opens = first === 0 || (first !== undefined && isSeparator(text, first - 1));
  return opens && items.length > 1 ? items.slice(1) : [];
}

export function splitClauses(text: string, breaks: readonly number[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let listed = false;
  let bracketed = false;
  const items = findItems(text);
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence, listed, bracketed });
  };
  for (let index = 0; index < text.length; index += 1) {
    if (breaks.includes(index) || items.includes(index)) {
      close(index);
      if (items.includes(index)) sentence += 1;
      start = index;
      listed = false;
      bracketed = false;
    }
    if (!isSeparator(text, index)) continue;
    close(index);
    start = index + 1;
    listed = text.charAt(index) === "、";
    bracketed = text.charAt(index) === "(";
    if (strong.has(text.charAt(index))) sentence += 1;
  }
  close(text.length);
  return clauses;
}
