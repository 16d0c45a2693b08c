// 情况说明 read from a workbook: found by its heads, whatever the sheet is called and in whichever order its columns stand.
import { toSerial } from "../kernel/calendar";
import { rememberFor } from "../kernel/remember";
import {
  explanationFields,
  explanationHeads,
  tellingExplanationHeads,
} from "../notice/explanation-words";
import { explanationsSheetName, isBackup } from "../notice/own-sheet-names";
import { rules } from "../notice/rules";
import { rollUpRules } from "../notice/rules/roll-up-rules";
import type { Explanation } from "../spec/explanation";
import { findTable } from "./find-table";
import type { Table } from "./find-table";
import type { RawSheet, RawWorkbook } from "./raw-workbook";
import { readDate } from "./read-date";
import { fold, tidy } from "./text";

interface WrittenExplanation {
  readonly row: number;
  readonly explanation: Explanation;
}

export interface ExplanationTable {
  readonly sheet: string;
  /** Undefined for a column that somebody took out. */
  readonly columnOf: (field: keyof Explanation) => number | undefined;
  /** From the top down. */
  readonly written: readonly WrittenExplanation[];
  /** Under everything that stands there. */
  readonly freeRow: number;
}

const ruleOfWords = new Map<string, string>(
  [...rules, ...rollUpRules].map(({ id, checks }) => [fold(checks), id]),
);

function toExplanation({ textAt }: Table, row: number): Explanation {
  const under = (field: keyof Explanation): string => tidy(textAt(row, explanationHeads[field]));
  const checks = under("checks");
  return {
    checks,
    rule: under("rule") || (ruleOfWords.get(fold(checks)) ?? ""),
    unit: under("unit"),
    form: under("form"),
    category: under("category"),
    organization: under("organization"),
    entry: under("entry"),
    value: under("value"),
    text: under("text"),
    date: under("date"),
    source: under("source"),
  };
}

/** Undefined where the sheet has no such table. Asked again and again of sheets that do not change. */
const findExplanationTable = rememberFor((sheet: RawSheet): ExplanationTable | undefined => {
  const table = findTable(sheet, tellingExplanationHeads);
  if (table === undefined) return undefined;
  const written = table.rows.map((row) => ({ row, explanation: toExplanation(table, row) }));
  return {
    sheet: sheet.name,
    columnOf: (field) => table.columnOf(explanationHeads[field]),
    written: written.filter(({ explanation }) =>
      explanationFields.some((field) => explanation[field] !== ""),
    ),
    freeRow: table.grid.lastRow + 1,
  };
});

/** Its cells are nobody's form, whatever is written in them. */
export const isExplanationsSheet = (sheet: RawSheet): boolean =>
  sheet.name.startsWith(explanationsSheetName) && findExplanationTable(sheet) !== undefined;

/** Of the whole workbook, in its order; a copy that stands for an undo is no sheet of it. */
export const findExplanationTables = ({ sheets }: RawWorkbook): readonly ExplanationTable[] =>
  sheets.flatMap((sheet) => (isBackup(sheet.name) ? [] : (findExplanationTable(sheet) ?? [])));

/** The serial number of the day; 0 where nobody can tell. */
export function writtenOn({ date }: Explanation): number {
  const day = readDate(date).value;
  return day === undefined ? 0 : toSerial(day);
}

export const readExplanations = (workbook: RawWorkbook): readonly Explanation[] =>
  findExplanationTables(workbook).flatMap(({ written }) =>
    written.map(({ explanation }) => explanation),
  );
