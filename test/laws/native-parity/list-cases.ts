// Random rows and lists: each as the clerk's cells, as a row of a batch, and as the pane reads it.
import fc from "fast-check";
import { toRawSheet } from "../../../src/app/documents/planned-cells";
import { columnLetters } from "../../../src/core/kernel/address";
import { isListRow } from "../../../src/core/native/self-check/list-cells";
import { planListSheet } from "../../../src/core/native/list-sheet";
import { categories } from "../../../src/core/notice/categories";
import { defaultRound } from "../../../src/core/notice/default-round";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { villagesForm } from "../../../src/core/notice/forms/villages";
import { placeholders } from "../../../src/core/notice/placeholders";
import { standards } from "../../../src/core/notice/standards";
import { readSheet } from "../../../src/core/report/read-reports";
import type { ListReport } from "../../../src/core/report/report";
import type { ColumnId, ListCells } from "../../../src/core/rules/compiled";
import type { ListForm } from "../../../src/core/spec/form";
import type { Value } from "./calculate";

type Row = Readonly<Partial<Record<ColumnId, Value>>>;

export interface ListCase {
  readonly form: ListForm["id"];
  readonly date: Value;
  readonly rows: readonly Row[];
}

const forms = { organizations: organizationsForm, villages: villagesForm };
const firstRow = 5;

/** Columns as the sheet has them, counted from 1. */
export const columnsOf = (id: ListForm["id"]): ReadonlyMap<ColumnId, number> => {
  const { columns, helperColumns } = forms[id];
  return new Map<ColumnId, number>([
    ...columns.map((each, index) => [each.id, index + 1] as const),
    ...helperColumns.map((each, index) => [each.id, columns.length + 2 + index] as const),
  ]);
};

/** A batch holds a case in one row: the date, then column by column the head and so many rows. */
export const batchRow = ({ form, date, rows }: ListCase, length: number): readonly Value[] => [
  date,
  ...[...columnsOf(form).keys()].flatMap((id) => [
    "表头",
    ...Array.from({ length }, (_, index) => rows[index]?.[id] ?? null),
  ]),
];

interface BatchCells {
  readonly cells: ListCells;
  readonly isRow: string;
}

/** The cells of the row with that number, counted from 0, where a case stands in a batch of lists of that length. */
export function batchCells(form: ListForm["id"], length: number, index: number): BatchCells {
  const ids = [...columnsOf(form).keys()];
  const at = (column: ColumnId, row: number): string =>
    `$${columnLetters(3 + ids.indexOf(column) * (length + 1) + row)}1`;
  return {
    isRow: isListRow(ids, (column) => at(column, index)),
    cells: {
      form,
      header: () => "$A1",
      setting: () => "$A1",
      cell: (column) => (ids.includes(column) ? at(column, index) : undefined),
      above: (column) => `${at(column, -1)}:${at(column, index - 1)}`,
      all: (column) => `${at(column, 0)}:${at(column, length - 1)}`,
    },
  };
}

const blank = {
  organizations: toRawSheet(
    planListSheet(organizationsForm, {}, { round: defaultRound, choices: { signatures: false } }),
  ),
  villages: toRawSheet(
    planListSheet(villagesForm, {}, { round: defaultRound, choices: { signatures: false } }),
  ),
};
const dateColumn = { organizations: 6, villages: 8 };

export function readListCase({ form, date, rows }: ListCase): ListReport {
  const sheet = blank[form];
  const columns = columnsOf(form);
  const head = sheet.rows
    .filter(({ row }) => row < firstRow)
    .map((row) => {
      if (row.row !== 3) return row;
      const cells = row.cells.filter(({ column }) => column !== dateColumn[form]);
      const value = typeof date === "number" ? { date } : (date ?? "");
      const dated = [...cells, { column: dateColumn[form], value }];
      return { ...row, cells: dated.toSorted((a, b) => a.column - b.column) };
    });
  const body = rows.map((values, index) => ({
    row: firstRow + index,
    hidden: false,
    cells: [...columns].flatMap(([id, column]) => {
      const value = values[id] ?? null;
      return value === null ? [] : [{ column, value }];
    }),
  }));
  const [report] = readSheet({ ...sheet, rows: [...head, ...body] });
  if (report === undefined || report.form === "summary") throw new Error("No list was recognised");
  return report;
}

