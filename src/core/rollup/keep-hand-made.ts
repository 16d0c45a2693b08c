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
import { makeDirectory } from "./unit-directory";

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

function indexBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  return new Map(
    groupBy(items, keyOf).flatMap((alike) => (alike[0] ? [[keyOf(alike[0]), alike] as const] : [])),
  );
}

/** Whose it is, under whatever name of the unit it was written. */
function unitKeyOf(
  { unit, expected = [] }: RollUpInput,
  names: readonly string[],
): (name: string) => string {
  const { unitOf } = makeDirectory(unit, expected, names);
  return (name) => unitOf(name)?.key ?? name;
}

interface Laid<Now, Change> {
  readonly changeFor: ReadonlyMap<Now, Change>;
  readonly lost: readonly Change[];
}

/** Each change to one of its candidates, best first, and none over another: those that lie where they lay go first. */
function layOver<Now, Change>(
  changes: readonly Change[],
  candidatesOf: (change: Change) => readonly Now[],
  isThere: (now: Now, change: Change) => boolean,
): Laid<Now, Change> {
  const changeFor = new Map<Now, Change>();
  const moved = changes.filter((change) => {
    const same = candidatesOf(change).find((now) => isThere(now, change) && !changeFor.has(now));
    if (same !== undefined) changeFor.set(same, change);
    return same === undefined;
  });
  const lost = moved.filter((change) => {
    const other = candidatesOf(change).find((now) => !changeFor.has(now));
    if (other !== undefined) changeFor.set(other, change);
    return other === undefined;
  });
  return { changeFor, lost };
}

/** To the summary that the line stood for: of the same bytes, else the one that counts now. */
export function keepCorrections(
  summaries: readonly FiledSummary[],
  input: RollUpInput,
): Kept<readonly FiledSummary[]> {
  const changed = input.handMade?.counts ?? [];
  if (changed.length === 0) return { kept: summaries, lost: [] };
  const sent = summaries.filter(({ addedByHand }) => !addedByHand);
  const unitKey = unitKeyOf(
    input,
    [...sent, ...changed].map(({ unit }) => unit),
  );
  const keyOf = (each: Pick<FiledSummary, "unit" | "category">): string =>
    `${unitKey(each.unit)}\n${each.category}`;
  const byKey = indexBy(sent, keyOf);
  const { changeFor, lost } = layOver(
    changed,
    (each) =>
      (byKey.get(keyOf(each)) ?? []).filter(
        ({ sha256, status }) => sha256 === each.sha256 || status !== "excluded",
      ),
    ({ sha256 }, each) => sha256 === each.sha256,
  );
  const kept = summaries.map((summary) => {
    const change = changeFor.get(summary);
    if (change === undefined) return summary;
    const corrections = correctionsOf(summary, change);
    return { ...summary, corrections, counts: corrected(summary.counts, corrections) };
  });
  return {
    kept,
    lost: lost.map(({ unit, category }) => ({ form: undefined, unit, name: category })),
  };
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

const isInPlace = ({ source: now }: RolledUpRow, { source: then }: ChangedRow): boolean =>
  now.file === then.file && now.sheet === then.sheet && now.row === then.row;

/** By unit and name; a row whose very name was changed, by the one that it had, or by its own where the unit has changed it too. */
function findRows(
  rows: readonly RolledUpRow[],
  unitKey: (name: string) => string,
): (changed: ChangedRow) => readonly RolledUpRow[] {
  const named = (unit: string, name: string): string =>
    `${unitKey(unit)}\n${organizationKey(name)}`;
  const sentAs = (unit: string, digest: string): string => `${unitKey(unit)}\n${digest}`;
  const byName = indexBy(rows, (row) => named(row.source.unit, textOf(row.asSent, "name")));
  const bySentName = indexBy(rows, (row) =>
    sentAs(row.source.unit, digestOf(textOf(row.asSent, "name"))),
  );
  return ({ source: { unit }, name, fields }) =>
    (fields.name && bySentName.get(sentAs(unit, fields.name.over))) ??
    byName.get(named(unit, name)) ??
    [];
}

export function keepChanges(
  list: RolledUpList,
  form: ChangedRow["form"],
  input: RollUpInput,
): Kept<RolledUpList> {
  const changed = (input.handMade?.rows ?? []).filter((each) => each.form === form);
  if (changed.length === 0) return { kept: list, lost: [] };
  const sent = list.rows.filter(({ source }) => source.file !== "");
  const unitKey = unitKeyOf(
    input,
    [...sent, ...changed].map(({ source }) => source.unit),
  );
  const { changeFor, lost } = layOver(changed, findRows(sent, unitKey), isInPlace);
  const rows = list.rows.map((row) => {
    const change = changeFor.get(row);
    return change === undefined ? row : changeRow(row, change);
  });
  return {
    kept: { ...list, rows },
    lost: lost.map(({ source: { unit }, name }) => ({ form, unit, name })),
  };
}
