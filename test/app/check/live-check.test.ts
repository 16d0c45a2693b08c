// A workbook that is checked again and again is said the same of as one that is checked for the first time.
import fc from "fast-check";
import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { keepUnchanged } from "../../../src/app/check/keep-unchanged";
import { LiveCheck } from "../../../src/app/check/live-check";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { defaultRound } from "../../../src/core/notice/default-round";
import type {
  RawCell,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from "../../../src/core/report/raw-workbook";
import { planExample } from "../../support/clean-set";

const today = { year: 2014, month: 3, day: 10 };
const context = { round: defaultRound, deadlineSet: false, today };

function readClean(): RawWorkbook {
  const read = readWorkbook(writeWorkbook(planExample({})));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const clean = readClean();

/** What a host's answer is like: the same content in objects of its own. */
const anew = (workbook: RawWorkbook): RawWorkbook => structuredClone(workbook);

type Edit = (workbook: RawWorkbook) => RawWorkbook;

const onSheet =
  (sheet: number, edit: (sheet: RawSheet) => RawSheet): Edit =>
  ({ sheets }) => ({
    sheets: sheets.map((each, index) => (index === sheet % sheets.length ? edit(each) : each)),
  });

const onRow = (sheet: number, place: number, edit: (row: RawRow) => readonly RawRow[]): Edit =>
  onSheet(sheet, (each) => ({
    ...each,
    rows: each.rows.flatMap((row, at) => (at === place % each.rows.length ? edit(row) : [row])),
  }));

const withValue = (cells: readonly RawCell[], place: number, value: RawValue): readonly RawCell[] =>
  cells.map((cell, at) => (at === place % cells.length ? { column: cell.column, value } : cell));

const values = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom<RawValue>(
    "",
    "空缺",
    "金星村党支部",
    "35人",
    "13807341256",
    "同上",
    "农村",
    "学校",
    "1、4",
    "2014年6月底前",
    "尽快",
    { date: 41_700 },
    { error: "#REF!" },
    true,
  ),
);

const numbers = fc.nat({ max: 200 });

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(numbers, numbers, numbers, values).map(typed) },
  fc.tuple(numbers, numbers).map(([sheet, place]) => onRow(sheet, place, () => [])),
  fc
    .tuple(numbers, numbers)
    .map(([sheet, place]) => onRow(sheet, place, (row) => [{ ...row, hidden: !row.hidden }])),
  fc.tuple(numbers, fc.nat({ max: 6 })).map(([sheet, from]) => onSheet(sheet, movedDown(from))),
  numbers.map((sheet) => onSheet(sheet, (each) => ({ ...each, name: `${each.name}改` }))),
  numbers.map((sheet) => onSheet(sheet, (each) => ({ ...each, hidden: !each.hidden }))),
  fc.constant<Edit>(({ sheets }) => ({ sheets: sheets.toReversed() })),
  fc.constant<Edit>(({ sheets }) => ({ sheets: sheets.slice(1) })),
  fc.constant<Edit>(() => clean),
);

function typed([sheet, place, cell, value]: readonly [number, number, number, RawValue]): Edit {
  return onRow(sheet, place, (row) => [{ ...row, cells: withValue(row.cells, cell, value) }]);
}

/** As when a row is inserted. */
function movedDown(from: number): (sheet: RawSheet) => RawSheet {
  const moved = (row: RawRow): RawRow => (row.row > from ? { ...row, row: row.row + 1 } : row);
  return (sheet) => ({ ...sheet, rows: sheet.rows.map(moved) });
}

test("after any edits, as after a first look", () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (all) => {
      const live = new LiveCheck();
      let workbook = clean;
      live.check(anew(workbook), context);
      for (const edit of all) {
        workbook = edit(workbook);
        const { raw, ...checked } = live.check(anew(workbook), context);
        expect(raw).toEqual(workbook);
        expect(checked).toEqual(checkWorkbook(workbook, context));
      }
    }),
    { numRuns: 150 },
  );
});

test("what has not changed is the very same", () => {
  const after = onRow(1, 5, (row) => [{ ...row, cells: withValue(row.cells, 1, "石龙村党总支") }])(
    clean,
  );
  const kept = keepUnchanged(clean, anew(after));
  const changed = kept.sheets.map((sheet, index) => [
    sheet === clean.sheets[index],
    sheet.rows.filter((row, at) => row !== clean.sheets[index]?.rows[at]).map(({ row }) => row),
  ]);
  expect(changed).toEqual([
    [true, []],
    [false, [clean.sheets[1]?.rows[5]?.row]],
    [true, []],
  ]);
  expect(keepUnchanged(clean, anew(clean))).toBe(clean);
});

test("[V40] rows that have not changed are held against a date that has", () => {
  const live = new LiveCheck();
  live.check(anew(clean), context);
  const after = onSheet(2, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell.value === "object" && cell.column < 10
          ? { column: cell.column, value: { date: 42_000 } }
          : cell,
      ),
    })),
  }))(clean);
  const { findings } = live.check(anew(after), context);
  expect(findings.map(({ rule }) => rule)).toContain("V40");
});

test("a row of which nothing changed is not looked at again, unless what it is held against did", () => {
  const asked: string[] = [];
  const classify = (text: string) => {
    asked.push(text);
    return { suggestions: [], keyConditions: [] };
  };
  const live = new LiveCheck();
  live.check(anew(clean), { ...context, classify });
  const first = asked.length;
  live.check(anew(clean), { ...context, classify });
  expect([first > 0, asked.length]).toEqual([true, first]);
});
