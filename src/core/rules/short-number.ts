// How findings name the rows of 附件1 and the amounts in them.
import { summaryForm } from "../notice/forms/summary";
import { standards } from "../notice/standards";
import { flattenRows } from "../spec/form";
import type { SummaryRowId } from "../spec/form";

const labels = new Map(
  flattenRows(summaryForm.rows).map(({ id, label }) => [id, label.replace("\n", "")]),
);
const shortNames = new Map(
  standards.map(({ id, shortName }) => [`S${id}`, `（${id}）${shortName}`]),
);

/** T => 所辖基层党组织, S1 => （1）缺班子 */
export const rowName = (id: SummaryRowId): string => shortNames.get(id) ?? labels.get(id) ?? id;

/** At most two decimals, without trailing zeros. */
export const shortNumber = (value: number): string => String(Number(value.toFixed(2)));
