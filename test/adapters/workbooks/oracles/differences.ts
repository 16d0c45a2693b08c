// Where another program reads another value than we do, and why it is the other that is wrong.

export interface Difference {
  readonly oracle: "SheetJS" | "hucre";
  /** Below test/fixtures. */
  readonly file: string;
  /** The number of the sheet and the address. */
  readonly place: string;
  readonly ours: unknown;
  /** Absent: no value at all. */
  readonly theirs?: unknown;
  readonly why: string;
}

const hardCases = "formats/cases/hard-cases.xls";

export const differences: readonly Difference[] = [
  {
    oracle: "SheetJS",
    file: hardCases,
    place: "1!C2",
    ours: 0.5,
    theirs: { date: 0.5 },
    why: "The cell shows a time of day, which has no day that could be told.",
  },
  {
    oracle: "hucre",
    file: hardCases,
    place: "1!C2",
    ours: 0.5,
    theirs: { date: 1 },
    why: "The cell shows a time of day, which has no day that could be told.",
  },
  {
    oracle: "hucre",
    file: hardCases,
    place: "1!B4",
    ours: "第401个",
    why: "The cell shows that text: it is the result of a formula that other cells share.",
  },
];
