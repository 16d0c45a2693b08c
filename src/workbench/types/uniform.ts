// One value for many: theirs where all are alike, null where they differ, as Excel answers for a range.

export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
