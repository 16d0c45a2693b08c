// A row of 附件2 on the way to the clerk's decision: what it says, what it seems to describe, what has been decided.
import type { Address } from "../../core/kernel/address";
import { keyConditionCategories } from "../../core/notice/key-conditions";
import { vacancyStandard } from "../../core/notice/standards";
import type { ListReport, ListRowReport, Report } from "../../core/report/report";
import type { CheckContext } from "../../core/rules/kind";
import { unitRows } from "../../core/rules/unit-rows";
import type { Classification } from "../../core/spec/classification";
import type { HelperColumnId } from "../../core/spec/form";
import type { CountingBasis } from "../../core/spec/round";
import type { KeyConditionId, StandardId } from "../../core/spec/standard";
import { groupIntoSets } from "../group-into-sets";
import { rowKeys } from "./row-keys";

/** sure: all that it seems to describe is beyond doubt. look: worth a look. unclear: it seems to describe nothing. */
export type PileId = "sure" | "look" | "unclear";

export interface DecideRow {
  /** The same after rows were inserted, deleted or sorted. */
  readonly key: string;
  readonly list: ListReport;
  readonly row: ListRowReport;
  /** The row's own; else that of the unit's only 附件1; else unknown. */
  readonly category: string | undefined;
  /** Whether the notice knows key conditions for such an organization. */
  readonly mayBeKey: boolean;
  readonly basis: CountingBasis;
  /** undefined where nobody can say. */
  readonly classification: Classification | undefined;
  /** undefined once it is decided. */
  readonly pile: PileId | undefined;
}

type Unplaced = Omit<DecideRow, "pile">;

/** An empty list is a decision: none. */
export const decisionOf = ({ row }: Pick<DecideRow, "row">): readonly StandardId[] | undefined =>
  row.standards?.value;

export const conditionsOf = ({ row }: Pick<DecideRow, "row">): readonly KeyConditionId[] =>
  row.keyConditions?.value ?? [];

/** What may be taken over without a look at the text, as far as the text goes. */
export function sureStandards({
  classification,
  basis,
}: Pick<DecideRow, "classification" | "basis">): readonly StandardId[] {
  const all = classification?.suggestions ?? [];
  // Which of several causes is the main one, nobody can tell but the clerk.
  if (basis === "primary" && all.length > 1) return [];
  return all.flatMap(({ standard, confidence }) => (confidence === "high" ? [standard] : []));
}

/** Cited, of an organization that may meet them, and not decided. */
const openConditions = (row: Unplaced): readonly KeyConditionId[] =>
  row.mayBeKey
    ? (row.classification?.keyConditions ?? []).filter((id) => !conditionsOf(row).includes(id))
    : [];

/** Nobody is secretary, which the text does not say. */
function contradictsVacancy({ row, classification }: Unplaced): boolean {
  const standards = classification?.suggestions.map(({ standard }) => standard) ?? [];
  return row.secretary?.value?.vacant === true && !standards.includes(vacancyStandard);
}

function pileOf(row: Unplaced): PileId | undefined {
  if (decisionOf(row) !== undefined) return undefined;
  const count = row.classification?.suggestions.length ?? 0;
  // What stands there and cannot be read is the clerk's own.
  const isWritten = row.row.standards?.blank === false;
  const asks = isWritten || openConditions(row).length > 0;
  if (count === 0) return asks ? "look" : "unclear";
  const isDoubtful = asks || sureStandards(row).length < count || contradictsVacancy(row);
  return isDoubtful ? "look" : "sure";
}

const isRural = (category: string | undefined): boolean =>
  keyConditionCategories.some((each) => each === category);

/** All rows of the workbook’s 附件2, unit by unit. */
export function listDecideRows(
  reports: readonly Report[],
  { classify, round }: Pick<CheckContext, "classify" | "round">,
): readonly DecideRow[] {
  return groupIntoSets([reports]).flatMap((set) => {
    const organizations = set.filter((each): each is ListReport => each.form === "organizations");
    const summaries = set.filter((each) => each.form === "summary");
    const keys = new Map(
      organizations.flatMap((list) => {
        const own = rowKeys(list);
        return list.rows.map((row, index) => [row, own[index] ?? ""] as const);
      }),
    );
    return unitRows({ summaries, organizations, villages: [] }).map(
      ({ report: list, row, category }) => {
        const unplaced: Unplaced = {
          key: keys.get(row) ?? "",
          list,
          row,
          category,
          mayBeKey: isRural(category),
          basis: list.settings.basis ?? round.basis,
          classification: classify?.(row.problem?.text ?? ""),
        };
        return { ...unplaced, pile: pileOf(unplaced) };
      },
    );
  });
}

/** undefined where the list has no such column. */
export function helperAt({ list, row }: DecideRow, id: HelperColumnId): Address | undefined {
  const column = list.columns.get(id);
  return column === undefined ? undefined : { row: row.row, column };
}
