// What a clause of the notice is. Knows no clause's words.

/** Stable marks: § for the sections of the text, 附 for the attachments; ¶ counts paragraphs from 1. */
export type ClauseId =
  | "§一¶1"
  | "§一¶2"
  | "§二"
  | "§三¶1"
  | "§三¶2"
  | "§四"
  | "§五¶1"
  | "§五¶2"
  | "§五¶3"
  | "附1"
  | "附1注"
  | "附2"
  | "附3";

export interface Clause {
  readonly id: ClauseId;
  /** A few words of ours that say what the clause is about. */
  readonly title: string;
  /** The notice's own words, unshortened. */
  readonly text: string;
}
