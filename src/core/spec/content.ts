// What stands in a filled form, whoever filled it. Absent means not filled in, which is not zero.
import type { CalendarDate } from "../kernel/calendar";
import type { HelperColumnId, ListColumnId, SummaryRowId } from "./form";

export interface HeaderContent {
  readonly unit?: string | undefined;
  readonly category?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

export interface SummaryContent extends HeaderContent {
  /** A text is what a clerk wrote instead of a number. */
  readonly counts?: Readonly<Partial<Record<SummaryRowId, number | string>>>;
}

export type ListRow = Readonly<
  Partial<Record<ListColumnId | HelperColumnId, string | number | undefined>>
>;

export interface ListContent extends HeaderContent {
  readonly rows?: readonly ListRow[];
}
