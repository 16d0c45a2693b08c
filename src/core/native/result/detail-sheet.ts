// 汇总明细: what the counts of 附件1 add up, and where each number comes from. A line added by hand counts too.
import { columnLetters } from "../../kernel/address";
import { categories } from "../../notice/categories";
import type { SummaryRowId } from "../../spec/form";
import type { SheetPlan } from "../plan";
import type { DetailLine } from "./content";
import { countHeads } from "./count-heads";
import { resultSheetNames } from "../../notice/own-sheet-names";
import { planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";

/** Heads by which the sheet is known when it is read back. */
export const detailHeads = {
  unit: "单位",
  category: "类别",
  included: "计入",
  file: "来源文件",
  sha256: "SHA-256",
} as const;

/** Empty on lines that somebody typed. */
export const readAtHead = "读取时间";

export const stateHead = "状态";

/** What the source said, in digits that tell what somebody changed since; empty on lines that somebody typed. */
export const stampHead = "校验码";

/** Of the column that says where a count stands in its file. */
export const placeHead = (countHead: string): string => `${countHead}出处`;

export const includedMark = "是";
const leftOutMark = "否";

export const markOf = (included: boolean): string => (included ? includedMark : leftOutMark);

/** What a line's stamp is of, in its order. */
export const stampedHeads: readonly string[] = [
  ...countHeads.map(({ head }) => head),
  detailHeads.unit,
  detailHeads.category,
  detailHeads.included,
];

type Column = TableColumn<DetailLine>;

const counts: readonly Column[] = countHeads.map(({ id, head }) => ({
  head,
  width: 62,
  look: "count",
  content: (line) => ({ value: line.counts[id] ?? null }),
}));

const addresses: readonly Column[] = countHeads.map(({ id, head }) => ({
  head: placeHead(head),
  width: 96,
  look: "code",
  content: (line) => ({ value: line.addresses[id] ?? null }),
}));

const columns: readonly Column[] = [
  {
    head: detailHeads.unit,
    width: 130,
    look: "text",
    content: ({ unit }) => ({ value: unit }),
  },
  {
    head: detailHeads.category,
    width: 90,
    look: "text",
    content: ({ category }) => ({ value: category }),
    choices: categories,
  },
  {
    head: detailHeads.included,
    width: 40,
    look: "text",
    content: ({ included }) => ({ value: markOf(included) }),
    choices: [includedMark, leftOutMark],
  },
  { head: stateHead, width: 56, look: "text", content: ({ state }) => ({ value: state }) },
  ...counts,
  {
    head: "与附件2核对",
    width: 76,
    look: "text",
    content: ({ reconciled }) => ({ value: reconciled }),
  },
  { head: "说明", width: 260, look: "longText", content: ({ note }) => ({ value: note }) },
  { head: detailHeads.file, width: 200, look: "text", content: ({ file }) => ({ value: file }) },
  ...addresses,
  {
    head: detailHeads.sha256,
    width: 120,
    look: "code",
    content: (line) => ({ value: line.sha256 }),
  },
  { head: readAtHead, width: 130, look: "code", content: ({ readAt }) => ({ value: readAt }) },
  { head: stampHead, width: 120, look: "code", content: ({ stamp }) => ({ value: stamp }) },
];

export const planDetailSheet = (lines: readonly DetailLine[]): SheetPlan =>
  planTable(resultSheetNames.detail, columns, lines);

/** A whole column of the sheet, as a formula on another sheet names it. */
function wholeColumn(head: string | undefined): string {
  const letters = columnLetters(columns.findIndex((column) => column.head === head) + 1);
  return `'${resultSheetNames.detail}'!$${letters}:$${letters}`;
}

/** The text as a criterion that matches it alone, whole: * ? ~ would match more. */
const criterion = (text: string): string =>
  `"${text.replace(/[~*?]/g, "~$&").replaceAll('"', '""')}"`;

const isIncluded = `${wholeColumn(detailHeads.included)},${criterion(includedMark)}`;

type Where = Partial<Record<"unit" | "category", string>>;

const conditions = (where: Where): string =>
  [
    ...(["unit", "category"] as const).flatMap((id) => {
      const text = where[id];
      return text === undefined ? [] : [`${wholeColumn(detailHeads[id])},${criterion(text)}`];
    }),
    isIncluded,
  ].join(",");

/** The sum of a count over all lines that count, of that category or unit where one is given. */
export function sumFormula(id: SummaryRowId, where: Where): string {
  const column = wholeColumn(countHeads.find((each) => each.id === id)?.head);
  return `SUMIFS(${column},${conditions(where)})`;
}

/** The same, but empty while nobody has filled the count in: blank is not zero. */
export function sumOrBlankFormula(id: SummaryRowId, where: Where): string {
  const column = wholeColumn(countHeads.find((each) => each.id === id)?.head);
  return `IF(COUNTIFS(${column},">=0",${conditions(where)})=0,"",${sumFormula(id, where)})`;
}
