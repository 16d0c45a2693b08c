// The shape of the field's words: how a term, a concept and a pattern of concepts are declared. No words of its own.
import type { Confidence } from "../../spec/classification";
import type { StandardId } from "../../spec/standard";

/** Of two terms of one role the longer hides the one inside it; a plain term hides whatever is inside it. */
export type Role = "subject" | "noun" | "predicate" | "cue" | "plain";

/** The rules of the labelling guide that a declaration serves. */
type GuideRule = `G${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;

export interface TermGroup {
  readonly concept: string;
  readonly role: Role;
  readonly guide: GuideRule;
  /** A statement with ～ in the term's place, and the standards it must then be held to describe. */
  readonly frame: string;
  readonly says: readonly StandardId[];
  /** Terms between spaces. … stands for up to 4 characters of the same clause, …… for up to 10; → for up to 12, a comma among them; (a|b|) for a, b or nothing. */
  readonly terms: string;
}

/** What says that a standard is met: a predicate alone, or with one of the concepts it must be said of. */
export interface Pattern {
  readonly standard: StandardId;
  readonly guide: GuideRule;
  readonly predicate: readonly string[];
  readonly of?: readonly string[];
  /** Characters between both at most; 30 where absent. */
  readonly reach?: number;
  /** Characters between both at most where the predicate stands first; absent: it never does. */
  readonly reachBack?: number;
  /** What it is done to: one of these must follow within two characters. */
  readonly object?: readonly string[];
  /** The clause, or the one it continues, must speak of one of these. */
  readonly about?: readonly string[];
  /** Whether a clause without a subject of its own takes that of the clause before. */
  readonly carried?: true;
  /** How far inside such a clause it may stand: 16 characters where absent. */
  readonly carriedReach?: number;
  /** It may stand without, as a clause of its own. */
  readonly alone?: true;
  /** Holds for want of any other reading: only where the sentence says nothing good and no other pattern holds in the clause. */
  readonly presumed?: true;
  /** Not where one of these concepts stands in the clause. */
  readonly unless?: readonly string[];
  /** Nor where the clause continues one that names it. */
  readonly unlessCarried?: true;
  /** Nor where the sentence praises the same person for all that: 年过六旬仍天天下组. */
  readonly unlessPraised?: true;
  /** It does not count where the text describes one of these: a consequence beside its cause. */
  readonly yieldsTo?: readonly StandardId[];
  readonly confidence: Confidence;
  readonly example: string;
}
