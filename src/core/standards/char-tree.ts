// A tree of words by their characters, looked for at each place of a text. Knows nothing of what words mean.
import { codeAt } from "../kernel/code-at";

export interface CharNode<T> {
  readonly next: Map<number, CharNode<T>>;
  readonly values: T[];
}

export const charNode = <T>(): CharNode<T> => ({ next: new Map(), values: [] });

/** Puts the value at the end of the word. */
export function plant<T>(root: CharNode<T>, word: string, value: T): void {
  let node = root;
  for (let index = 0; index < word.length; index += 1) {
    const code = codeAt(word, index);
    const next = node.next.get(code) ?? charNode<T>();
    node.next.set(code, next);
    node = next;
  }
  node.values.push(value);
}

/** Calls back for every planted word of the text, by where it starts, shorter ones first; end is the place after it. */
export function findWords<T>(
  root: CharNode<T>,
  text: string,
  found: (value: T, start: number, end: number) => void,
): void {
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    let node = root.next.get(codeAt(text, start));
    for (let index = start + 1; node !== undefined; index += 1) {
      for (const value of node.values) found(value, start, index);
      node = index < length ? node.next.get(codeAt(text, index)) : undefined;
    }
  }
}
