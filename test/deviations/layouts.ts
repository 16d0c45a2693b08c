// Deviations 32 to 46, 52, 53 and 68: rows, columns, sheets and forms that are not where or as they were printed.
import { rangeOf } from "../../src/core/kernel/address";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { inList, inSummary, summarySheet } from "./deviation";
import type { Case, Deviation } from "./deviation";
import {
  all,
  columnsMoved,
  copyOf,
  onSheet,
  renamed,
  rowsDeleted,
  rowsInserted,
  withMerges,
  withRowsHidden,
  withTable,
} from "./sheets";

const category = (written: string): Case => ({
  cells: inSummary({ E3: written }),
  normalised: [[written, "农村"]],
});

const third = [1, "枫木团村党支部", 20, "支部两年没有开过会，党费没人收", "肖国强", "13907341357"];

/** A date pasted as a value. */
const asNumber = ["41708", "2014年3月10日"] as const;

const community = { T: 4, W: 0, Z: 0, B: 4, R: 0, S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0 };

/** The whole of 附件1 again on the same sheet, for 街道社区 with other counts. */
function secondSummary(plan: WorkbookPlan, at: readonly [number, number]): WorkbookPlan {
  const copy = copyOf(plan, summarySheet, rangeOf(1, 1, [16, 7])).map((row) => [...row]);
  const set = (row: number, column: number, value: string | number): void => {
    const line = copy[row - 1];
    if (line !== undefined) line[column - 1] = value;
  };
  set(3, 5, "街道社区");
  Object.values(community).forEach((count, index) => set(5 + index, 5, count));
  for (const row of [6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    for (const column of [6, 7]) set(row, column, "");
  set(5, 6, "——");
  set(5, 7, "——");
  return onSheet(summarySheet, withTable(at[0], at[1], copy))(plan);
}

export const layoutDeviations: readonly Deviation[] = [
  {
    number: 32,
    what: "序号断号、重号或写成文字",
    outcome: "accepted",
    cases: [
      { cells: inList({ A6: 5 }), says: ["V29"] },
      { cells: inList({ A6: 1 }), says: ["V29"] },
      { cells: inList({ A5: "1.", A6: "2." }), says: ["V29"] },
      { cells: inList({ A5: "①", A6: "②" }) },
      { cells: inList({ A5: "1-1", A6: "1-2" }), says: ["V29"] },
    ],
  },
  {
    number: 33,
    what: "中间有空行",
    outcome: "accepted",
    cases: [
      { change: onSheet("附件2", rowsInserted(6, 3)) },
      { change: onSheet("附件2", all(rowsInserted(6, 1), withTable(6, 1, [[2]]))), says: ["V29"] },
    ],
  },
  {
    number: 34,
    what: "表里有合计行",
    outcome: "asked",
    cases: [
      { cells: inList({ A7: "合计", B7: null, C7: 77 }), says: ["V29"] },
      {
        cells: inList({ A7: "合计", B7: "2个", C7: "80人" }),
        says: ["V29"],
        normalised: [["80人", "80"]],
      },
    ],
  },
  {
    number: 35,
    what: "表下面写了说明、填表人",
    outcome: "accepted",
    cases: [
      { cells: inList({ A15: "注：以上数据截至3月5日。" }), says: ["V29"] },
      { cells: inList({ A15: "填表人：王小平", D15: "联系电话：13907341357" }), says: ["V29"] },
    ],
  },
  {
    number: 36,
    what: "下面又贴了一张表",
    outcome: "asked",
    cases: [
      {
        change: (plan) => {
          const again = copyOf(plan, "附件2", rangeOf(1, 1, [4, 6]));
          return onSheet("附件2", withTable(20, 1, [...again, third]))(plan);
        },
        rows: [3, 1],
        says: ["V30"],
        normalised: [asNumber],
      },
    ],
  },
  {
    number: 37,
    what: "表头上面多了或少了行",
    outcome: "accepted",
    cases: [
      { change: onSheet(summarySheet, rowsInserted(1, 3)) },
      { change: onSheet("附件2", rowsInserted(3, 1)) },
      { change: onSheet("附件2", rowsDeleted(1, 1)) },
      { change: onSheet("附件2", rowsDeleted(1, 2)), says: ["F02"] },
    ],
  },
  {
    number: 38,
    what: "表头用了别的说法",
    outcome: "accepted",
    cases: [
      { cells: inList({ B4: "支部名称" }), says: ["F02"] },
      { cells: inList({ C4: "党员人数", D4: "存在问题" }), says: ["F02"] },
      { cells: inList({ E4: "党组织书记", F4: "联系电话" }), says: ["F02"] },
      { cells: inList({ A4: "序　　号" }) },
    ],
  },
  {
    number: 39,
    what: "多加了栏目",
    outcome: "accepted",
    cases: [
      { cells: inList({ L4: "备注", L5: "镇长联系" }) },
      {
        change: onSheet(
          "附件2",
          all(
            columnsMoved([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
            withTable(4, 2, [["包村领导"], ["陈立新"]]),
          ),
        ),
      },
    ],
  },
  {
    number: 40,
    what: "栏目换了顺序或删了一栏",
    outcome: "refused",
    cases: [
      { change: onSheet("附件2", columnsMoved([1, 2, 4, 3])) },
      { change: onSheet("附件2", columnsMoved([1, 2, 0])), rows: [0, 1], says: ["F01"] },
    ],
  },
  {
    number: 41,
    what: "合并了单元格",
    outcome: "accepted",
    cases: [
      {
        change: onSheet(
          "附件2",
          all(
            columnsMoved([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
            withTable(4, 2, [["乡镇"], ["归阳镇"]]),
            withMerges(rangeOf(5, 2, [6, 2])),
          ),
        ),
      },
    ],
  },
  {
    number: 42,
    what: "有隐藏的行",
    outcome: "asked",
    cases: [{ change: onSheet("附件2", withRowsHidden(6)), says: ["F03"] }],
  },
  {
    number: 43,
    what: "工作表改了名",
    outcome: "accepted",
    cases: [
      {
        change: ({ sheets }) => ({
          sheets: sheets.map((sheet, index) =>
            renamed(["农村", "Sheet2", "附表3"][index] ?? "")(sheet),
          ),
        }),
      },
    ],
  },
  {
    number: 44,
    what: "一张工作表里有几张附件1",
    outcome: "asked",
    cases: [
      { change: (plan) => secondSummary(plan, [20, 1]), also: [community], normalised: [asNumber] },
      { change: (plan) => secondSummary(plan, [1, 13]), also: [community], normalised: [asNumber] },
    ],
  },
  {
    number: 45,
    what: "类别写得随便",
    outcome: "refused",
    cases: [
      ...["农村党组织", "村级", "农村类"].map(category),
      { cells: inSummary({ E3: "两新组织" }), totals: null, says: ["V02", "V57"] },
    ],
  },
  {
    number: 46,
    what: "一张附件1写了几个类别",
    outcome: "refused",
    cases: [{ cells: inSummary({ E3: "农村、街道社区" }), totals: null, says: ["V02", "V57"] }],
  },
  {
    number: 68,
    what: "附件2写无，零报告",
    outcome: "accepted",
    cases: [
      {
        cells: {
          附件2: {
            B5: "无",
            C5: null,
            D5: null,
            E5: null,
            F5: null,
            H5: null,
            I5: null,
            J5: null,
            A6: null,
            B6: null,
            C6: null,
            D6: null,
            E6: null,
            F6: null,
            H6: null,
            I6: null,
            J6: null,
          },
          附件3: { A5: null, B5: "无", C5: null, D5: null, E5: null, F5: null, G5: null, H5: null },
        },
        summary: { counts: { R: 0, S1: 0, S2: 0 } },
        totals: { R: 0, S1: 0, S2: 0 },
        rows: [0, 0],
      },
    ],
  },
];
