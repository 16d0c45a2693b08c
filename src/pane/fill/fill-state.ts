// What the clerk fills in to get forms, and how it changes. Pure: knows no host and no React.
import type { ExistingForm } from "../../app/fill/list-forms";
import type { CategoryName } from "../../core/notice/categories";

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
  /** The unit whose forms the clerk wants beside another's: asked for once, and asked for again. */
  readonly confirmed: string | undefined;
}

export type FillAction =
  | { readonly type: "filled"; readonly entry: Partial<Entries> }
  | { readonly type: "asked" }
  | { readonly type: "confirmed"; readonly unit: string }
  /** The workbook was read for the first time. */
  | { readonly type: "opened"; readonly forms: readonly ExistingForm[] };

export const initialFillState = (day: string, categories: readonly CategoryName[]): FillState => ({
  unit: "",
  day,
  categories,
  wasAsked: false,
  confirmed: undefined,
});

/** A workbook that names its unit need not be asked for it. */
function afterOpening(state: FillState, forms: readonly ExistingForm[]): FillState {
  const named = forms.find(({ unit }) => unit !== undefined)?.unit;
  return state.unit === "" && named !== undefined ? { ...state, unit: named } : state;
}

export function reduceFill(state: FillState, action: FillAction): FillState {
  switch (action.type) {
    case "filled":
      return { ...state, ...action.entry };
    case "asked":
      return { ...state, wasAsked: true };
    case "confirmed":
      return { ...state, confirmed: action.unit };
    case "opened":
      return afterOpening(state, action.forms);
  }
}
