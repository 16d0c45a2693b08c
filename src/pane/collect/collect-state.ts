// What the place 汇总 shows at a moment, and how it changes. Pure: knows no host, no worker and no React.
import type { CollectionView } from "../../app/collect/collection-view";
import type { ReceivedFile } from "../../app/collect/received-file";
import type { ExpectedList } from "../../app/gather-units";
import type { PutPlan, PutRefusal } from "../../app/roll-up/plan-put";
import type { NumberTrace } from "../../app/trace/number-trace";
import type { Result } from "../../core/kernel/result";
import type { KeptVersion } from "../../core/rollup/input";
import type { RollUp } from "../../core/rollup/result";
import type { CountingBasis } from "../../core/spec/round";

/** The three steps; one is open at a time. */
export type StepId = "expected" | "received" | "result";

/** What the clerk fills in. */
export interface Entries {
  /** Whose roll-up it is. */
  readonly unit: string;
  /** As typed; read only where it is used. */
  readonly deadline: string;
  readonly basis: CountingBasis;
  /** Keeps out every form with an error. */
  readonly strict: boolean;
  /** Of the result, as typed. */
  readonly date: string;
}

/** The list of expected units, and where it was taken from. */
export interface Expected extends ExpectedList {
  readonly from: string;
}

/** The roll-up of all that was received, and how the clerk sees it. */
export interface Collection {
  readonly result: RollUp;
  readonly view: CollectionView;
}

/** What a roll-up would write, or why it would not. */
export type Preview = Result<PutPlan, PutRefusal>;

/** Where a number comes from, or the sentence that says why that cannot be told. */
export type Trace = Result<NumberTrace, string>;

export interface CollectState extends Entries {
  readonly step: StepId;
  /** Whether the clerk has named the unit, or it is what the open workbook says. */
  readonly unitSet: boolean;
  /** Whether the clerk has set this round's deadline, or it is the notice's own. */
  readonly deadlineSet: boolean;
  /** Nobody gave a list where undefined. */
  readonly expected: Expected | undefined;
  /** Why what was offered as a list is none. */
  readonly refusal: string | undefined;
  readonly received: readonly ReceivedFile[];
  /** The received files are the sample's. */
  readonly isSample: boolean;
  /** undefined where no file is being read. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly kept: readonly KeptVersion[];
  /** undefined while there is nothing to add up. */
  readonly collection: Collection | undefined;
  /** undefined while nobody looks at it. */
  readonly preview: Preview | undefined;
  /** Shown over everything else. */
  readonly trace: Trace | undefined;
  /** A fault of ours; the place shows nothing after it. */
  readonly fault: { readonly cause: unknown } | undefined;
}

/** What happens to the received files. */
type FileAction =
  | { readonly type: "picked"; readonly count: number }
  | { readonly type: "received"; readonly file: ReceivedFile }
  | { readonly type: "stopped" }
  | { readonly type: "removed"; readonly file: string }
  | { readonly type: "cleared" }
  | { readonly type: "sampled" }
  | { readonly type: "kept"; readonly kept: readonly KeptVersion[] }
  /** The clerk chooses anew among the unit's versions. */
  | { readonly type: "released"; readonly unit: string };

export type CollectAction =
  | { readonly type: "entered"; readonly entry: Partial<Entries> }
  /** The open workbook names a unit. */
  | { readonly type: "opened"; readonly unit: string }
  | { readonly type: "stepped"; readonly step: StepId }
  | { readonly type: "listed"; readonly expected: Expected | undefined }
  | { readonly type: "refused"; readonly sentence: string }
  | { readonly type: "files"; readonly change: FileAction }
  | { readonly type: "computed"; readonly collection: Collection | undefined }
  | { readonly type: "previewed"; readonly preview: Preview | undefined }
  | { readonly type: "traced"; readonly trace: Trace | undefined }
  | { readonly type: "broke"; readonly cause: unknown };

const nothingReceived = {
  received: [],
  isSample: false,
  kept: [],
  collection: undefined,
  preview: undefined,
} as const;

export const initialCollectState = (
  entries: Pick<Entries, "deadline" | "basis" | "date">,
): CollectState => ({
  ...entries,
  unit: "",
  unitSet: false,
  strict: false,
  step: "expected",
  deadlineSet: false,
  expected: undefined,
  refusal: undefined,
  progress: undefined,
  trace: undefined,
  fault: undefined,
  ...nothingReceived,
});

/** A file of the same path takes the other's place; a new one comes last. */
function withFile(state: CollectState, file: ReceivedFile): CollectState {
  const at = state.received.findIndex(({ read }) => read.file === file.read.file);
  const received = at < 0 ? [...state.received, file] : state.received.with(at, file);
  const { progress } = state;
  return { ...state, received, progress: progress && { ...progress, done: progress.done + 1 } };
}

function withoutFile(state: CollectState, file: string): CollectState {
  return {
    ...state,
    received: state.received.filter(({ read }) => read.file !== file),
    kept: state.kept.filter((each) => each.file !== file),
  };
}

/** With the sample goes everything that it filled in. */
function withoutFiles(state: CollectState): CollectState {
  const sample = state.isSample ? { unit: "", unitSet: false, expected: undefined } : {};
  return { ...state, ...nothingReceived, ...sample };
}

/** The later word on a unit counts. */
function withKept(state: CollectState, chosen: readonly KeptVersion[]): CollectState {
  const units = new Set(chosen.map(({ unit }) => unit));
  return { ...state, kept: [...state.kept.filter(({ unit }) => !units.has(unit)), ...chosen] };
}

/** Several picks may be read at once: their files are counted together. */
const withPicked = (state: CollectState, count: number): CollectState => ({
  ...state,
  progress: { done: state.progress?.done ?? 0, all: (state.progress?.all ?? 0) + count },
});

const withEntry = (state: CollectState, entry: Partial<Entries>): CollectState => ({
  ...state,
  ...entry,
  unitSet: state.unitSet || entry.unit !== undefined,
  deadlineSet: state.deadlineSet || entry.deadline !== undefined,
});

function reduceFiles(state: CollectState, action: FileAction): CollectState {
  switch (action.type) {
    case "picked":
      return withPicked(state, action.count);
    case "received":
      return withFile(state, action.file);
    case "stopped":
      return { ...state, progress: undefined };
    case "removed":
      return withoutFile(state, action.file);
    case "cleared":
      return withoutFiles(state);
    case "sampled":
      return { ...state, isSample: true };
    case "kept":
      return withKept(state, action.kept);
    case "released":
      return { ...state, kept: state.kept.filter(({ unit }) => unit !== action.unit) };
  }
}

export function reduceCollect(state: CollectState, action: CollectAction): CollectState {
  switch (action.type) {
    case "entered":
      return withEntry(state, action.entry);
    case "opened":
      return state.unitSet ? state : { ...state, unit: action.unit };
    case "stepped":
      return { ...state, step: action.step };
    case "listed":
      return { ...state, expected: action.expected, refusal: undefined };
    case "refused":
      return { ...state, refusal: action.sentence };
    case "files":
      return reduceFiles(state, action.change);
    case "computed":
      return { ...state, collection: action.collection };
    case "previewed":
      return { ...state, preview: action.preview };
    case "traced":
      return { ...state, trace: action.trace };
    case "broke":
      return { ...state, fault: { cause: action.cause } };
  }
}
