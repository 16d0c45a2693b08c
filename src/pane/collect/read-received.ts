// Files that the clerk picks, and their reading, which goes on beside the pane and can be stopped. Shapes only.
import type { ReceivedFile } from "../../app/collect/received-file";
import type { CheckContext } from "../../core/rules/kind";

export interface PickedFile {
  /** Its path within the picked folder, or its name. Tells it from the other picked files. */
  readonly path: string;
  readonly content: Blob;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

export interface ReadingOptions {
  readonly context: CheckContext;
  /** After each file, in whichever order they are done. */
  readonly onRead: (received: ReceivedFile) => void;
  /** One of the files turned out to be an archive: so many files are to be read in its place. */
  readonly onUnfolded: (count: number) => void;
  /** Stops the reading; what has been read stays. */
  readonly signal: AbortSignal;
}

/** Resolves when all are read, or soon after it was stopped. A file that cannot be read is received as unreadable. */
export type ReadReceived = (files: readonly PickedFile[], options: ReadingOptions) => Promise<void>;
