// The vocabulary of the six standards and the four conditions of key rectification.

export type StandardId = 1 | 2 | 3 | 4 | 5 | 6;

export interface Standard {
  readonly id: StandardId;
  /** The name that clerks use among themselves. */
  readonly shortName: string;
  /** The notice's words, without the number. */
  readonly text: string;
}

export type KeyConditionId = "a" | "b" | "c" | "d";

export interface KeyCondition {
  readonly id: KeyConditionId;
  readonly text: string;
}
