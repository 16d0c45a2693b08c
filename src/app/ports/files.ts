// What the use cases need from the world outside; adapters supply it.
import type { Result } from "../../core/kernel/result";
import type { WorkbookPlan } from "../../core/native/plan";
import type { RawWorkbook, UnreadableCode } from "../../core/report/raw-workbook";

/** The bytes of a workbook file. The same plan gives the same bytes. */
export type WriteWorkbook = (plan: WorkbookPlan) => Promise<Uint8Array>;

/** A sheet of a list as text, row by row from row 1 on. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every sheet in the workbook's order; undefined where the bytes are no workbook that can be read. */
export type ReadRows = (bytes: Uint8Array) => Promise<readonly SheetRows[] | undefined>;

/** Text of a file in whichever of the usual Chinese encodings it is written. */
export type DecodeText = (bytes: Uint8Array) => string;

/** The cells of a workbook file, or what the file is instead. Never throws for what is in the bytes. */
export type ReadWorkbook = (bytes: Uint8Array) => Result<RawWorkbook, UnreadableCode>;

/** A file in an archive. */
export interface ArchivedFile {
  /** Within the archive, with forward slashes. */
  readonly path: string;
  /** Its bytes, or why they cannot be unpacked. */
  readonly content: Result<Uint8Array<ArrayBuffer>, UnreadableCode>;
}

/** The wanted files of an archive, in its order; others are not unpacked. Never throws for what is in the bytes. */
export type OpenArchive = (
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
) => Result<readonly ArchivedFile[], UnreadableCode>;
