// 情况说明: why something that was to be verified stands as it is, and what it was said of. It holds for that value alone.

/** What a finding speaks of, in words that neither rows that move nor another file change. "" where there is none. */
export interface Matter {
  /** V21 …; "" where nobody can tell which is meant. */
  readonly rule: string;
  /** As the form names it; of a merged row the unit that it comes from. */
  readonly unit: string;
  /** 附件1, 附件2, 附件3; of a result's 附件1 its own word. */
  readonly form: string;
  /** Of 附件1 only. */
  readonly category: string;
  /** Of a row of a list. */
  readonly organization: string;
  /** Which entry: the row and column of 附件1, or the head of a list's column. */
  readonly entry: string;
  /** What stood there. */
  readonly value: string;
}

export interface Explanation extends Matter {
  /** What the rule checks, as it is written there. */
  readonly checks: string;
  /** "" where nobody has written it yet: that explains nothing. */
  readonly text: string;
  /** On which day it was written, as it is written there. */
  readonly date: string;
  /** The units from whose files roll-ups took it over, the last first; "" where it was written in this very workbook. */
  readonly source: string;
}
