// What a right roll-up of the sample must find, from the numbers that went into it and from nothing else.
import type { CategoryName } from "../../core/notice/categories";
import { disorders } from "./disorder";
import type { DisorderKind } from "./disorder";
import { fileNames } from "./file-names";
import type { Counts, UnitReturn } from "./unit-return";

export interface SampleTruth {
  /** Errors in arithmetic count as written; what is kept out does not count; units that are not on the list do. */
  readonly summary: Readonly<Partial<Record<CategoryName, Counts>>>;
  /** Rows, each once; 无 is no row. */
  readonly lists: { readonly organizations: number; readonly villages: number };
  /** By their names on the list. */
  readonly units: {
    readonly reported: readonly string[];
    readonly missing: readonly string[];
    readonly late: readonly string[];
    /** Sent the same again. */
    readonly duplicated: readonly string[];
    /** Sent something else for the same unit and category. */
    readonly conflicting: readonly string[];
    readonly unknown: readonly string[];
  };
  readonly files: {
    /** Are no workbooks: kept out whole. */
    readonly unreadable: readonly string[];
    /** Of each pair one counts, whichever is read first. */
    readonly identical: readonly (readonly string[])[];
    /** Of each pair no 附件1 counts; the rows of the lists are the same and count once. */
    readonly conflicting: readonly (readonly string[])[];
    /** Hold a 附件1 without category, which is kept out; their other sheets count. */
    readonly withoutCategory: readonly string[];
  };
}

const unitsWith = (kind: DisorderKind): readonly string[] =>
  disorders.filter((each) => each.kind === kind).map(({ unit }) => unit);

const add = (a: Counts, b: Counts): Counts => ({
  T: a.T + b.T,
  W: a.W + b.W,
  Z: a.Z + b.Z,
  B: a.B + b.B,
  R: a.R + b.R,
  S1: a.S1 + b.S1,
  S2: a.S2 + b.S2,
  S3: a.S3 + b.S3,
  S4: a.S4 + b.S4,
  S5: a.S5 + b.S5,
  S6: a.S6 + b.S6,
});

/** `sent`: the returns of all units that sent anything. */
export function tellTruth(sent: readonly UnitReturn[]): SampleTruth {
  const summary: Partial<Record<CategoryName, Counts>> = {};
  const lists = { organizations: 0, villages: 0 };
  for (const { categories, villages = [] } of sent) {
    lists.villages += villages.length;
    for (const { category, counts, organizations, unnamed, revised } of categories) {
      lists.organizations += organizations.length;
      if (unnamed || revised) continue;
      const sum = summary[category];
      summary[category] = sum ? add(sum, counts) : counts;
    }
  }
  const unknown = unitsWith("not-expected");
  const pairs = (kind: DisorderKind, second: (unit: string) => string): readonly string[][] =>
    unitsWith(kind).map((unit) => [fileNames.handedOut(unit), second(unit)]);
  return {
    summary,
    lists,
    units: {
      reported: sent.map(({ unit }) => unit).filter((unit) => !unknown.includes(unit)),
      missing: unitsWith("missing"),
      late: unitsWith("late"),
      duplicated: unitsWith("sent-twice"),
      conflicting: unitsWith("two-versions"),
      unknown,
    },
    files: {
      unreadable: unitsWith("web-page").map(fileNames.webPage),
      identical: pairs("sent-twice", fileNames.copy),
      conflicting: pairs("two-versions", fileNames.correction),
      withoutCategory: unitsWith("no-category").map(fileNames.handedOut),
    },
  };
}
