// What a problem text seems to describe: standards with the words that say so, and the key conditions that it cites.
import type { KeyConditionId, StandardId } from "./standard";

/** low: worth a look. high: sure enough to be taken over in one go. */
export type Confidence = "high" | "low";

export interface MatchedWords {
  /** Indexes in the text as given, the end after the last character. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  readonly standard: StandardId;
  readonly confidence: Confidence;
  readonly words: readonly MatchedWords[];
}

export interface Classification {
  /** In the order of the standards; none where the text names none, or leaves it in doubt. */
  readonly suggestions: readonly Suggestion[];
  readonly keyConditions: readonly KeyConditionId[];
}

export type Classify = (problem: string) => Classification;
