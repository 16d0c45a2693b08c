// Random 附件1s: each as the clerk's cells, as a row of a batch, and as the pane reads it.
import fc from "fast-check";
import { toRawSheet } from "../../../src/app/documents/planned-cells";
import { columnLetters, toA1 } from "../../../src/core/kernel/address";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { categories } from "../../../src/core/notice/categories";
import { defaultRound } from "../../../src/core/notice/default-round";
import { summaryForm } from "../../../src/core/notice/forms/summary";
import { notApplicableMark } from "../../../src/core/notice/marks";
import type { RawSheet } from "../../../src/core/report/raw-workbook";
import { readSheet } from "../../../src/core/report/read-reports";
import type { SummaryReport } from "../../../src/core/report/report";
import type { NativeCheck, SummaryCells } from "../../../src/core/rules/compiled";
import { flattenRows } from "../../../src/core/spec/form";
import type { SummaryRowId } from "../../../src/core/spec/form";
import type { Value } from "./calculate";

const ids = flattenRows(summaryForm.rows).map(({ id }) => id);
const firstRow = 5;
const rowOf = (id: SummaryRowId): number => firstRow + ids.indexOf(id);

/** The cells of the form that vary, and for each its column in a batch. */
const places = [
  ...ids.map((id) => `E${rowOf(id)}`),
  ...ids.flatMap((id) => [`F${rowOf(id)}`, `G${rowOf(id)}`]),
  "C3",
  "E3",
  "G3",
  "J1",
  "J2",
];

export type SummaryCase = Readonly<Record<string, Value>>;

export const summaryRow = (values: SummaryCase): readonly Value[] =>
  places.map((place) => values[place] ?? null);

/** The cells of the case in a batch's first row. */
export function summaryCells(): SummaryCells {
  const at = (place: string): string => `$${columnLetters(places.indexOf(place) + 1)}1`;
  const percentColumns = { percentOfAll: "F", percentOfWeak: "G" } as const;
  const headers = { unit: "C3", category: "E3", date: "G3" } as const;
  return {
    form: "summary",
    count: (id) => at(`E${rowOf(id)}`),
    percent: (column, id) => at(`${percentColumns[column]}${rowOf(id)}`),
    header: (field) => at(headers[field]),
    setting: (setting) => at(setting === "basis" ? "J1" : "J2"),
  };
}

/** Where on the form a check speaks. */
export function placeOfSummary(on: NativeCheck["on"]): string {
  if ("count" in on) return `E${rowOf(on.count)}`;
  if ("percent" in on) return `${on.percent === "percentOfAll" ? "F" : "G"}${rowOf(on.row)}`;
  if ("header" in on) return { unit: "C3", category: "E3", date: "G3" }[on.header];
  throw new Error("附件1 has no such column");
}

const blank = toRawSheet(planSummarySheet({}, defaultRound, { signatures: false }));

/** The blank form with the case's cells; numbers of the header line are dates, as they are formatted. */
function toSheet(values: SummaryCase): RawSheet {
  const rows = blank.rows.map((row) => {
    const kept = row.cells.filter(({ column }) => !places.includes(toA1({ row: row.row, column })));
    const own = Object.entries(values).flatMap(([place, value]) => {
      const [, letter = "", number = ""] = /^([A-Z])(\d+)$/.exec(place) ?? [];
      if (Number(number) !== row.row || value === null) return [];
      const isDate = place === "G3" || place === "J2";
      const read = isDate && typeof value === "number" ? { date: value } : value;
      return [{ column: letter.charCodeAt(0) - 64, value: read }];
    });
    return { ...row, cells: [...kept, ...own].toSorted((a, b) => a.column - b.column) };
  });
  return { ...blank, rows };
}

export function readSummaryCase(values: SummaryCase): SummaryReport {
  const [report] = readSheet(toSheet(values));
  if (report?.form !== "summary") throw new Error("The form was not recognised");
  return report;
}

const small = fc.nat({ max: 6 });

/** Counts that agree: each branch of a rule is then a step away. */
const agreeing = fc
  .tuple(
    small,
    small,
    fc.nat({ max: 40 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(small, { minLength: 6, maxLength: 6 }),
  )
  .map(([W, Z, B, part, standards]) => {
    const T = W + Z + B;
    const R = Math.floor(T * part);
    return [T, W, Z, B, R, ...standards.map((each) => Math.min(each, R))];
  });

const odd: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.nat({ max: 50 }) },
  { weight: 2, arbitrary: fc.constantFrom<Value>(0, 1, -1, 35.5, 0.5, 100000) },
  { weight: 1, arbitrary: fc.constantFrom<Value>("约40", "——", "若干") },
);

const counts: fc.Arbitrary<readonly Value[]> = fc
  .tuple(
    agreeing,
    fc.array(fc.tuple(fc.nat({ max: 10 }), odd), { maxLength: 3 }),
    fc.nat({ max: 9 }),
  )
  .map(([values, changes, blankOut]) => {
    const changed: Value[] = [...values];
    for (const [place, value] of changes) changed[place] = value;
    if (blankOut === 1) changed[0] = 0;
    return blankOut === 0 ? changed.map(() => null) : changed;
  });

const oddPercent: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  "",
  "一成",
  notApplicableMark,
  0,
  5.1,
  33.33,
  50,
  100,
  100.5,
  -1,
  null,
);

/** As the form's own formula shows it, or rounded, or off by a little. */
function percentOf(part: Value | undefined, whole: Value | undefined, how: number): Value {
  if (typeof part !== "number" || typeof whole !== "number") return "";
  if (whole === 0) return notApplicableMark;
  const exact = (part / whole) * 100;
  const decimals = how % 4;
  return how < 4 ? exact : Number((exact + (how > 11 ? 10 ** -decimals : 0)).toFixed(decimals));
}

const header = fc.record({
  C3: fc.constantFrom<Value>("归阳镇党委", "归阳镇党委", null, " "),
  E3: fc.constantFrom<Value>(...categories, null, "农村、街道社区", "林场"),
  G3: fc.constantFrom<Value>(
    41_708,
    41_713,
    41_714,
    73_050,
    "2014年3月10日",
    "2014年3月16日",
    "2014年2月30日",
    "2014年3月",
    "    年    月    日",
    "上个月",
    null,
    "2098年1月1日",
  ),
  J1: fc.constantFrom<Value>("可重叠", "单一主因"),
  J2: fc.constant<Value>(41_713),
});

const isMarked = (column: number, id: SummaryRowId): boolean =>
  summaryForm.percentColumns[column]?.notApplicable.includes(id) ?? false;

export const summaryCases: fc.Arbitrary<SummaryCase> = fc
  .tuple(
    counts,
    header,
    fc.array(fc.tuple(fc.nat({ max: 15 }), oddPercent, fc.nat({ max: 5 })), {
      minLength: 22,
      maxLength: 22,
    }),
  )
  .map(([values, head, percents]) => {
    const cells: Record<string, Value> = { ...head };
    for (const [index, id] of ids.entries()) {
      cells[`E${rowOf(id)}`] = values[index] ?? null;
      for (const [column, letter] of ["F", "G"].entries()) {
        const [how = 0, other = null, choice = 0] = percents[2 * index + column] ?? [];
        const own = isMarked(column, id)
          ? notApplicableMark
          : percentOf(values[index], values[column === 0 ? 0 : 4], how);
        cells[`${letter}${rowOf(id)}`] = choice === 0 ? other : own;
      }
    }
    return cells;
  });
