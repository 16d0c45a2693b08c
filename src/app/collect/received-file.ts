// A file that the clerk picked, as it was read.
import type { ReadFile } from "../read-file";

export interface ReceivedFile {
  readonly read: ReadFile;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}
