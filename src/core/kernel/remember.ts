// Remembering what a total function of a text answered, for texts that a county's files repeat over and over.

/** The same function; its answers are kept until there are `most` of them, and shared: they must not be changed. */
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
