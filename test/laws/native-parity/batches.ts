// The law's cases in batches: rows of values, the formulas that judge them, and what the pane says of each instead.
import fc from "fast-check";
import { columnLetters } from "../../../src/core/kernel/address";
import { fromSerial } from "../../../src/core/kernel/calendar";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { Report } from "../../../src/core/report/report";
import { checkUnit } from "../../../src/core/rules/check-unit";
import { compileForList, compileForSummary } from "../../../src/core/rules/compile-rules";
import type { NativeCheck } from "../../../src/core/rules/compiled";
import { any } from "../../../src/core/rules/formula";
import type { CheckContext } from "../../../src/core/rules/kind";
import type { ListForm } from "../../../src/core/spec/form";
import type { Value } from "./calculate";
import { batchCells, batchRow, columnsOf, listCases, readListCase, rowCases } from "./list-cases";
import {
  placeOfSummary,
  readSummaryCase,
  summaryCases,
  summaryCells,
  summaryRow,
} from "./summary-cases";
import { idsOf, verdictsOf } from "./verdicts";
import type { Verdict } from "./verdicts";

export interface Batch {
  readonly rows: readonly (readonly Value[])[];
  /** Written for the first row. */
  readonly verdicts: readonly Verdict[];
  /** What the pane says of each row. */
  readonly found: readonly ReadonlySet<string>[];
}

export interface Choice {
  readonly numRuns: number;
  readonly seed: number;
}

/** Formulas ask the clock. */
const today = fromSerial(Math.floor(Date.now() / 86_400_000) + 25_569);
const context: CheckContext = { round: defaultRound, deadlineSet: false, today };

const idsIn = (report: Report): ReadonlySet<string> =>
  new Set((checkUnit([report], context).findings.get(report) ?? []).flatMap(idsOf));

export function summaryBatch(choice: Choice): Batch {
  const unit = { ownRows: "1", openRows: "0", villageRows: "0", countOwn: () => "0" };
  const cases = fc.sample(summaryCases, choice);
  return {
    rows: cases.map(summaryRow),
    verdicts: compileForSummary({ ...summaryCells(), ...unit })
      .filter(({ scope }) => scope !== "unit")
      .flatMap(({ rule, checks }) => verdictsOf(rule, checks, placeOfSummary)),
    found: cases.map((each) => idsIn(readSummaryCase(each))),
  };
}

/** Rules that hold a row against the others are compared over whole lists. */
const overLists = ["V18", "V54", "V60"];
const isOverRows = ({ fails }: NativeCheck): boolean => fails.includes("MATCH(");

const columnOf = (on: NativeCheck["on"], form: ListForm["id"]): string => {
  if (!("column" in on)) throw new Error("A list's checks stand in columns");
  return `${columnLetters(columnsOf(form).get(on.column) ?? 0)}5`;
};

const onRow = (isRow: string, { id, formula }: Verdict): Verdict => ({
  id,
  formula: `IF(${isRow},${formula},FALSE)`,
});

export function rowBatch(form: ListForm["id"], choice: Choice): Batch {
  const { cells, isRow } = batchCells(form, 1, 0);
  const cases = fc.sample(rowCases(form), choice);
  return {
    rows: cases.map((each) => batchRow(each, 1)),
    verdicts: compileForList(cells)
      .filter(({ rule, scope }) => scope === "list" && !overLists.includes(rule.id))
      .flatMap(({ rule, checks }) => {
        const own = checks.filter((check) => !isOverRows(check));
        return verdictsOf(rule, own, (on) => columnOf(on, form));
      })
      .map((verdict) => onRow(isRow, verdict)),
    found: cases.map((each) => idsIn(readListCase(each))),
  };
}

/** Lists of at most so many rows. */
export function listBatch(form: ListForm["id"], longestList: number, choice: Choice): Batch {
  const perRow = Array.from({ length: longestList }, (_, index) => {
    const { cells, isRow } = batchCells(form, longestList, index);
    return compileForList(cells)
      .filter(({ rule }) => overLists.includes(rule.id))
      .flatMap(({ rule, checks }) => verdictsOf(rule, checks, () => ""))
      .map((verdict) => onRow(isRow, verdict));
  });
  const cases = fc.sample(listCases(form, longestList), choice);
  return {
    rows: cases.map((each) => batchRow(each, longestList)),
    verdicts: (perRow[0] ?? []).map(({ id }, place) => ({
      id,
      formula: any(...perRow.flatMap((row) => row[place]?.formula ?? [])),
    })),
    found: cases.map((each) => idsIn(readListCase(each))),
  };
}

/** Where what the formulas show differs from what the pane says; each must have spoken somewhere. */
export function differences(
  { rows, verdicts, found }: Batch,
  shown: readonly (readonly unknown[])[],
): readonly string[] {
  const spoken = new Set<string>();
  const wrong = rows.flatMap((row, index) =>
    verdicts.flatMap(({ id }, place) => {
      const native = shown[index]?.[place];
      const said = found[index]?.has(id) ?? false;
      if (native === true) spoken.add(id);
      return native === said
        ? []
        : [`${id}: pane ${said}, form ${String(native)}: ${row.join("|")}`];
    }),
  );
  const silent = verdicts.filter(({ id }) => !spoken.has(id)).map(({ id }) => `${id} never spoke`);
  return [...wrong.slice(0, 5), ...silent];
}
