// 附件2 and 附件3 read from a grid: columns by their heads, in any order, with further columns between them.
import type { Range } from "../kernel/address";
import type { Memory } from "../kernel/memory";
import { rangeOf } from "../kernel/address";
import { levels } from "../notice/levels";
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import { rowSourceHeads } from "../notice/own-sheet-names";
import type { HelperColumnId, ListColumnId } from "../spec/form";
import type { ListAnchor } from "./anchors";
import { blankEntry, EntryReader } from "./entries";
import { areaRemarks, readHeading, readSettings } from "./form-frame";
import type { Grid } from "./grid";
import { sortRows } from "./list-rows";
import type { ListRows } from "./list-rows";
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawRow, RawValue } from "./raw-workbook";
import { readCategory } from "./read-category";
import { readCount } from "./read-count";
import { readKeyConditions, readStandards } from "./read-decisions";
import { readPerson } from "./read-person";
import { readPhones } from "./read-phones";
import type {
  Entry,
  FormRemark,
  ListReport,
  ListRowReport,
  Normalisation,
  Written,
} from "./report";
import { fold, textOf, tidyName } from "./text";

const forms = { organizations: organizationsForm, villages: villagesForm };

function readName(value: RawValue): Outcome<string> {
  const text = textOf(value);
  const name = tidyName(text);
  return name === text ? asIs(name) : understood(name, name, "width-or-space");
}

const shortLevels: Readonly<Record<string, string>> = { 支部: "党支部", 总支: "党总支" };

function readLevel(value: RawValue): Outcome<string> {
  const text = fold(textOf(value));
  const level = levels.find(({ name }) => name === text || name === shortLevels[text])?.name;
  return level === undefined ? unreadable : asIs(level);
}

type Columns = ListReport["columns"];

interface RowColumns {
  readonly columns: Columns;
  /** In which a merged list says from which unit a row comes. */
  readonly source: number | undefined;
}

interface ReadRow {
  readonly report: ListRowReport;
  readonly normalised: readonly Normalisation[];
}

/** How rows were read, as long as they stay as they are. */
export type ReadingMemory = Memory<RawRow, ReadRow>;

function readSource(
  { grid }: EntryReader,
  row: number,
  column: number | undefined,
): string | undefined {
  return column === undefined ? undefined : tidyName(grid.textAt({ row, column })) || undefined;
}

function readRow(reader: EntryReader, row: number, { columns, source }: RowColumns): ListRowReport {
  const read = <T>(
    id: ListColumnId | HelperColumnId,
    as: (value: RawValue) => Outcome<T>,
  ): Entry<T> | undefined => {
    const column = columns.get(id);
    return column === undefined ? undefined : reader.read({ row, column }, as);
  };
  const written = (id: ListColumnId): Written | undefined => {
    const column = columns.get(id);
    return column === undefined ? undefined : reader.written({ row, column });
  };
  return {
    row,
    sourceUnit: readSource(reader, row, source),
    name: read("name", readName) ?? blankEntry({ row, column: 1 }, ""),
    members: read("members", readCount),
    problem: written("problem"),
    measures: written("measures"),
    electionTerm: written("electionTerm"),
    secretary: read("secretary", readPerson),
    phone: read("phone", readPhones),
    category: read("category", readCategory),
    level: read("level", readLevel),
    standards: read("standards", readStandards),
    keyConditions: read("keyConditions", readKeyConditions),
  };
}

/** Each row with what was normalised in it, from the top down. */
function readRows(
  grid: Grid,
  { rows, ...columns }: RowColumns & { readonly rows: readonly number[] },
  memory: ReadingMemory | undefined,
): readonly ReadRow[] {
  const read = ({ row }: Pick<RawRow, "row">): ReadRow => {
    const reader = new EntryReader(grid);
    return { report: readRow(reader, row, columns), normalised: reader.normalised };
  };
  if (memory === undefined) return rows.map((row) => read({ row }));
  const circumstances = [...columns.columns, columns.source].join(" ");
  return rows.map((row) => {
    const raw = grid.rowAt(row);
    return raw === undefined ? read({ row }) : memory.recall(raw, circumstances, read);
  });
}

/** Whether the printed numbers of the data rows run 1, 2, 3 … */
function ordinalRemarks(
  { grid }: EntryReader,
  rows: ListRows,
  column: number | undefined,
): readonly FormRemark[] {
  if (column === undefined) return [];
  const wrong = rows.data.find(
    (row, index) => readCount(grid.valueAt({ row, column }) ?? "").value !== index + 1,
  );
  return wrong === undefined ? [] : [{ id: "ordinals", at: { row: wrong, column } }];
}

function columnRemarks(anchor: ListAnchor): readonly FormRemark[] {
  const { columns } = forms[anchor.form];
  return columns.flatMap(({ id, label }): readonly FormRemark[] => {
    const found = anchor.columns.get(id);
    if (found === undefined)
      return id === "ordinal" ? [] : [{ id: "missing-column", label: fold(label) }];
    return found.text === fold(label)
      ? []
      : [{ id: "renamed-column", label: fold(label), from: found.text, at: found.at }];
  });
}

const skippedRemarks = ({ total, blank, notes }: ListRows): readonly FormRemark[] => [
  ...(total ? [{ id: "skipped-row", row: total.at.row, why: "total" } as const] : []),
  ...blank.map((row) => ({ id: "skipped-row", row, why: "blank" }) as const),
  ...notes.map((row) => ({ id: "skipped-row", row, why: "note" }) as const),
];

/** Where a merged list says which unit a row comes from; undefined for a list that somebody filled in. */
function sourceColumn({ unknown }: ListAnchor): number | undefined {
  const under = (head: string): number | undefined =>
    unknown.find(({ text }) => text === head)?.at.column;
  return under(rowSourceHeads.file) === undefined ? undefined : under(rowSourceHeads.unit);
}

/** `area` is what belongs to this form: from under the form above it to the last row before the next. */
export function readList(
  grid: Grid,
  { anchor, area }: { readonly anchor: ListAnchor; readonly area: Range },
  memory?: ReadingMemory,
): ListReport {
  const reader = new EntryReader(grid);
  const above = rangeOf(area.from.row, area.from.column, [anchor.at.row - 1, area.to.column]);
  const heading = readHeading(reader, anchor.form, above);
  const columns = new Map([...anchor.columns].map(([id, { at }]) => [id, at.column]));
  const rows = sortRows(grid, anchor, area.to.row);
  const source = sourceColumn(anchor);
  const read = readRows(grid, { columns, source, rows: rows.data }, memory);
  return {
    form: anchor.form,
    sheet: grid.sheet.name,
    isResult: source !== undefined,
    unit: heading.unit,
    date: heading.date,
    settings: readSettings(reader, rangeOf(area.from.row, 1, [anchor.at.row, 1])),
    headRow: anchor.at.row,
    columns,
    rows: read.map(({ report }) => report),
    zeroReport: rows.zeroReport,
    totalRow: rows.total && {
      row: rows.total.at.row,
      members: columns.has("members")
        ? reader.read({ row: rows.total.at.row, column: columns.get("members") ?? 1 }, readCount)
        : undefined,
    },
    remarks: [
      ...(heading.hasTitle ? [] : [{ id: "no-title" } as const]),
      ...columnRemarks(anchor),
      ...skippedRemarks(rows),
      ...ordinalRemarks(reader, rows, columns.get("ordinal")),
      ...areaRemarks(reader, area),
    ],
    normalised: [...reader.normalised, ...read.flatMap(({ normalised }) => normalised)],
  };
}
