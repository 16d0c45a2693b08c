// What the clerk changed by hand in the earlier result, laid over what the sources say now. What has nothing left to
// stand for is told, not dropped.
import { readCategory } from "../report/read-category";
import { organizationKey } from "../report/organization-key";
import type { ListRow } from "../spec/content";
import { groupBy } from "./group-by";
import type { ChangedCounts, ChangedRow, RollUpInput } from "./input";
import type { Correction, FiledSummary, LostChange, RolledUpList, RolledUpRow } from "./result";
import { columnIds } from "./row-content";
import { digestOf } from "./stamp";
import type { Counts } from "./totals";
import { rowIds } from "./totals";
import { areaOf, unitKey } from "./unit-key";

interface Kept<T> {
  readonly kept: T;
  readonly lost: readonly LostChange[];
}

function correctionsOf(
  { counts }: Pick<FiledSummary, "counts">,
  changed: ChangedCounts,
): readonly Correction[] {
  return rowIds.flatMap((row) => {
    const change = changed.counts[row];
    const from = counts[row];
    if (change === undefined || change.to === from) return [];
    const overtaken = digestOf(String(from ?? "")) !== change.over;
    return [{ row, from, to: change.to, overtaken }];
  });
}

function corrected(counts: Counts, corrections: readonly Correction[]): Counts {
  const after: Partial<Record<keyof Counts, number>> = { ...counts };
  for (const { row, to } of corrections) {
    if (to === undefined) delete after[row];
    else after[row] = to;
  }
  return after;
}

/** The summary that the line stood for: of the same bytes, else the one that counts now. */
function summaryFor(
  { sha256 }: ChangedCounts,
  alike: readonly FiledSummary[],
): FiledSummary | undefined {
  const sent = alike.filter(({ addedByHand }) => !addedByHand);
  return (
    sent.find((each) => each.sha256 === sha256) ?? sent.find(({ status }) => status !== "excluded")
  );
}

export function keepCorrections(
  summaries: readonly FiledSummary[],
  { unit, handMade }: RollUpInput,
): Kept<readonly FiledSummary[]> {
  const changed = handMade?.counts ?? [];
  if (changed.length === 0) return { kept: summaries, lost: [] };
  const area = areaOf(unit);
  const keyOf = (each: Pick<FiledSummary, "unit" | "category">): string =>
    `${unitKey(each.unit, area)}\n${each.category}`;
  const byKey = new Map<string, FiledSummary[]>();
  for (const alike of groupBy(summaries, keyOf))
    for (const each of alike) byKey.set(keyOf(each), alike);
  const changeFor = new Map<FiledSummary, ChangedCounts>();
  const lost: LostChange[] = [];
  for (const each of changed) {
    const summary = summaryFor(each, byKey.get(keyOf(each)) ?? []);
    if (summary) changeFor.set(summary, each);
    else lost.push({ form: undefined, unit: each.unit, name: each.category });
  }
  const kept = summaries.map((summary) => {
    const change = changeFor.get(summary);
    if (change === undefined) return summary;
    const corrections = correctionsOf(summary, change);
    return { ...summary, corrections, counts: corrected(summary.counts, corrections) };
  });
  return { kept, lost };
}

const textOf = (row: ListRow, id: keyof ListRow): string => String(row[id] ?? "");

function changeRow(row: RolledUpRow, { fields }: ChangedRow): RolledUpRow {
  const content: { -readonly [Id in keyof ListRow]: ListRow[Id] } = { ...row.asSent };
  const changes = columnIds.flatMap((column) => {
    const change = fields[column];
    const sent = textOf(row.asSent, column);
    if (change === undefined || digestOf(String(change.to ?? "")) === digestOf(sent)) return [];
    if (change.to === undefined) delete content[column];
    else content[column] = change.to;
    return [{ column, overtaken: digestOf(sent) !== change.over }];
  });
  const isRecategorised = changes.some(({ column }) => column === "category");
  const category = isRecategorised ? knownCategory(textOf(content, "category")) : row.category;
  return { ...row, content, changes, category };
}

function knownCategory(text: string): string | undefined {
  const category = readCategory(text).value;
  return category?.known ? category.name : undefined;
}

/** By unit and name; a row whose very name was changed, by its place in its file. */
function findRow(
  { source, name, fields }: ChangedRow,
  byName: ReadonlyMap<string, RolledUpRow>,
  rows: readonly RolledUpRow[],
): RolledUpRow | undefined {
  return (
    byName.get(nameKey(source.unit, name)) ??
    (fields.name &&
      rows.find(
        ({ source: { unit, file, sheet, row } }) =>
          unit === source.unit &&
          file === source.file &&
          sheet === source.sheet &&
          row === source.row,
      ))
  );
}

const nameKey = (unit: string, name: string): string => `${unit}\n${organizationKey(name)}`;

export function keepChanges(
  list: RolledUpList,
  form: ChangedRow["form"],
  { handMade }: RollUpInput,
): Kept<RolledUpList> {
  const changed = (handMade?.rows ?? []).filter((each) => each.form === form);
  if (changed.length === 0) return { kept: list, lost: [] };
  const { rows } = list;
  const byName = new Map(
    rows
      .toReversed()
      .map((row) => [nameKey(row.source.unit, textOf(row.content, "name")), row] as const),
  );
  const changeFor = new Map<RolledUpRow, ChangedRow>();
  const lost: LostChange[] = [];
  for (const each of changed) {
    const row = findRow(each, byName, rows);
    if (row) changeFor.set(row, each);
    else lost.push({ form, unit: each.source.unit, name: each.name });
  }
  const kept = rows.map((row) => {
    const change = changeFor.get(row);
    return change === undefined ? row : changeRow(row, change);
  });
  return { kept: { ...list, rows: kept }, lost };
}
