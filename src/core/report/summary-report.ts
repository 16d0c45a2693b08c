// 附件1 read from a grid: rows by their labels, columns by their heads.
import type { Address, Range } from "../kernel/address";
import { rangeOf } from "../kernel/address";
import { summaryForm } from "../notice/forms/summary";
import { resultSheetNames } from "../notice/own-sheet-names";
import { flattenRows } from "../spec/form";
import type { PercentColumn, SummaryRowId } from "../spec/form";
import type { SummaryAnchor } from "./anchors";
import { EntryReader } from "./entries";
import { areaRemarks, readHeading, readSettings } from "./form-frame";
import type { Grid, PlacedText } from "./grid";
import { findHeaderField } from "./header-fields";
import { readCategory } from "./read-category";
import { readCount } from "./read-count";
import { readPercent } from "./read-percent";
import type { Entry, FormRemark, SummaryReport } from "./report";
import { fold } from "./text";

/** Labels without their number: clerks write (1), 1. or ① in front. */
const bare = (text: string): string => fold(text).replace(/^(?:\(\d\)|\d[.、)]?)/, "");

const formRows = flattenRows(summaryForm.rows).map(({ id, label }) => ({ id, label: bare(label) }));
const countHead = fold(summaryForm.countLabel).replace(/\(.*$/, "");

/** The heads of the percent columns begin alike only up to the total they refer to. */
const percentHeads = summaryForm.percentColumns.map(({ id, label }) => ({
  id,
  head: fold(label).replace(/\(.*$/, ""),
}));

interface Layout {
  readonly rowOf: ReadonlyMap<SummaryRowId, number>;
  readonly countColumn: number | undefined;
  readonly percentColumns: ReadonlyMap<PercentColumn["id"], number>;
}

function findRows(grid: Grid, { at }: SummaryAnchor, area: Range): Layout["rowOf"] {
  const rowOf = new Map<SummaryRowId, number>();
  let next = 0;
  for (let row = at.row; row <= area.to.row && next < formRows.length; row += 1) {
    const labels = grid.textsOf(row).map(({ text }) => bare(text));
    const index = formRows.findIndex(({ label }, place) => place >= next && labels.includes(label));
    const found = formRows[index];
    if (found === undefined) continue;
    rowOf.set(found.id, row);
    next = index + 1;
  }
  return rowOf;
}

/** The column of the head that begins so, nearest above the anchor. */
function findColumn(
  grid: Grid,
  anchor: Address,
  area: Range,
): (head: string) => number | undefined {
  const heads: PlacedText[] = [];
  for (let row = anchor.row; row >= area.from.row; row -= 1) {
    const right = grid.textsOf(row).filter(({ at }) => at.column > anchor.column);
    heads.push(...right.filter(({ at }) => at.column <= area.to.column));
  }
  return (head) => heads.find(({ text }) => text.startsWith(head))?.at.column;
}

function findLayout(grid: Grid, anchor: SummaryAnchor, area: Range): Layout {
  const columnOf = findColumn(grid, anchor.at, area);
  const percentColumns = new Map<PercentColumn["id"], number>();
  for (const { id, head } of percentHeads) {
    const column = columnOf(head);
    if (column !== undefined) percentColumns.set(id, column);
  }
  return {
    rowOf: findRows(grid, anchor, area),
    countColumn: columnOf(countHead),
    percentColumns,
  };
}

/** Where 汇总明细, and no sheet whose name only ends so, stands in a formula. */
const overDetail = new RegExp(`(?<![\\p{L}\\p{N}_.])${resultSheetNames.detail}'?!`, "u");

/** One is enough: somebody may have written numbers over the others. */
const sumsDetail = (grid: Grid, { countColumn: column, rowOf }: Layout): boolean =>
  column !== undefined &&
  [...rowOf.values()].some((row) => overDetail.test(grid.cellAt({ row, column })?.formula ?? ""));

/** Entries of one column, for the rows that the form has. */
function readColumn<T>(
  column: number | undefined,
  rowOf: Layout["rowOf"],
  read: (at: Address) => Entry<T>,
): Partial<Record<SummaryRowId, Entry<T>>> {
  if (column === undefined) return {};
  return Object.fromEntries([...rowOf].map(([id, row]) => [id, read({ row, column })]));
}

function remarksOn({ rowOf, countColumn }: Layout, hasTitle: boolean): readonly FormRemark[] {
  const missing = formRows.filter(({ id }) => !rowOf.has(id));
  return [
    ...(hasTitle ? [] : [{ id: "no-title" } as const]),
    ...missing.map(({ id }) => ({ id: "missing-row", row: id }) as const),
    ...(countColumn === undefined
      ? [{ id: "missing-column", label: summaryForm.countLabel } as const]
      : []),
  ];
}

/** `area` is what belongs to this form: from under the form above it to the last row before the next. */
export function readSummary(grid: Grid, anchor: SummaryAnchor, area: Range): SummaryReport {
  const reader = new EntryReader(grid);
  const layout = findLayout(grid, anchor, area);
  const above = rangeOf(area.from.row, area.from.column, [anchor.at.row - 1, area.to.column]);
  const heading = readHeading(reader, "summary", above);
  const category = findHeaderField(grid, above, "category");
  const { rowOf } = layout;
  return {
    form: "summary",
    sheet: grid.sheet.name,
    isResult: sumsDetail(grid, layout),
    unit: heading.unit,
    date: heading.date,
    category: category && reader.interpret(category.at, category.value, readCategory),
    settings: readSettings(reader, area),
    counts: readColumn(layout.countColumn, rowOf, (at) => reader.read(at, readCount)),
    percents: Object.fromEntries(
      [...layout.percentColumns].map(([id, column]) => [
        id,
        readColumn(column, rowOf, (at) => reader.read(at, readPercent)),
      ]),
    ),
    remarks: [...remarksOn(layout, heading.hasTitle), ...areaRemarks(reader, area)],
    normalised: reader.normalised,
  };
}
