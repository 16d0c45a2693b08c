// Two towns and their county's result, and what a clerk does in it by hand.
import { planListSheet } from "../../../src/core/native/list-sheet";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import type { RollUp } from "../../../src/core/rollup/result";
import type { Counts } from "../../../src/core/rollup/totals";
import type { ListRow } from "../../../src/core/spec/content";
import { allCells, spelledOut } from "../../support/all-cells";
import { toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";
import { round, unsigned } from "../../support/sample-forms";
import { planInto, put, rollUpInto } from "./open-book";
import type { Book } from "./open-book";

export const unit = "祁东县";
const date = { year: 2014, month: 3, day: 10 };
export const [one, two] = [
  {
    name: "石龙村党支部",
    members: 31,
    problem: "书记空缺",
    secretary: "空缺",
    category: "农村",
    standards: "1",
  },
  {
    name: "金星村党支部",
    members: 25,
    problem: "三年没换届",
    secretary: "李明",
    phone: "13907341350",
  },
] as const satisfies readonly ListRow[];

export const counts = (weak: number): Counts => ({
  T: 9,
  W: 1,
  Z: 0,
  B: 8,
  R: weak,
  S1: 1,
  S2: 0,
  S3: 0,
  S4: 1,
  S5: 0,
  S6: 0,
});

export function town(
  name: string,
  weak: number,
  rows: readonly ListRow[] = [one, two],
): Uint8Array {
  return toBytes({
    sheets: [
      planSummarySheet(
        { unit: name, category: "农村", date, counts: counts(weak) },
        round,
        unsigned,
      ),
      planListSheet(organizationsForm, { unit: name, date, rows }, { round, choices: unsigned }),
    ],
  });
}
export const towns: Files = { "归阳镇.xlsx": town("归阳镇", 2), "金桥镇.xlsx": town("金桥镇", 2) };

export const rollUp = (book: Book, files: Files = towns): RollUp =>
  rollUpInto(book, files, { unit });
export const linesOf = (book: Book, files: Files = towns): readonly string[] =>
  planInto(book, rollUp(book, files)).preview.handMade;
export const putInto = (book: Book, files: Files = towns): Book =>
  put(book, planInto(book, rollUp(book, files)).sheets);
export const namesOf = ({ lists }: RollUp): readonly unknown[] =>
  lists.organizations.rows.map(({ content }) => content.name);
export const weak = ({ totals }: RollUp): number | undefined => totals[0]?.counts.R;

export const sheetNamed = (book: Book, name: string): SheetPlan => {
  const sheet = book.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No ${name}`);
  return spelledOut(sheet);
};
export const cellWith = (sheet: SheetPlan, value: unknown): CellPlan => {
  const cell = allCells(sheet).find((each) => each.value === value);
  if (cell === undefined) throw new Error(`Nothing says ${String(value)}`);
  return cell;
};

/** As a clerk types: a value under a head, in the row where the text stands. */
export function typeInto(
  book: Book,
  name: string,
  [rowText, head, value]: readonly [string, string, string | number],
): Book {
  const sheet = sheetNamed(book, name);
  const { row } = cellWith(sheet, rowText).at;
  const { column } = cellWith(sheet, head).at;
  const others = sheet.cells.filter(({ at }) => at.row !== row || at.column !== column);
  const { style } = cellWith(sheet, rowText);
  const typed = value === "" ? [] : [{ at: { row, column }, value, style }];
  return book.map((each) =>
    each.name === name ? { ...sheet, cells: [...others, ...typed] } : each,
  );
}

/** A row of values under the last one. */
export function addRow(book: Book, name: string, values: readonly (string | number)[]): Book {
  const sheet = sheetNamed(book, name);
  const row =
    Math.max(...sheet.cells.filter(({ value }) => value !== "").map(({ at }) => at.row)) + 1;
  const [{ style }] = sheet.cells as [CellPlan];
  const cells = values.map((value, index) => ({ at: { row, column: index + 1 }, value, style }));
  return book.map((each) =>
    each.name === name ? { ...sheet, cells: [...sheet.cells, ...cells] } : each,
  );
}

/** What is printed changes places between two rows; what stands right of it stays. As a sort of some columns does. */
export function swapPrinted(book: Book, name: string, [a, b]: readonly [string, string]): Book {
  const sheet = sheetNamed(book, name);
  const [first, second] = [cellWith(sheet, a).at, cellWith(sheet, b).at];
  const swapped = new Map([
    [first.row, second.row],
    [second.row, first.row],
  ]);
  const cells = sheet.cells.map((cell) =>
    cell.at.column < 2 || cell.at.column > 6
      ? cell
      : { ...cell, at: { ...cell.at, row: swapped.get(cell.at.row) ?? cell.at.row } },
  );
  return book.map((each) => (each.name === name ? { ...sheet, cells } : each));
}

export const weakHead = "软弱涣散基层党组织数";
export const correct = (book: Book, value: number): Book =>
  typeInto(book, "汇总明细", ["归阳镇.xlsx", weakHead, value]);
