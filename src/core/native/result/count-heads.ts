// What the columns of counts are called in working sheets: never as the rows of 附件1, so that none is read as one.
import { summaryForm } from "../../notice/forms/summary";
import { standards } from "../../notice/standards";
import { flattenRows } from "../../spec/form";
import type { SummaryRowId } from "../../spec/form";

const shortNames = new Map<string, string>(
  standards.map(({ id, shortName }) => [`S${id}`, `（${id}）${shortName}`]),
);

/** In the order of 附件1: 所辖基层党组织数, …, （6）不满意数 */
export const countHeads: readonly { readonly id: SummaryRowId; readonly head: string }[] =
  flattenRows(summaryForm.rows).map(({ id, label }) => ({
    id,
    head: `${shortNames.get(id) ?? label.replace("\n", "")}数`,
  }));
