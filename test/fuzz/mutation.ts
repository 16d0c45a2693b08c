// What a mutation is, for those that make one.
import type { Random } from "./random";

/** What is there besides the file itself: a second one, to take pieces from. */
export interface Surroundings {
  readonly random: Random;
  readonly other: Uint8Array;
}

export interface Mutation {
  readonly name: string;
  /**
   * "harm": what the file says of its own length, checksums and structure no longer holds; it must be refused or read as it was.
   * "content": it is another file, as whole as the format can tell.
   */
  readonly does: "harm" | "content";
  readonly change: (bytes: Uint8Array, around: Surroundings) => Uint8Array;
}
