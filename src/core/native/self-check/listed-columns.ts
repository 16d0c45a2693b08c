// Rows of the unit's lists counted by formulas on 附件1, each number in a line of its own beside the form. A column is found
// by the words of its head, so that a list may be missing, be put in later, and have columns put in.
import { selfCheckWords as words } from "../../notice/self-check-words";
import { categories } from "../../notice/categories";
import { organizationsForm } from "../../notice/forms/organizations";
import { summaryForm } from "../../notice/forms/summary";
import { villagesForm } from "../../notice/forms/villages";
import { noneMark } from "../../notice/marks";
import type { ColumnId, UnitCells } from "../../rules/compiled";
import { quoted } from "../../rules/formula";
import type { ListForm } from "../../spec/form";
import { renderSentence } from "../../spec/message";
import { headRow } from "../header-line";
import { toSheetName } from "../sheet-name";

/** Validation, formats and checks reach this far from the start. */
export const lastListRow = 2000;

const forms = { organizations: organizationsForm, villages: villagesForm };

/** A line break cannot be written into a formula. */
const headText = (label: string): string => label.split("\n").map(quoted).join("&CHAR(10)&");

const sheetOf = (id: ListForm["id"]): string => `'${toSheetName([forms[id].mark])}'!`;

/** The number of the column with that head; an error where the sheet or the head is not there. */
function placeOf(id: ListForm["id"], column: ColumnId): string {
  const { columns, helperColumns } = forms[id];
  const label = [...columns, ...helperColumns].find((each) => each.id === column)?.label ?? "";
  return `MATCH(${headText(label)},INDIRECT("${sheetOf(id)}A${headRow}:Z${headRow}"),0)`;
}

/** An error where the list does not have that column: not every program gives one by itself. */
const ifThere = (id: ListForm["id"], column: ColumnId, formula: string): string =>
  `IF(ISNUMBER(${placeOf(id, column)}),${formula},NA())`;

/** From that row down to that; some column where the head is not there, since a broken reference costs some programs seconds. */
function cellsOf(
  id: ListForm["id"],
  column: ColumnId,
  rows: { readonly first: number; readonly last: string },
): string {
  const [sheet, place] = [sheetOf(id), `IFERROR(${placeOf(id, column)},1)`];
  return `INDIRECT("${sheet}R${rows.first}C"&${place}&":R"&${rows.last}&"C"&${place},FALSE)`;
}

const columnOf = (id: ListForm["id"], column: ColumnId, last: string): string =>
  cellsOf(id, column, { first: headRow + 1, last });

const everyRow = quoted(String(lastListRow));

const countIf = (cells: string, criterion: string): string => `COUNTIF(${cells},${criterion})`;

/** Names are texts; one that says 无 says that there is nothing to list. */
function rowsNamed(id: ListForm["id"]): string {
  const names = columnOf(id, "name", everyRow);
  return `${countIf(names, quoted("?*"))}-${countIf(names, quoted(noneMark))}`;
}

const names = columnOf("organizations", "name", everyRow);

/** Short lists are not paid for like long ones. */
const reaches = [14, 54, 204, 1004] as const;

/** A row down to which 附件2 may have names; counting cells that are filled is fast everywhere. */
const lastRow = reaches.reduceRight((beyond: string, reach) => {
  const below = cellsOf("organizations", "name", { first: reach + 1, last: everyRow });
  return `IF(COUNTA(${below})=0,${reach},${beyond})`;
}, String(lastListRow));

/** How many of the other categories have their 附件1; `at` is where each says its own. */
function otherForms(category: string, at: string): string {
  const others = categories.map((name) => {
    const filed = `INDIRECT("'${toSheetName([summaryForm.mark, name])}'!${at}")=${quoted(name)}`;
    return `IF(${category}=${quoted(name)},0,IFERROR(N(${filed}),0))`;
  });
  return others.join("+");
}

/** A number and the words beside it. */
export interface CountedLine {
  readonly label: string;
  readonly formula: string;
}

interface Counts {
  readonly cells: Pick<UnitCells, "ownRows" | "openRows" | "countOwn" | "villageRows">;
  /** What was asked for, in that order. */
  readonly lines: readonly CountedLine[];
}

type Counted = (label: string, formula: string) => string;

/** How many rows of 附件2 are the form's own, and how many may be of any category. */
function rowsByCategory(
  counted: Counted,
  category: string,
  at: string,
): Pick<UnitCells, "ownRows" | "openRows"> & { readonly last: string; readonly isOwn: string } {
  // A number even where there is no list, since programs differ in what a broken reference is.
  const last = `MAX(${reaches[0]},${counted(words.lastRow, ifThere("organizations", "name", lastRow))})`;
  const rowCategories = columnOf("organizations", "category", last);
  const open = `SUMPRODUCT((LEN(${rowCategories})=0)*(LEN(${columnOf("organizations", "name", last)})>0))-${countIf(names, quoted(noneMark))}`;
  const known = categories.map((name) => countIf(rowCategories, quoted(name)));
  const others = `${countIf(rowCategories, quoted("?*"))}-(${known.join("+")})`;
  const inCategories = (formula: string): string => ifThere("organizations", "category", formula);
  // A row that does not say its category belongs to the only 附件1.
  const isOnly = `${counted(words.otherForms, otherForms(category, at))}=0`;
  const own = `${countIf(rowCategories, category)}+IF(${isOnly},${open},0)`;
  const ownRows = counted(words.ownRows, inCategories(own));
  const openRows = counted(words.openRows, inCategories(`IF(${isOnly},0,${open})+${others}`));
  const isOwn = `((${rowCategories}=${category})+(LEN(${rowCategories})=0)*(${openRows}=0))`;
  return { ownRows, openRows, last, isOwn };
}

/** `category`: the cell with the form's own, and `at` the same of every 附件1; `lineAt` says where a line's number stands. */
export function unitCounts(
  category: string,
  at: string,
  lineAt: (index: number) => string,
): Counts {
  const lines: CountedLine[] = [];
  const counted: Counted = (label, formula) => {
    const known = lines.findIndex((line) => line.label === label);
    return lineAt(known < 0 ? lines.push({ label, formula }) - 1 : known);
  };
  const { ownRows, openRows, last, isOwn } = rowsByCategory(counted, category, at);
  const countOwn: UnitCells["countOwn"] = (what, column, holds) => {
    const sum = `SUMPRODUCT(${isOwn}*(${holds(columnOf("organizations", column, last))}))`;
    const label = renderSentence(words.ownOf, { what });
    return counted(label, ifThere("organizations", column, sum));
  };
  const villageRows = counted(
    words.villageRows,
    ifThere("villages", "name", rowsNamed("villages")),
  );
  return { lines, cells: { ownRows, openRows, countOwn, villageRows } };
}
