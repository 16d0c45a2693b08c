// Answers about objects that do not change, kept as long as the objects are there and the circumstances the same.

export class Memory<Key extends object, T> {
  readonly #known = new WeakMap<Key, { readonly circumstances: string; readonly answer: T }>();

  /** The answer given before under the same circumstances; else the one found now. */
  recall(key: Key, circumstances: string, find: (key: Key) => T): T {
    const before = this.#known.get(key);
    if (before?.circumstances === circumstances) return before.answer;
    const answer = find(key);
    this.#known.set(key, { circumstances, answer });
    return answer;
  }
}
