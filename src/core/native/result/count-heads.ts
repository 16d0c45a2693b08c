// What the columns of counts are called in working sheets: never as the rows of 附件1, so that none is read as one.
import { summaryForm } from "../../notice/forms/summary";
import { rowName } from "../../notice/row-name";
import { flattenRows } from "../../spec/form";
import type { SummaryRowId } from "../../spec/form";

/** In the order of 附件1: 所辖基层党组织数, …, （6）不满意数 */
export const countHeads: readonly { readonly id: SummaryRowId; readonly head: string }[] =
  flattenRows(summaryForm.rows).map(({ id }) => ({ id, head: `${rowName(id)}数` }));
