// What one cell held before an edit and holds after it, with the types of both.
import type { ChangeDetails, Plain } from "./book-event";
import { valueType } from "./cell-reading";

export function changeDetails(before: Plain, after: Plain): ChangeDetails {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
