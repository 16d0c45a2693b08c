// Where a number of a result comes from, as the clerk sees it. Shapes only.

/** One of the numbers that were added, or one row of a merged list. */
export interface TracePart {
  readonly unit: string;
  /** undefined where the source does not say. */
  readonly value: number | undefined;
  /** Somebody wrote it over what the source says. */
  readonly corrected: boolean;
  /** "" for a line that somebody added to 汇总明细 by hand. */
  readonly file: string;
  /** 附件1-农村!E9, or for a row of a list its sheet and row: 附件2 第5行. "" where the source does not say. */
  readonly place: string;
  /** 计入, 待改 … as 汇总明细 says. */
  readonly state: string;
}

/** What is added up to one number; a percentage has two: what is counted, and of what. */
export interface TracedSum {
  /** 软弱涣散基层党组织（农村） */
  readonly name: string;
  /** undefined where no part has a value, as in a row of a list, which is taken over and not added up. */
  readonly total: number | undefined;
  readonly parts: readonly TracePart[];
}

export interface NumberTrace {
  /** What was asked about: its name on the form, and the cell. */
  readonly name: string;
  readonly cell: string;
  /** What stands in the cell; undefined where it is no number. */
  readonly shown: number | undefined;
  readonly sums: readonly TracedSum[];
  /** Whether the parts give what is shown; true where nothing is added up. */
  readonly agrees: boolean;
}
