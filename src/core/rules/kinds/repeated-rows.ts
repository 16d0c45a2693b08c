// Rows of a list that have the same key as a row above them. Knows no key.
import type { ListRowReport } from "../../report/report";

interface Repeated {
  readonly row: ListRowReport;
  /** The topmost of that key. */
  readonly first: ListRowReport;
}

/** From the top down; a row without a key ("") repeats none. */
export function repeatedRows(
  rows: readonly ListRowReport[],
  keyOf: (row: ListRowReport) => string,
): readonly Repeated[] {
  const known = new Map<string, ListRowReport>();
  const repeated: Repeated[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const first = known.get(key);
    if (first === undefined) known.set(key, row);
    else repeated.push({ row, first });
  }
  return repeated;
}
