// Deviations 28 to 31 and 61 to 70: dates and texts.
import type { SheetPlan } from "../../src/core/native/plan";
import { inList, inSummary, inVillages, summarySheet } from "./deviation";
import type { Case, Deviation } from "./deviation";
import { onSheet } from "./sheets";

const day = (written: string | number): Case => ({
  cells: inSummary({ G3: written }),
  normalised: [[String(written), "2014年3月10日"]],
});
const month = (written: string): Case => ({
  cells: inList({ F3: written }),
  normalised: [[written, "2014年3月"]],
});
const problem = (text: string, more: Partial<Case> = {}): Case => ({
  cells: inList({ D6: text }),
  ...more,
});

/** The row, as those mark it who have changed something. */
const inRed =
  (row: number) =>
  (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.at.row === row ? { ...cell, style: { ...cell.style, color: "FF0000" } } : cell,
    ),
  });

export const textDeviations: readonly Deviation[] = [
  {
    number: 28,
    what: "日期的各种写法",
    outcome: "accepted",
    cases: [
      ...["2014-3-10", "2014/3/10", "2014.3.10", "20140310", "14.3.10", "二〇一四年三月十日"].map(
        day,
      ),
      ...["2014.03", "2014年3月份", "201403"].map(month),
    ],
  },
  {
    number: 29,
    what: "没有的日期",
    outcome: "refused",
    cases: [
      { cells: inSummary({ G3: "2014年2月30日" }), says: ["V03"] },
      { cells: inSummary({ G3: "2014年13月1日" }), says: ["V03"] },
    ],
  },
  {
    number: 30,
    what: "表样的空白日期没有填",
    outcome: "refused",
    cases: [
      { cells: inSummary({ G3: "    年  月  日" }), says: ["V03"] },
      { cells: inSummary({ G3: "2014年 月 日" }), says: ["V03"] },
    ],
  },
  {
    number: 31,
    what: "换届选举完成时间写得笼统",
    outcome: "asked",
    cases: [
      { cells: inVillages({ F5: "上半年" }) },
      { cells: inVillages({ F5: "年底前" }) },
      { cells: inVillages({ F5: "待定" }), says: ["V39"] },
    ],
  },
  {
    number: 61,
    what: "主要问题只写了标准的编号",
    outcome: "asked",
    cases: [
      problem("（2）（4）", { says: ["V55"] }),
      problem("②④", { says: ["V55"] }),
      problem("第2条", { says: ["V55"] }),
    ],
  },
  {
    number: 62,
    what: "主要问题写的是同上、详见附件",
    outcome: "refused",
    cases: ["同上", "详见附件", "……", "〃", "无"].map((text) => problem(text, { says: ["V22"] })),
  },
  {
    number: 63,
    what: "主要问题很长",
    outcome: "asked",
    cases: [
      problem("书记长期住在县城，安排的工作推不动。".repeat(26)),
      problem("书记长期住在县城，安排的工作推不动。".repeat(40), { says: ["V58"] }),
    ],
  },
  {
    number: 64,
    what: "像公式的文字",
    outcome: "accepted",
    cases: [
      problem('=HYPERLINK("http://a.cn","书记年近七十，安排的工作推不动")'),
      problem("+书记年近七十，长期住在县城，安排的工作推不动"),
      {
        cells: inList({ F6: "+86 13807341256" }),
        normalised: [["+86 13807341256", "13807341256"]],
      },
    ],
  },
  {
    number: 65,
    what: "繁体字和错别字",
    outcome: "accepted",
    cases: [problem("書記年近七十，長期住在縣城，安排的工作推不動，三会一棵没有开")],
  },
  {
    number: 66,
    what: "要说的话写在批注里，或者用红字标出",
    outcome: "asked",
    cases: [
      { comments: { [summarySheet]: { E9: "已调整，应为3个" } }, says: ["F05"] },
      {
        comments: {
          [summarySheet]: { G3: "时间待定" },
          附件2: { C6: "其中预备党员2名", E9: "还有一个支部没有报" },
          附件3: { F5: "换届推迟" },
        },
        says: ["F05"],
      },
      { comments: { 附件2: { D6: " " } } },
      { change: onSheet(summarySheet, inRed(9)) },
    ],
  },
  {
    number: 67,
    what: "引用了重点情形的编号",
    outcome: "accepted",
    cases: [problem("属第（9）种情形，宗族势力干扰村务，重点工作难以开展")],
  },
  {
    number: 69,
    what: "附件3列了社区",
    outcome: "asked",
    cases: [{ cells: inVillages({ B5: "新村社区党支部" }), says: ["V33", "V34"] }],
  },
  {
    number: 70,
    what: "换届选举完成时间早于填表时间",
    outcome: "asked",
    cases: [{ cells: inVillages({ F5: "2013年12月" }), says: ["V40"] }],
  },
];
