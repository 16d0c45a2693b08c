// The workbook that is open before the clerk, as the use cases see it: sheets are read whole, plans are put in,
// commands are undone. Knows no host; rows and columns count from 1.
import type { Range } from "../../core/kernel/address";
import type { Result } from "../../core/kernel/result";
import type { SheetPlan } from "../../core/native/plan";
import type { RawWorkbook } from "../../core/report/raw-workbook";

/** Why the host did not do what it was asked. A closed list; each has a sentence in the catalogue under the same id. */
export type HostTroubleCode =
  /** A cell is being typed in, and the host does not let a command wait. */
  | "host.editing"
  | "host.read-only"
  /** A sheet, or the workbook's structure, is protected. */
  | "host.protected"
  | "host.busy"
  | "host.too-large"
  /** This version of the host lacks what the command needs. */
  | "host.unsupported"
  /** A sheet that we meant is no longer there. */
  | "host.sheet-gone"
  /** The host no longer answers. */
  | "host.gone"
  | "host.failed";

export interface HostTrouble {
  readonly code: HostTroubleCode;
  /** What the host itself said, for a report to us; never shown as the sentence. */
  readonly detail: string;
}

export type HostAnswer<T> = Promise<Result<T, HostTrouble>>;

export interface Inserted {
  /** Names of the new sheets, in the order of the plans. */
  readonly sheets: readonly string[];
  /** Takes the new sheets out again. */
  readonly undo: () => HostAnswer<void>;
}

/** Something happened to cells or sheets that was not our own doing. Where and what must be read anew. */
export interface WorkbookChange {
  /** undefined where sheets were added, deleted or renamed. */
  readonly sheet: string | undefined;
}

export interface OpenWorkbook {
  /** All cells with content, of all sheets. */
  readonly read: () => HostAnswer<RawWorkbook>;
  /**
   * Puts new sheets behind the last one and shows the first of them. A name that is taken gets a number.
   * All or nothing: what a fault leaves half done is taken out again, at the latest by recover().
   */
  readonly insert: (sheets: readonly SheetPlan[]) => HostAnswer<Inserted>;
  readonly select: (sheet: string, range: Range) => HostAnswer<void>;
  /** Calls back after each change until the returned function is called. */
  readonly watch: (
    listener: (change: WorkbookChange) => void,
  ) => HostAnswer<() => HostAnswer<void>>;
  /** At the start: takes out what an insert that broke off has left; the names of the sheets taken out. */
  readonly recover: () => HostAnswer<readonly string[]>;
  /**
   * Tells when a command waits for the clerk to leave the cell being typed in (true) and when it no longer does. A host
   * that answers nothing at all counts as waiting until it is given up.
   */
  readonly onWaiting: (listener: (waiting: boolean) => void) => void;
}