const names = [
  "金星村党支部",
  "石龙村党支部",
  "枫木团村党总支",
  "中共归阳镇机关委员会",
  "和平村党委（筹）",
  "石龙村",
  "新村社区党支部",
  "归阳镇中心小学党支部",
];
const told = [
  "村书记调走以后没有人接，支部一年没有开会",
  "书记年近七十，长期住在县城，安排的工作推不动",
  "2014年村账没有公开过。",
  "3年没有换届。",
  "书记不行",
  "书记空缺已有半年，没有人管事",
  "支部没有书记，会议没人召集",
  "缺书记，年年换人",
  "书记缺位，会开不起来",
  "（4）党组织长期不换届的",
  ...standards.slice(0, 3).map(({ text }) => text),
  ...placeholders,
];
const terms = [
  "2014年6月底前",
  "6月底",
  "2013年12月",
  "2014年3月9日前",
  "2014年3月10日",
  "12月中旬",
  "上半年",
  "2013年下半年",
  "年底前",
  "待定",
  "视情况再定",
  "尽快",
  "抓紧",
];
const people = [
  "空缺",
  "周家和",
  "刘建平",
  "王明（代）",
  "李国平（主持工作）",
  "陈志远（女）",
  "周家和、刘建平",
];
const phones = [
  "13807341256",
  "13907341357",
  "0734-6213456",
  "0731-82213456",
  "0731-6213456",
  "010-12345678",
  "6213456",
  "661234",
  "1390734135",
  "12007341357",
  "139****1357",
  "9213456",
  "没有电话",
  "0732-6213456",
  "zhou@163.com",
];

const orBlank = (values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: fc.constantFrom(...values) },
  );

const entries: Readonly<Record<ColumnId, fc.Arbitrary<Value>>> = {
  ordinal: orBlank([1, 2, 3]),
  name: orBlank(names),
  members: fc.oneof(orBlank([0, 1, 2, 3, -1, 35.5, "40余人"]), fc.nat({ max: 80 })),
  problem: orBlank(told),
  measures: orBlank(["镇党委书记包村，4月底前选派一名干部任书记", "详见附件", "同上", "略"]),
  electionTerm: orBlank(terms),
  secretary: orBlank(people),
  phone: orBlank(phones),
  category: orBlank(categories),
  level: orBlank(["党委", "党总支", "党支部"]),
  standards: orBlank(["1", "1、4", "2", "2、5", "无"]),
  keyConditions: orBlank(["a", "a、c", "无"]),
};

const rowOf = (form: ListForm["id"]): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries([...columnsOf(form).keys()].map((id) => [id, entries[id]])));

const dates = fc.constantFrom<Value>(41_708, 41_699, null, "2014年3月10日", "2014年3月", "上个月");

const rowOrOdd = (form: ListForm["id"]): fc.Arbitrary<Row> =>
  fc.oneof(
    { weight: 12, arbitrary: rowOf(form) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Row>(
        { ordinal: 1 },
        { name: "无" },
        { ordinal: "合计", members: 77 },
        { ordinal: "填表人：王小平" },
      ),
    },
  );

/** Of one row. */
export const rowCases = (form: ListForm["id"]): fc.Arbitrary<ListCase> =>
  fc.record({ form: fc.constant(form), date: dates, rows: fc.tuple(rowOrOdd(form)) });

/** From few names, people and texts, so that many are alike; every name is one organization's only spelling. */
export const listCases = (form: ListForm["id"], most: number): fc.Arbitrary<ListCase> => {
  const alike: Partial<Record<ColumnId, fc.Arbitrary<Value>>> = {
    name: orBlank(names.slice(0, 5)),
    problem: orBlank([...told.slice(0, 5), "同上"]),
    secretary: orBlank(people.slice(0, 4)),
    phone: orBlank(phones.slice(0, 4)),
  };
  const row = fc.record(
    Object.fromEntries([...columnsOf(form).keys()].map((id) => [id, alike[id] ?? entries[id]])),
  );
  return fc.record({
    form: fc.constant(form),
    date: fc.constant<Value>(41_708),
    rows: fc.array(row, { minLength: 1, maxLength: most }),
  });
};
