// The workbook that is open before the clerk, as the use cases see it: sheets are read whole, plans are put in, cells are
// written, commands are undone. Knows no host; rows and columns count from 1.
import type { Address, Range } from "../../core/kernel/address";
import type { Result } from "../../core/kernel/result";
import type { SheetPlan } from "../../core/native/plan";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";

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

/** A planned sheet and where it goes. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  /** Name of a sheet that is rewritten in place, so that what refers to it goes on doing so; undefined: a new sheet. */
  readonly over: string | undefined;
}

/** A value for one cell. The cell keeps its format; a text stays text, whatever it looks like. */
export interface CellWrite {
  readonly sheet: string;
  readonly at: Address;
  readonly value: string | number;
}

/** The cells that are selected on the sheet that is shown. */
export interface Selection {
  readonly sheet: string;
  readonly range: Range;
}

/** A command that has been done and can be taken back. */
export interface Done {
  /** Names of the sheets that were written to, in the order of the command. */
  readonly sheets: readonly string[];
  /** Makes the workbook as it was before. */
  readonly undo: () => HostAnswer<void>;
  /** Gives up the way back, and what is kept in the workbook for it. */
  readonly settle: () => HostAnswer<void>;
}

/** What was made whole at the start, by the names of the sheets. */
export interface Recovered {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
}

/** Something happened to cells or sheets that was not our own doing. Where and what must be read anew. */
export interface WorkbookChange {
  /** "shown": the clerk has come to the sheet, of which nothing is known to have changed. */
  readonly kind: "edited" | "shown";
  /** undefined where sheets were added, deleted or renamed, and for one that was never read. */
  readonly sheet: string | undefined;
}

export interface OpenWorkbook {
  /** All cells with content, of all sheets. */
  readonly read: () => HostAnswer<RawWorkbook>;
  /** What those sheets hold now, in one request and in the order asked for; undefined for one that is not there. */
  readonly readSheets: (names: readonly string[]) => HostAnswer<readonly (RawSheet | undefined)[]>;
  /**
   * Puts planned sheets in: new ones behind the last, the others in place, and shows the first. A new name that is taken
   * gets a number. All or nothing: what a fault leaves half done is made as before, at the latest by recover().
   */
  readonly put: (sheets: readonly PlannedSheet[]) => HostAnswer<Done>;
  /** Writes single cells, of any sheets. All or nothing, as put. */
  readonly write: (cells: readonly CellWrite[]) => HostAnswer<Done>;
  /** undefined where what is selected is no cell. */
  readonly selection: () => HostAnswer<Selection | undefined>;
  readonly select: (sheet: string, range: Range) => HostAnswer<void>;
  /**
   * Calls back with what the clerk has selected, each time that it changes, until the returned function is called;
   * undefined where it is no cell. Asks the workbook nothing.
   */
  readonly watchSelection: (
    listener: (selection: Selection | undefined) => void,
  ) => HostAnswer<() => HostAnswer<void>>;
  /** Calls back after each change until the returned function is called. */
  readonly watch: (
    listener: (change: WorkbookChange) => void,
  ) => HostAnswer<() => HostAnswer<void>>;
  /** At the start: makes as before what a command that broke off has left half done. */
  readonly recover: () => HostAnswer<Recovered>;
  /**
   * Tells when a command waits for the clerk to leave the cell being typed in (true) and when it no longer does. A host
   * that answers nothing at all counts as waiting until it is given up.
   */
  readonly onWaiting: (listener: (waiting: boolean) => void) => void;
}
