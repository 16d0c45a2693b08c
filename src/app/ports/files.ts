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

/** A file of which parts can be fetched. Rejects where it can no longer be read; past its end there is nothing. */
export interface FileParts {
  /** In bytes. */
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Where in an archive a file lies, and how it is packed. Plain data: it may be unpacked on another thread. */
export interface Packing {
  /** The bytes of the archive that it is unpacked from; `to` is the first that is not. */
  readonly from: number;
  readonly to: number;
  /** As the format ZIP numbers them. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** A file in an archive. */
export interface ArchivedFile {
  /** Within the archive, with forward slashes. */
  readonly path: string;
  /** Or why it is not to be unpacked. */
  readonly packing: Result<Packing, UnreadableCode>;
}

/**
 * The wanted files of an archive, in its order; nothing is unpacked. undefined for what is no archive. Throws for
 * nothing that is in the bytes.
 */
export type OpenArchive = (
  file: FileParts,
  isWanted: (path: string) => boolean,
) => Promise<Result<readonly ArchivedFile[], UnreadableCode> | undefined>;

/** A file from its part of the archive. Never throws for what is in the bytes. */
export type UnpackFile = (
  part: Uint8Array<ArrayBuffer>,
  packing: Packing,
) => Result<Uint8Array<ArrayBuffer>, UnreadableCode>;
