// What a reader of one kind of entry answers.
import type { NormalisationWhy } from "./values";

/** No value: what stands there cannot be read. */
export interface Outcome<T> {
  readonly value: T | undefined;
  /** Why the entry was not in the standard form, and how it reads there; absent where it was. */
  readonly why?: NormalisationWhy;
  readonly to?: string;
}

export const unreadable: Outcome<never> = { value: undefined };

export const asIs = <T>(value: T): Outcome<T> => ({ value });

/** A value that was understood from an odd spelling. */
export const understood = <T>(value: T, to: string, why: NormalisationWhy): Outcome<T> => ({
  value,
  to,
  why,
});
