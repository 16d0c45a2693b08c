// What clerks do to planned sheets: move, insert, rename, hide, merge, paste.
import { rangeOf } from "../../src/core/kernel/address";
import type { Range } from "../../src/core/kernel/address";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/core/native/plan";

type Value = CellPlan["value"];
type Change = (plan: WorkbookPlan) => WorkbookPlan;

export const onSheet =
  (name: string, change: (sheet: SheetPlan) => SheetPlan): Change =>
  ({ sheets }) => ({
    sheets: sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });

const ordered = (cells: readonly CellPlan[]): readonly CellPlan[] =>
  cells.toSorted((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);

/** Moved cells refer to the wrong places: what their formulas gave stays as a value. */
function moved(
  sheet: SheetPlan,
  to: (at: CellPlan["at"]) => CellPlan["at"] | undefined,
): SheetPlan {
  const cells = sheet.cells.flatMap(({ at: from, value, style }): readonly CellPlan[] => {
    const at = to(from);
    return at === undefined ? [] : [{ at, value, style }];
  });
  return {
    ...sheet,
    cells: ordered(cells),
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    rows: [],
  };
}

export const rowsInserted =
  (before: number, count: number) =>
  (sheet: SheetPlan): SheetPlan =>
    moved(sheet, ({ row, column }) => ({ row: row >= before ? row + count : row, column }));

export const rowsDeleted =
  (from: number, count: number) =>
  (sheet: SheetPlan): SheetPlan =>
    moved(sheet, ({ row, column }) => {
      if (row >= from && row < from + count) return undefined;
      return { row: row >= from + count ? row - count : row, column };
    });

/** `order`: for each column from A on, where it stands afterwards; 0 takes it out. */
export const columnsMoved =
  (order: readonly number[]) =>
  (sheet: SheetPlan): SheetPlan =>
    moved(sheet, ({ row, column }) => {
      const to = order[column - 1] ?? column;
      return to === 0 ? undefined : { row, column: to };
    });

export const renamed =
  (name: string) =>
  (sheet: SheetPlan): SheetPlan => ({ ...sheet, name });

export const withRowsHidden =
  (...rows: readonly number[]) =>
  (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    rows: [...sheet.rows.filter(({ row }) => !rows.includes(row)), ...rows.map(hiddenRow)].toSorted(
      (one, other) => one.row - other.row,
    ),
  });

const hiddenRow = (row: number) => ({ row, height: 32, fixed: false, hidden: true }) as const;

/** Texts and numbers from that cell on, row by row. */
export const withTable =
  (row: number, column: number, table: readonly (readonly Value[])[]) =>
  (sheet: SheetPlan): SheetPlan => {
    const [{ style } = {}] = sheet.cells;
    if (style === undefined) throw new Error("The sheet has no cells");
    const pasted = table.flatMap((values, down) =>
      values.map((value, right): CellPlan => {
        const at = { row: row + down, column: column + right };
        return { at, value, style };
      }),
    );
    const places = new Set(pasted.map(({ at }) => `${at.row} ${at.column}`));
    const kept = sheet.cells.filter(({ at }) => !places.has(`${at.row} ${at.column}`));
    return { ...sheet, cells: ordered([...kept, ...pasted]) };
  };

/** The cells of the sheet as values, from its first row on. */
export const copyOf = (
  plan: WorkbookPlan,
  name: string,
  area: Range = rangeOf(1, 1, [40, 12]),
): readonly (readonly Value[])[] => {
  const sheet = plan.sheets.find((each) => each.name === name);
  const at = new Map(sheet?.cells.map((cell) => [`${cell.at.row} ${cell.at.column}`, cell.value]));
  const { from, to } = area;
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (__, right) => at.get(`${from.row + down} ${from.column + right}`) ?? null,
    ),
  );
};

export const withMerges =
  (...merges: readonly Range[]) =>
  (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    validations: [],
    conditionalFormats: [],
    merges: [...sheet.merges, ...merges],
  });

export const all =
  (...changes: readonly ((sheet: SheetPlan) => SheetPlan)[]) =>
  (sheet: SheetPlan): SheetPlan =>
    changes.reduce((made, change) => change(made), sheet);
