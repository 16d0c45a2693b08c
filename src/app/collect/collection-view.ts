// What the clerk who gathers the tables sees of them at any moment: who has to do what, and the sentence for the leader.
// Shapes only.

/** One of several versions that a unit sent. */
export interface Version {
  readonly file: string;
  /** 填表时间 as the notice writes dates; "" where the form does not say. */
  readonly date: string;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly modified: number;
  /** The one that is offered: the latest by 填表时间, then by the file. */
  readonly isNewest: boolean;
}

export interface CollectedUnit {
  readonly unit: string;
  readonly files: readonly string[];
  /** The files are scans or photographs, from which nothing is read: received, not entered. */
  readonly notEntered: boolean;
  /** Numbers of findings over all its forms. */
  readonly errors: number;
  readonly warnings: number;
  /** What is to be done about it, one sentence each; empty where nothing is. */
  readonly troubles: readonly string[];
  /** Where the versions differ, and the clerk has not chosen yet. */
  readonly versions: readonly Version[];
  /** The version that the clerk has chosen. */
  readonly kept: string | undefined;
  /** The text that asks the unit to mend its tables; undefined where there is nothing to mend. */
  readonly sendBack: string | undefined;
}

/** A file of no unit: unreadable, or without forms, or without a name. */
export interface StrayFile {
  readonly file: string;
  /** What it is and what to do. */
  readonly why: string;
}

export interface CollectionView {
  /** The sentence that a leader asks for, with the time up to which it holds. */
  readonly sentence: string;
  /** Somebody has to do something about these. */
  readonly toDo: readonly CollectedUnit[];
  readonly stray: readonly StrayFile[];
  /** Expected and not there. */
  readonly missing: readonly string[];
  readonly fine: readonly CollectedUnit[];
  /** Units of which at least one form counts. */
  readonly included: number;
  /** The text that reminds those who have not reported; undefined where nobody is missing. */
  readonly reminder: string | undefined;
}
