// Where the clerk is in 定标准, what is decided and not yet written, and what can be taken back. Pure: knows no host and
// no React.
import type { Decision } from "../../app/decide/decision";
import type { PileId } from "../../app/decide/decide-row";
import type { HelperTexts, Pending } from "../../app/decide/pending";
import type { Walk } from "../../app/decide/walk";
import type { CategoryName } from "../../core/notice/categories";

/** What the clerk goes through: one of the piles, or what is decided already. */
export type WalkId = PileId | "decided";

/** What is shown before it is written. */
type PreviewId = "adoption" | "category" | "level" | "summaries";

interface PastDecision {
  readonly key: string;
  readonly before: HelperTexts;
}

export interface DecideState {
  readonly pile: WalkId;
  readonly walk: Walk;
  /** The row that is shown; undefined behind the last. */
  readonly current: string | undefined;
  /** What the clerk has changed of the row that is shown; undefined as long as nothing. */
  readonly draft: Decision | undefined;
  /** Keys of rows beyond doubt that the clerk wants to see one by one. */
  readonly apart: ReadonlySet<string>;
  /** Decided, and not yet on the way to the workbook. */
  readonly pending: Pending;
  /** On the way, or written and not yet read again. */
  readonly sent: Pending;
  /** Is being adopted in one go: counts as decided, so that the clerk goes on at once. */
  readonly assumed: Pending;
  /** What is pending could not be written. */
  readonly hasFailed: boolean;
  /** Newest last. */
  readonly past: readonly PastDecision[];
  readonly preview: PreviewId | undefined;
  /** Chosen for the rows that say none. */
  readonly category: CategoryName | undefined;
}

type ViewAction =
  | { readonly type: "walked"; readonly pile: WalkId; readonly walk: Walk }
  | { readonly type: "moved"; readonly to: string | undefined }
  | { readonly type: "set-apart"; readonly key: string }
  | { readonly type: "drafted"; readonly draft: Decision }
  | { readonly type: "preview"; readonly preview: PreviewId | undefined }
  | { readonly type: "category"; readonly category: CategoryName | undefined };

type WritingAction =
  | { readonly type: "decided"; readonly past: PastDecision; readonly texts: HelperTexts }
  | { readonly type: "taken-back" }
  | { readonly type: "assumed"; readonly texts: Pending }
  | { readonly type: "sending" }
  | { readonly type: "failed" }
  | { readonly type: "given-up" }
  /** The workbook was read: what had been written stands in it. */
  | { readonly type: "settled" };

export type DecideAction = ViewAction | WritingAction;

const writing: ReadonlySet<DecideAction["type"]> = new Set<WritingAction["type"]>([
  "decided",
  "taken-back",
  "assumed",
  "sending",
  "failed",
  "given-up",
  "settled",
]);

export const nothingPending: Pending = new Map();

export const initialDecideState: DecideState = {
  pile: "sure",
  walk: [],
  current: undefined,
  draft: undefined,
  apart: new Set(),
  pending: nothingPending,
  sent: nothingPending,
  assumed: nothingPending,
  hasFailed: false,
  past: [],
  preview: undefined,
  category: undefined,
};

const withTexts = (pending: Pending, key: string, texts: HelperTexts): Pending =>
  new Map(pending).set(key, { ...pending.get(key), ...texts });

/** The later of two for a cell counts. */
export const joined = (earlier: Pending, later: Pending): Pending => {
  if (later.size === 0) return earlier;
  return [...later].reduce((all, [key, texts]) => withTexts(all, key, texts), earlier);
};

function takeBack(state: DecideState): DecideState {
  const last = state.past.at(-1);
  if (last === undefined) return state;
  return {
    ...state,
    past: state.past.slice(0, -1),
    pending: withTexts(state.pending, last.key, last.before),
    current: last.key,
    draft: undefined,
  };
}

/** Of what is decided, and of its way into the workbook. */
function reduceWriting(state: DecideState, action: WritingAction): DecideState {
  switch (action.type) {
    case "decided": {
      const pending = withTexts(state.pending, action.past.key, action.texts);
      return { ...state, pending, past: [...state.past, action.past] };
    }
    case "taken-back":
      return takeBack(state);
    case "assumed":
      return { ...state, assumed: action.texts };
    case "sending":
      return {
        ...state,
        pending: nothingPending,
        sent: joined(state.sent, state.pending),
        hasFailed: false,
      };
    case "failed":
      return {
        ...state,
        pending: joined(state.sent, state.pending),
        sent: nothingPending,
        hasFailed: true,
      };
    case "given-up":
      return { ...state, pending: nothingPending, hasFailed: false, past: [], draft: undefined };
    case "settled":
      return state.sent.size === 0 ? state : { ...state, sent: nothingPending };
  }
}

/** Of what is shown. */
function reduceView(state: DecideState, action: ViewAction): DecideState {
  switch (action.type) {
    case "walked": {
      const { pile, walk } = action;
      return { ...state, pile, walk, current: walk[0], draft: undefined, preview: undefined };
    }
    case "moved":
      return { ...state, current: action.to, draft: undefined };
    case "set-apart":
      return { ...state, apart: new Set(state.apart).add(action.key) };
    case "drafted":
      return { ...state, draft: action.draft };
    case "preview":
      return { ...state, preview: action.preview };
    case "category":
      return { ...state, category: action.category };
  }
}

const isWriting = (action: DecideAction): action is WritingAction => writing.has(action.type);

export const reduceDecide = (state: DecideState, action: DecideAction): DecideState =>
  isWriting(action) ? reduceWriting(state, action) : reduceView(state, action);
