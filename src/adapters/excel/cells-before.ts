// What cells hold before they are written, as the matrices that make them so again; and the matrices that write them.
import type { CellWrite } from "../../app/ports/open-workbook";
import type { ColumnRun } from "./column-runs";
import { requireWritable } from "./over-sheet";
import type { Matrices } from "./write/matrices";
import { rangeOn } from "./write/step";

const general = "General";
const text = "@";

type Entry = Matrices["values"][number][number];

interface Before {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
}

/** A text that begins with = is its own "formula"; a formula's result is something else. */
const isText = ({ value, formula, type }: Before): boolean =>
  type === "String" && formula === value;

function toEntry(formula: unknown): Entry {
  return typeof formula === "string" || typeof formula === "number" || typeof formula === "boolean"
    ? formula
    : "";
}

const column = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((one) => [one]);

const firsts = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
  rows.map(([first]) => first);

export interface FoundCells {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly string[];
  /** Make the cells as they are now. */
  readonly matrices: Matrices;
}

/** Answers after the next request, which fails where there is no such sheet. */
export function askCells({ workbook }: Excel.RequestContext, run: ColumnRun): () => FoundCells {
  const sheet = workbook.worksheets.getItem(run.sheet);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const range = rangeOn(sheet, run.area);
  range.load("values,formulas,valueTypes,numberFormat");
  return () => {
    requireWritable(sheet);
    const [values, formulas, types] = [range.values, range.formulas, range.valueTypes].map(firsts);
    const formats = firsts(range.numberFormat).map(String);
    const cells = formats.map((_, row) => ({
      value: values?.[row],
      formula: formulas?.[row],
      type: types?.[row],
    }));
    const matrices: Matrices = {
      area: run.area,
      entryFormats: column(cells.map((cell) => (isText(cell) ? text : general))),
      values: column(cells.map(({ formula }) => toEntry(formula))),
      formats: column(formats),
    };
    return { sheet, formats, matrices };
  };
}

/** A number in a cell of text would become one; General keeps it a number. */
function entryFormat(value: CellWrite["value"], format: string): string | null {
  if (value === "") return null;
  const wanted = typeof value === "string" ? text : general;
  const isForeign = typeof value === "string" ? format !== text : format === text;
  return isForeign ? wanted : null;
}

/** The cells keep their formats, but for those of text that are given a number. */
export const newMatrices = ({ area, values }: ColumnRun, formats: readonly string[]): Matrices => ({
  area,
  entryFormats: column(values.map((value, row) => entryFormat(value, formats[row] ?? general))),
  values: column(values),
  formats: column(
    values.map((value, row) => {
      const format = formats[row] ?? general;
      return typeof value === "string" && value !== "" && format !== text ? format : null;
    }),
  ),
});
