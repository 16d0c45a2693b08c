// Rows of a list as one flat array, which passes between threads in a fraction of the time that as many objects take.
import type { Entry, ListRowReport, Written } from "../../core/report/report";

function putWritten(flat: unknown[], entry: Written | undefined): void {
  if (entry === undefined) flat.push(undefined);
  else flat.push(entry.column, entry.text, entry.blank, entry.unstored);
}

function putEntry(flat: unknown[], entry: Entry<unknown> | undefined): void {
  putWritten(flat, entry);
  if (entry !== undefined) flat.push(entry.value);
}

/** Every entry stands in the row that it is of. */
function putRow(flat: unknown[], row: ListRowReport): void {
  flat.push(row.row, row.sourceUnit);
  putEntry(flat, row.name);
  putEntry(flat, row.members);
  putWritten(flat, row.problem);
  putWritten(flat, row.measures);
  putWritten(flat, row.electionTerm);
  putEntry(flat, row.secretary);
  putEntry(flat, row.phone);
  putEntry(flat, row.category);
  putEntry(flat, row.level);
  putEntry(flat, row.standards);
  putEntry(flat, row.keyConditions);
}

/** Takes from the front what was put there; nothing but the order tells what it is. */
class Taking {
  private readonly flat: readonly unknown[];
  private at = 0;

  constructor(flat: readonly unknown[]) {
    this.flat = flat;
  }

  get done(): boolean {
    return this.at >= this.flat.length;
  }

  /** In the order of putRow. */
  row(): ListRowReport {
    const row = this.take<number>();
    const sourceUnit = this.take<string | undefined>();
    const name = this.entry<string>(row);
    if (name === undefined) throw new Error("No row is put there without its name");
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
    const next = this.flat[this.at];
    this.at += 1;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put there by putRow alone
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

export function flatRows(rows: readonly ListRowReport[]): readonly unknown[] {
  const flat: unknown[] = [];
  for (const row of rows) putRow(flat, row);
  return flat;
}

/** `flat`: by flatRows. */
export function rowsOf(flat: readonly unknown[]): readonly ListRowReport[] {
  const taking = new Taking(flat);
  const rows: ListRowReport[] = [];
  while (!taking.done) rows.push(taking.row());
  return rows;
}
