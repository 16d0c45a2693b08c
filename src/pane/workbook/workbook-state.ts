// What is known of the open workbook at a moment, what is under way in it, and how that changes. Pure: knows no host,
// no place of the pane and no React.
import type { WorkbookCheck } from "../../app/check/check-workbook";
import type { Done, HostTrouble, Selection } from "../../app/ports/open-workbook";
import { toA1Range } from "../../core/kernel/address";
import type { RawWorkbook } from "../../core/report/raw-workbook";

/** The workbook as it was last read, and what the rules say of it. */
export interface Reading extends WorkbookCheck {
  readonly raw: RawWorkbook;
}

export type Activity = "reading" | "inserting" | "writing" | "undoing" | "showing";

/** A trouble, and in what it came up. */
interface Trouble extends HostTrouble {
  readonly activity: Activity;
}

/** What was last done to the workbook, or was not, as long as it is worth saying. */
export interface Deed {
  readonly intent: "success" | "info" | "warning";
  readonly sentence: string;
  /** Where it can be taken back: how, what the button says, and what is said afterwards. */
  readonly back?: { readonly done: Done; readonly label: string; readonly sentence: string };
}

export interface WorkbookState {
  /** undefined until the workbook was read for the first time. */
  readonly reading: Reading | undefined;
  /** As far as is known; undefined where it is no cell. */
  readonly selection: Selection | undefined;
  /** What is under way in the host; undefined where nothing is. */
  readonly activity: Activity | undefined;
  /** A command of the clerk waits until the clerk leaves the cell being typed in. */
  readonly isWaiting: boolean;
  readonly trouble: Trouble | undefined;
  readonly deed: Deed | undefined;
  /** A fault of ours; the pane shows nothing after it. */
  readonly fault: { readonly cause: unknown } | undefined;
}

export type WorkbookAction =
  | { readonly type: "started"; readonly activity: Activity }
  | { readonly type: "idle" }
  | { readonly type: "waiting"; readonly isWaiting: boolean }
  | { readonly type: "read"; readonly reading: Reading }
  | { readonly type: "done"; readonly deed: Deed }
  /** The clerk changed something on a sheet; undefined: on which is not known. */
  | { readonly type: "edited"; readonly sheet: string | undefined }
  | { readonly type: "selected"; readonly selection: Selection | undefined }
  | { readonly type: "failed"; readonly activity: Activity; readonly trouble: HostTrouble }
  | { readonly type: "broke"; readonly cause: unknown }
  | { readonly type: "dismissed" };

export const initialWorkbookState: WorkbookState = {
  reading: undefined,
  selection: undefined,
  activity: undefined,
  isWaiting: false,
  trouble: undefined,
  deed: undefined,
  fault: undefined,
};

/** Whether the clerk must wait for it before the next command. */
export const isCommand = (activity: Activity | undefined): boolean =>
  activity === "inserting" || activity === "writing" || activity === "undoing";

const idle = { activity: undefined, isWaiting: false } as const;

function afterRead(state: WorkbookState, reading: Reading): WorkbookState {
  const trouble = state.trouble?.activity === "reading" ? undefined : state.trouble;
  return { ...state, ...idle, reading, trouble };
}

/** What went wrong before is settled once the clerk commands something new. */
function afterStart(state: WorkbookState, activity: Activity): WorkbookState {
  return { ...state, activity, trouble: isCommand(activity) ? undefined : state.trouble };
}

/** Taking back what the clerk has gone on from would take back what was typed: it is offered no longer. */
function afterEdit(state: WorkbookState, sheet: string | undefined): WorkbookState {
  const written = state.deed?.back?.done.sheets ?? [];
  return sheet !== undefined && written.includes(sheet) ? { ...state, deed: undefined } : state;
}

function afterSelection(state: WorkbookState, selection: Selection | undefined): WorkbookState {
  const { selection: before } = state;
  const isSame =
    selection?.sheet === before?.sheet &&
    (selection && toA1Range(selection.range)) === (before && toA1Range(before.range));
  return isSame ? state : { ...state, selection };
}

export function reduceWorkbook(state: WorkbookState, action: WorkbookAction): WorkbookState {
  switch (action.type) {
    case "started":
      return afterStart(state, action.activity);
    case "idle":
      return { ...state, ...idle };
    case "waiting":
      return state.isWaiting === action.isWaiting
        ? state
        : { ...state, isWaiting: action.isWaiting };
    case "read":
      return afterRead(state, action.reading);
    case "done":
      return { ...state, ...idle, deed: action.deed, trouble: undefined };
    case "edited":
      return afterEdit(state, action.sheet);
    case "selected":
      return afterSelection(state, action.selection);
    case "failed":
      return { ...state, ...idle, trouble: { ...action.trouble, activity: action.activity } };
    case "broke":
      return { ...state, fault: { cause: action.cause } };
    case "dismissed":
      return { ...state, trouble: undefined, deed: undefined };
  }
}
