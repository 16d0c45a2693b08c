// Remembering what a total function answered: of a text, for texts that a county's files repeat over and over, or of an
// object that does not change. Answers are shared, and must not be changed.

/** The same function; its answers are kept until there are `most` of them. */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** The same function; each answer is kept as long as the object is. */
export function rememberFor<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly answer: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.answer;
    const answer = read(key);
    known.set(key, { answer });
    return answer;
  };
}
