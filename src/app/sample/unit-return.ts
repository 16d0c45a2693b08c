// What a unit returns on the three forms, before it becomes sheets and files.
import type { CalendarDate } from "../../core/kernel/calendar";
import type { CategoryName } from "../../core/notice/categories";
import type { ListRow } from "../../core/spec/content";
import type { SummaryRowId } from "../../core/spec/form";

export type Counts = Readonly<Record<SummaryRowId, number>>;

export interface CategoryReturn {
  readonly category: CategoryName;
  readonly counts: Counts;
  /** Rows of 附件2. */
  readonly organizations: readonly ListRow[];
  /** The clerk left 党组织类别 empty on 附件1. */
  readonly unnamed?: true;
  /** What a second version of 附件1 says. */
  readonly revised?: Counts;
}

export interface UnitReturn {
  /** As on the county's list. */
  readonly unit: string;
  /** As 填报单位 says it. */
  readonly written: string;
  readonly date: CalendarDate;
  readonly categories: readonly CategoryReturn[];
  /** Rows of 附件3; absent where the unit has no villages. */
  readonly villages?: readonly ListRow[];
}
