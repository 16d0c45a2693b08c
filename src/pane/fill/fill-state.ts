// What the place 填报 shows at a moment, and how it changes. Pure: knows no host and no React.
import type { ExistingForm } from "../../app/fill/list-forms";
import type { HostTrouble } from "../../app/ports/open-workbook";
import type { CategoryName } from "../../core/notice/categories";

export type Activity = "reading" | "inserting" | "undoing" | "showing";

/** A trouble, and in what it came up. */
interface Trouble extends HostTrouble {
  readonly activity: Activity | undefined;
}

/** Whether the clerk must wait for it before the next command. */
export const isCommand = (activity: Activity | undefined): boolean =>
  activity === "inserting" || activity === "undoing";

/** The last thing that we did to the workbook, as long as it is worth saying. */
export type Deed =
  | { readonly id: "inserted"; readonly sheets: readonly string[] }
  | { readonly id: "undone"; readonly sheets: readonly string[] }
  | { readonly id: "nothing-missing" }
  /** Asks, since the forms that are there are another unit's. */
  | { readonly id: "other-unit"; readonly unit: string }
  | { readonly id: "recovered"; readonly sheets: readonly string[] };

/** What the clerk fills in. */
export interface Entries {
  readonly unit: string;
  /** As typed; read only where it is used. */
  readonly day: string;
  readonly categories: readonly CategoryName[];
}

export interface FillState extends Entries {
  /** true once the clerk asked for an insert: from then on blanks are pointed out. */
  readonly wasAsked: boolean;
  /** undefined until the workbook was read for the first time. */
  readonly existing: readonly ExistingForm[] | undefined;
  /** What is under way in the host; undefined where nothing is. */
  readonly activity: Activity | undefined;
  /** A command waits until the clerk leaves the cell being typed in. */
  readonly isWaiting: boolean;
  readonly trouble: Trouble | undefined;
  readonly deed: Deed | undefined;
  /** A fault of ours; the place shows nothing after it. */
  readonly fault: { readonly cause: unknown } | undefined;
}

export type FillAction =
  | { readonly type: "filled"; readonly entry: Partial<Entries> }
  | { readonly type: "asked" }
  | { readonly type: "started"; readonly activity: Activity }
  | { readonly type: "idle" }
  | { readonly type: "waiting"; readonly isWaiting: boolean }
  | { readonly type: "read"; readonly existing: readonly ExistingForm[] }
  | { readonly type: "done"; readonly deed: Deed }
  | { readonly type: "edited"; readonly sheet: string }
  | { readonly type: "failed"; readonly trouble: HostTrouble }
  | { readonly type: "broke"; readonly cause: unknown }
  | { readonly type: "dismissed" };

export const initialFillState = (day: string, categories: readonly CategoryName[]): FillState => ({
  unit: "",
  day,
  categories,
  wasAsked: false,
  existing: undefined,
  activity: undefined,
  isWaiting: false,
  trouble: undefined,
  deed: undefined,
  fault: undefined,
});

const idle = { activity: undefined, isWaiting: false } as const;

/** A workbook that names its unit need not be asked for it. */
function withExisting(state: FillState, existing: readonly ExistingForm[]): FillState {
  const named = existing.find(({ unit }) => unit !== undefined)?.unit;
  const isFirst = state.existing === undefined;
  const unit = isFirst && state.unit === "" ? (named ?? "") : state.unit;
  const trouble = state.trouble?.activity === "reading" ? undefined : state.trouble;
  return { ...state, ...idle, existing, unit, trouble };
}

/** What went wrong before is settled once the clerk commands something new. */
function afterStart(state: FillState, activity: Activity): FillState {
  return { ...state, activity, trouble: isCommand(activity) ? undefined : state.trouble };
}

/** Taking out sheets in which the clerk has typed would take out what was typed: it is offered no longer. */
function afterEdit(state: FillState, sheet: string): FillState {
  const { deed } = state;
  const isInNew = deed?.id === "inserted" && deed.sheets.includes(sheet);
  return isInNew ? { ...state, deed: undefined } : state;
}

export function reduceFill(state: FillState, action: FillAction): FillState {
  switch (action.type) {
    case "filled":
      return { ...state, ...action.entry };
    case "asked":
      return { ...state, wasAsked: true };
    case "started":
      return afterStart(state, action.activity);
    case "idle":
      return { ...state, ...idle };
    case "waiting":
      return { ...state, isWaiting: action.isWaiting };
    case "read":
      return withExisting(state, action.existing);
    case "done":
      return { ...state, ...idle, deed: action.deed, trouble: undefined };
    case "edited":
      return afterEdit(state, action.sheet);
    case "failed":
      return { ...state, ...idle, trouble: { ...action.trouble, activity: state.activity } };
    case "broke":
      return { ...state, fault: { cause: action.cause } };
    case "dismissed":
      return { ...state, trouble: undefined, deed: undefined };
  }
}
