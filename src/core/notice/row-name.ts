// What the rows of 附件1 are called wherever one is spoken of: by the form's words, the six standards by short names.
import { flattenRows } from "../spec/form";
import type { SummaryRowId } from "../spec/form";
import { summaryForm } from "./forms/summary";
import { standards } from "./standards";

const labels = new Map(
  flattenRows(summaryForm.rows).map(({ id, label }) => [id, label.replace("\n", "")]),
);
const shortNames = new Map(
  standards.map(({ id, shortName }) => [`S${id}`, `（${id}）${shortName}`]),
);

/** T => 所辖基层党组织, S1 => （1）缺班子 */
export const rowName = (id: SummaryRowId): string => shortNames.get(id) ?? labels.get(id) ?? id;
