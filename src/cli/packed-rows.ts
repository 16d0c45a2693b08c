// Rows of a list as one flat array, which passes between threads in a fraction of the time that as many objects take.
import type { Entry, ListRowReport, Written } from "../core/report/report";

function packWritten(packed: unknown[], entry: Written | undefined): void {
  if (entry === undefined) packed.push(undefined);
  else packed.push(entry.column, entry.text, entry.blank, entry.unstored);
}

function packEntry(packed: unknown[], entry: Entry<unknown> | undefined): void {
  packWritten(packed, entry);
  if (entry !== undefined) packed.push(entry.value);
}

/** Every entry stands in the row that it is of. */
function packRow(packed: unknown[], row: ListRowReport): void {
  packed.push(row.row, row.sourceUnit);
  packEntry(packed, row.name);
  packEntry(packed, row.members);
  packWritten(packed, row.problem);
  packWritten(packed, row.measures);
  packWritten(packed, row.electionTerm);
  packEntry(packed, row.secretary);
  packEntry(packed, row.phone);
  packEntry(packed, row.category);
  packEntry(packed, row.level);
  packEntry(packed, row.standards);
  packEntry(packed, row.keyConditions);
}

/** Takes from the front what was packed; nothing but the order tells what it is. */
class Unpacking {
  private readonly packed: readonly unknown[];
  private at = 0;

  constructor(packed: readonly unknown[]) {
    this.packed = packed;
  }

  get done(): boolean {
    return this.at >= this.packed.length;
  }

  /** In the order of packRow. */
  row(): ListRowReport {
    const row = this.take<number>();
    const sourceUnit = this.take<string | undefined>();
    const name = this.entry<string>(row);
    if (name === undefined) throw new Error("No row is packed without its name");
    return {
      row,
      sourceUnit,
      name,
      members: this.entry(row),
      problem: this.written(row),
      measures: this.written(row),
      electionTerm: this.written(row),
      secretary: this.entry(row),
      phone: this.entry(row),
      category: this.entry(row),
      level: this.entry(row),
      standards: this.entry(row),
      keyConditions: this.entry(row),
    };
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what was put there is known where it is taken
  private take<T>(): T {
    const next = this.packed[this.at];
    this.at += 1;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put there by packRow alone
    return next as T;
  }

  private written(row: number): Written | undefined {
    const column = this.take<number | undefined>();
    if (column === undefined) return undefined;
    const text = this.take<string>();
    const blank = this.take<boolean>();
    const unstored = this.take<true | undefined>();
    return unstored ? { row, column, text, blank, unstored } : { row, column, text, blank };
  }

  private entry<T>(row: number): Entry<T> | undefined {
    const column = this.take<number | undefined>();
    if (column === undefined) return undefined;
    const text = this.take<string>();
    const blank = this.take<boolean>();
    const unstored = this.take<true | undefined>();
    const value = this.take<T | undefined>();
    return unstored
      ? { row, column, text, blank, unstored, value }
      : { row, column, text, blank, value };
  }
}

export function packRows(rows: readonly ListRowReport[]): readonly unknown[] {
  const packed: unknown[] = [];
  for (const row of rows) packRow(packed, row);
  return packed;
}

/** `packed`: by packRows. */
export function unpackRows(packed: readonly unknown[]): readonly ListRowReport[] {
  const unpacking = new Unpacking(packed);
  const rows: ListRowReport[] = [];
  while (!unpacking.done) rows.push(unpacking.row());
  return rows;
}
