// Entries that the clerk changed on a merged list, laid over what the units' lists say now.
import { organizationKey } from "../report/organization-key";
import { readCategory } from "../report/read-category";
import { readCount } from "../report/read-count";
import { readKeyConditions, readStandards } from "../report/read-decisions";
import { readLevel } from "../report/read-level";
import type { ListRow } from "../spec/content";
import type { ChangedRow, RollUpInput } from "./input";
import { indexBy, layOver, unitKeyOf } from "./lay-over";
import type { Kept } from "./lay-over";
import type { RolledUpList, RolledUpRow } from "./result";
import { columnIds } from "./row-content";
import { digestOf } from "./stamp";

const textOf = (row: ListRow, id: keyof ListRow): string => String(row[id] ?? "");

function knownCategory(text: string): string | undefined {
  const category = readCategory(text).value;
  return category?.known ? category.name : undefined;
}

/** Of columns that hold more than a text. */
const meaningOf: Partial<Record<keyof ListRow, (text: string) => unknown>> = {
  members: (text) => readCount(text).value,
  category: knownCategory,
  level: (text) => readLevel(text).value,
  standards: (text) => readStandards(text).value,
  keyConditions: (text) => readKeyConditions(text).value,
};

const isUnclear = (column: keyof ListRow, text: string): boolean =>
  text !== "" && meaningOf[column] !== undefined && meaningOf[column](text) === undefined;

function changeRow(row: RolledUpRow, { fields }: ChangedRow): RolledUpRow {
  const content: { -readonly [Id in keyof ListRow]: ListRow[Id] } = { ...row.asSent };
  const changes = columnIds.flatMap((column) => {
    const change = fields[column];
    const sent = textOf(row.asSent, column);
    if (change === undefined || digestOf(String(change.to ?? "")) === digestOf(sent)) return [];
    content[column] = change.to;
    const overtaken = digestOf(sent) !== change.over;
    return [{ column, overtaken, unclear: isUnclear(column, textOf(content, column)) }];
  });
  const isRecategorised = changes.some(({ column }) => column === "category");
  const category = isRecategorised ? knownCategory(textOf(content, "category")) : row.category;
  return { ...row, content, changes, category };
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
    lost: lost.map(({ source: { unit }, name }) => ({ why: "lost-row", form, unit, name })),
  };
}
