// The list of units that are expected to report: from text lines or from tables, never guessed.
import { aliasHeads, baseHeads, categoryHeads, unitHeads } from "../core/notice/list-heads";
import { fold } from "../core/report/text";
import type { BaseCounts } from "../core/rollup/input";
import { addBases, gatherUnits } from "./gather-units";
import type { ExpectedList, Line } from "./gather-units";
import { clean, parseCategories, splitNames } from "./parse-categories";
import type { SheetRows } from "./ports/files";
import { remark } from "./remark";
import { separatedRows } from "./separated-rows";

type Rows = SheetRows["rows"];

/** A head without its spaces and without what stands in brackets: 单 位（全称） => 单位 */
const headOf = (text = ""): string => fold(text).replace(/\([^)]*\)/g, "");

/** Where the most preferred of the names stands in the row of heads, from 0; -1 where none does. */
function columnOf(head: readonly string[], names: readonly string[]): number {
  const columns = names.map((name) => head.findIndex((text) => headOf(text) === name));
  return columns.find((column) => column >= 0) ?? -1;
}

/** The row with the most preferred head for units. */
function findHead(rows: Rows): number | undefined {
  const places = unitHeads.map((name) => rows.findIndex((row) => columnOf(row, [name]) >= 0));
  return places.find((row) => row >= 0);
}

/** What cannot be read as a whole number is passed over: it is no basis to compare with. */
function baseOf(row: readonly string[], head: readonly string[]): BaseCounts {
  const numbers = baseHeads.flatMap(([id, names]) => {
    const text = clean(row[columnOf(head, names)]);
    return /^\d+$/.test(text) ? [[id, Number(text)] as const] : [];
  });
  return Object.fromEntries(numbers);
}

interface Layout {
  /** Empty where there is none. */
  readonly head: readonly string[];
  /** Index of the first row that may hold a unit. */
  readonly first: number;
  readonly unitAt: number;
  /** The other names of the unit in its row. */
  readonly aliasesOf: (row: readonly string[]) => readonly string[];
}

/** A row with a category and no unit belongs to the unit above it, as merged cells are read. */
function linesOf(rows: Rows, { head, first, unitAt, aliasesOf }: Layout): readonly Line[] {
  const categoriesAt = columnOf(head, categoryHeads);
  let above = "";
  return rows.slice(first).flatMap((row, index) => {
    if (unitHeads.includes(headOf(row[unitAt]))) return [];
    const categories = parseCategories(row[categoriesAt] ?? "").map(({ name }) => name);
    const unit = clean(row[unitAt]) || (categories.length > 0 ? above : "");
    above = unit || above;
    const line = { number: first + index + 1, unit, aliases: aliasesOf(row), categories };
    return unit === "" ? [] : [{ ...line, ...addBases(baseOf(row, head)) }];
  });
}

/** Nothing but ordinal numbers in the first column, and names behind them. */
function isNumbered(rows: Rows): boolean {
  const filled = rows.filter((row) => row.some((text) => clean(text) !== ""));
  return (
    filled.length > 0 &&
    filled.every((row) => /^\d+[.、]?$/.test(fold(row[0] ?? "")) && clean(row[1]) !== "")
  );
}

/** One unit a line; behind it, each after a tab, other names it goes by, unless a line of heads says otherwise. */
export function parseExpectedText(text: string): ExpectedList {
  const rows = separatedRows(text.replace(/^\uFEFF/, ""), "\t");
  const headAt = findHead(rows);
  const head = rows[headAt ?? rows.length] ?? [];
  const first = headAt === undefined && isNumbered(rows) ? 1 : 0;
  const unitAt = Math.max(first, columnOf(head, unitHeads));
  const isAlias = (column: number): boolean =>
    column >= first && column !== unitAt && ["", ...aliasHeads].includes(headOf(head[column]));
  const aliasesOf = (row: readonly string[]): readonly string[] =>
    row.filter((_, column) => isAlias(column)).flatMap((each) => clean(each) || []);
  return gatherUnits(linesOf(rows, { head, first: 0, unitAt, aliasesOf }));
}

function parseSheet(rows: Rows, headAt: number): ExpectedList {
  const head = rows[headAt] ?? [];
  const aliasesAt = columnOf(head, aliasHeads);
  const aliasesOf = (row: readonly string[]): readonly string[] =>
    splitNames(clean(row[aliasesAt]).replaceAll("/", "、"));
  const unitAt = Math.max(0, columnOf(head, unitHeads));
  return gatherUnits(linesOf(rows, { head, first: headAt + 1, unitAt, aliasesOf }));
}

const filledColumns = ({ rows }: SheetRows): readonly number[] => [
  ...new Set(
    rows.flatMap((row) => row.flatMap((text, column) => (clean(text) === "" ? [] : [column]))),
  ),
];

/** Without any head: the only column that anything stands in. */
function parseColumn(sheets: readonly SheetRows[]): ExpectedList | undefined {
  const [sheet, ...others] = sheets.filter((each) => filledColumns(each).length > 0);
  if (sheet === undefined) return gatherUnits([]);
  const [unitAt = 0, ...more] = filledColumns(sheet);
  if (others.length > 0 || more.length > 0) return undefined;
  return gatherUnits(linesOf(sheet.rows, { head: [], first: 0, unitAt, aliasesOf: () => [] }));
}

/** The first sheet with a head for units, its columns in any order. Undefined where nothing says which column holds them. */
export function parseExpectedSheets(sheets: readonly SheetRows[]): ExpectedList | undefined {
  const headed = sheets.flatMap(({ name, rows }) => {
    const headAt = findHead(rows);
    return headAt === undefined ? [] : [{ name, rows, headAt }];
  });
  const [first, ...others] = headed;
  if (first === undefined) return parseColumn(sheets);
  const { units, remarks } = parseSheet(first.rows, first.headAt);
  const names = others.map(({ name }) => name).join("、");
  const unread = remark("expected.other-sheets", { sheet: first.name, others: names });
  return { units, remarks: others.length > 0 ? [...remarks, unread] : remarks };
}
