// What the pane and its reading workers say to each other. Shapes only.
import type { Packing } from "../../app/ports/files";
import type { FlatFile } from "../../app/passing/flat-file";
import type { ReadFile } from "../../app/read-file";
import type { CheckContext } from "../../core/rules/kind";

export interface ReadTask {
  /** How the file is named in everything that is said of it. */
  readonly file: string;
  readonly content: Blob;
  /** How it is packed into the content, where that is its part of an archive; undefined where it is the file itself. */
  readonly packing: Packing | undefined;
  readonly context: CheckContext;
  /** In how many archives it lies. */
  readonly depth: number;
}

/** A file in an archive, named as if it lay in a folder of the archive's name. */
type PackedFile = Pick<ReadTask, "file" | "content" | "packing">;

export type ReadAnswer =
  /** Once, before the first task: the worker's program runs. */
  | { readonly id: "ready" }
  | { readonly id: "read"; readonly read: FlatFile }
  /** The file is an archive: the files in it to be read, and those that cannot be unpacked. */
  | {
      readonly id: "unfolded";
      readonly packed: readonly PackedFile[];
      readonly unreadable: readonly ReadFile[];
    }
  /** A fault of ours, which does not survive the way between threads as an error. */
  | { readonly id: "fault"; readonly fault: string };
