// How the clerk has unfolded the place 校验: which kinds and clauses are open, and what waits to be confirmed. Pure.
import type { GroupId } from "../../app/check/check-item";
import type { CheckKind } from "../../app/check/group-findings";

export interface CheckView {
  /** Kinds that the clerk has opened or closed, by key; all others are as they start. */
  readonly folds: ReadonlyMap<string, boolean>;
  /** So many times the clerk has asked for more of a kind. */
  readonly pages: ReadonlyMap<string, number>;
  /** Keys of the items whose clause is shown. */
  readonly clauses: ReadonlySet<string>;
  /** The kind whose fixes are shown before they are written. */
  readonly preview: string | undefined;
  /** The item, or the kind, for which a reason is being written. */
  readonly writing: string | undefined;
}

export type CheckViewAction =
  | { readonly type: "folded"; readonly kind: string; readonly isOpen: boolean }
  | { readonly type: "more"; readonly kind: string }
  | { readonly type: "clause"; readonly item: string }
  | { readonly type: "preview"; readonly kind: string | undefined }
  | { readonly type: "writing"; readonly of: string | undefined };

export const initialCheckView: CheckView = {
  folds: new Map(),
  pages: new Map(),
  clauses: new Set(),
  preview: undefined,
  writing: undefined,
};

/** So many items of a kind are shown at a time. */
export const pageLength = 50;

/** What must be mended lies open. */
export const isOpen = ({ folds }: CheckView, group: GroupId, { key }: CheckKind): boolean =>
  folds.get(key) ?? group === "error";

export const shownOf = ({ pages }: CheckView, { key }: CheckKind): number =>
  ((pages.get(key) ?? 0) + 1) * pageLength;

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

export function reduceCheckView(view: CheckView, action: CheckViewAction): CheckView {
  switch (action.type) {
    case "folded":
      return { ...view, folds: new Map(view.folds).set(action.kind, action.isOpen) };
    case "more": {
      const pages = (view.pages.get(action.kind) ?? 0) + 1;
      return { ...view, pages: new Map(view.pages).set(action.kind, pages) };
    }
    case "clause":
      return { ...view, clauses: toggled(view.clauses, action.item) };
    case "preview":
      return { ...view, preview: action.kind };
    case "writing":
      return { ...view, writing: action.of };
  }
}
