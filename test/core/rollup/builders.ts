// Reports as a reader would have made them, from no more than what a test is about.
import type { Address } from "../../../src/core/kernel/address";
import { toSerial } from "../../../src/core/kernel/calendar";
import type { CalendarDate } from "../../../src/core/kernel/calendar";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { WorkbookPlan } from "../../../src/core/native/plan";
import type { CheckedReport } from "../../../src/core/report/checked-file";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readCategory } from "../../../src/core/report/read-category";
import { readCount } from "../../../src/core/report/read-count";
import { readPerson } from "../../../src/core/report/read-person";
import { readPhones } from "../../../src/core/report/read-phones";
import type {
  Entry,
  FormSettings,
  ListReport,
  ListRowReport,
  SummaryReport,
} from "../../../src/core/report/report";
import { groupBy } from "../../../src/core/rollup/group-by";
import type { DetailEntry, RollUpFile, RollUpInput } from "../../../src/core/rollup/input";
import { rollUp } from "../../../src/core/rollup/roll-up";
import type { RollUp } from "../../../src/core/rollup/result";
import { rowIds } from "../../../src/core/rollup/totals";
import type { Finding } from "../../../src/core/spec/finding";
import { allCells } from "../../support/all-cells";

export const county = "中共祁东县委组织部";

const entry = <T>(value: T | undefined, text: string, at: Address): Entry<T> => ({
  ...at,
  text,
  blank: text === "",
  value: text === "" ? undefined : value,
});
const textEntry = (text: string, at: Address): Entry<string> => entry(text, text, at);

interface Heading {
  readonly unit?: string;
  readonly date?: CalendarDate;
  readonly settings?: FormSettings;
  readonly findings?: readonly Finding[];
  readonly isResult?: boolean;
}

const frame = ({ unit = "", date, settings = {}, isResult = false }: Heading) => ({
  isResult,
  unit: textEntry(unit, { row: 3, column: 3 }),
  date: date && entry(date, String(toSerial(date)), { row: 3, column: 7 }),
  settings,
  remarks: [],
  normalised: [],
});

/** `counts`: T, W, Z, B, R, S1 … S6; "" is blank. */
export function summary(
  [unit, category]: readonly [unit: string, category: string],
  counts: readonly (number | "")[],
  more: Heading & { readonly sheet?: string } = {},
): CheckedReport {
  const report: SummaryReport = {
    ...frame({ ...more, unit }),
    form: "summary",
    sheet: more.sheet ?? `附件1-${category}`,
    category: entry(category === "" ? undefined : readCategory(category).value, category, {
      row: 3,
      column: 5,
    }),
    counts: Object.fromEntries(
      rowIds.map((id, index) => {
        const count = counts[index] ?? 0;
        return [
          id,
          entry(count === "" ? undefined : count, String(count), { row: 5 + index, column: 5 }),
        ];
      }),
    ),
    percents: {},
  };
  return { report, findings: more.findings ?? [] };
}

export interface SampleRow {
  readonly name: string;
  readonly members?: number | string;
  readonly problem?: string;
  readonly secretary?: string;
  readonly phone?: string;
  readonly category?: string;
}

function listRow(sample: SampleRow, row: number): ListRowReport {
  const {
    name,
    members = 30,
    problem = "书记空缺",
    secretary = "李四",
    phone = "13807341256",
  } = sample;
  const { category = "" } = sample;
  return {
    row,
    name: textEntry(name, { row, column: 2 }),
    members: entry(readCount(members).value, String(members), { row, column: 3 }),
    problem: textEntry(problem, { row, column: 4 }),
    measures: undefined,
    electionTerm: undefined,
    secretary: entry(readPerson(secretary).value, secretary, { row, column: 5 }),
    phone: entry(readPhones(phone).value, phone, { row, column: 6 }),
    category: entry(category === "" ? undefined : readCategory(category).value, category, {
      row,
      column: 8,
    }),
    level: undefined,
    standards: undefined,
    keyConditions: undefined,
  };
}

/** No rows: a zero report. */
export function list(
  unit: string,
  rows: readonly SampleRow[],
  more: Heading & { readonly form?: ListReport["form"] } = {},
): CheckedReport {
  const { form = "organizations" } = more;
  const report: ListReport = {
    ...frame({ ...more, unit }),
    form,
    sheet: form === "organizations" ? "附件2" : "附件3",
    columns: new Map(),
    rows: rows.map((row, index) => listRow(row, 5 + index)),
    headRow: 4,
    zeroReport: rows.length === 0,
    totalRow: undefined,
  };
  return { report, findings: more.findings ?? [] };
}

export const file = (
  name: string,
  reports: readonly CheckedReport[],
  more: { readonly detail?: readonly DetailEntry[]; readonly sha256?: string } = {},
): RollUpFile => ({
  file: name,
  sha256: more.sha256 ?? `sha-of-${name}`,
  unreadable: undefined,
  reports,
  findings: [],
  unchecked: [],
  detail: more.detail,
});

export const finding = (
  severity: Finding["severity"],
  blocks: Finding["blocks"] = "handing-up",
): Finding => ({
  rule: "V00",
  severity,
  blocks,
  sheet: "附件1",
  at: { row: 5, column: 5 },
  value: "",
  message: "这里有错。",
  clause: "附1",
});

export const rollUpOf = (files: readonly RollUpFile[], more: Partial<RollUpInput> = {}): RollUp =>
  rollUp({
    unit: county,
    files,
    round: defaultRound,
    strict: false,
    readAt: "2014-03-16T08:00:00Z",
    ...more,
  });

/** What a reader finds in a written plan. */
export const toRaw = ({ sheets }: WorkbookPlan): RawWorkbook => ({
  sheets: sheets.map((sheet) => {
    const { name, merges } = sheet;
    const filled = allCells(sheet).filter(
      ({ value, formula }) => formula !== undefined || (value !== null && value !== ""),
    );
    const rows = groupBy(filled, ({ at }) => String(at.row)).map((inRow) => ({
      row: inRow[0]?.at.row ?? 0,
      hidden: false,
      cells: inRow.map(({ at, value, formula }) => ({
        column: at.column,
        value,
        ...(formula === undefined ? {} : { formula }),
      })),
    }));
    return { name, hidden: false, merges, rows };
  }),
});

/** Files and reports that were kept out, with the reason: "a.xlsx 附件1-农村 conflict". */
export const keptOut = ({ reports }: RollUp): readonly string[] =>
  reports.flatMap(({ file: name, sheet, reason }) =>
    reason ? [`${name} ${sheet} ${reason.code}`] : [],
  );

export const rulesOf = ({ findings }: RollUp): readonly string[] =>
  findings.map(({ rule, unit }) => (unit === undefined ? rule : `${rule} ${unit}`));
