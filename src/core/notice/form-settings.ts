// What a form carries beside what is printed, so that a workbook says itself under which rules it was filled in.
import type { FieldKind } from "../spec/field";

export const formSettings = [
  { id: "basis", label: "口径", field: "basis" },
  { id: "deadline", label: "报送截止", field: "deadline" },
  { id: "formVersion", label: "表样版本", field: "formVersion" },
] as const satisfies readonly { id: string; label: string; field: FieldKind }[];

/** Raised when the declared forms change in a way that a reader of older files must know. */
export const formVersion = "2014-1";
