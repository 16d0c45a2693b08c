// Deviations 52, 53 and 55 to 60: broken and linked cells, several files of one unit, names in other words.
import { writeXlsx } from "hucre/xlsx";
import type { CellPlan, WorkbookPlan } from "../../src/core/native/plan";
import { planExample } from "../support/clean-set";
import { toBytes } from "../support/roll-up-bytes";
import { inVillages, summarySheet } from "./deviation";
import type { Case, Deviation } from "./deviation";
import { onSheet } from "./sheets";

type Change = (plan: WorkbookPlan) => WorkbookPlan;

/** The count of that row of 附件1 as something else than a number that was typed. */
const withCount = (row: number, more: Partial<CellPlan>): Change =>
  onSheet(summarySheet, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.at.row === row && cell.at.column === 5 ? { ...cell, ...more } : cell,
    ),
  }));

const broken = (name: string): Case => ({
  change: withCount(6, { value: name, type: "error" }),
  totals: { W: undefined },
  says: ["V05"],
});

const clean = (): Uint8Array => toBytes(planExample({}));

/** The unit as it writes itself, on all of its forms. */
const writtenAs = (unit: string): WorkbookPlan =>
  planExample({
    summary: { unit },
    cells: { 附件2: { B3: unit }, 附件3: { B3: unit } },
  });

const known = (unit: string, listed: string, aliases: readonly string[] = []): Case => ({
  files: () => ({ "来文.xlsx": toBytes(writtenAs(unit)) }),
  expected: [{ unit: listed, aliases, categories: [] }],
  units: { reported: [listed], unknown: [] },
});

async function locked(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: "表", rows: [["归阳镇"]] }],
    encryption: { password: "密码", spinCount: 1000 },
  });
}

export const fileDeviations: readonly Deviation[] = [
  {
    number: 52,
    what: "公式出错",
    outcome: "refused",
    cases: ["#REF!", "#DIV/0!", "#VALUE!", "#N/A"].map(broken),
  },
  {
    number: 53,
    what: "公式引用了别的文件",
    outcome: "asked",
    cases: [
      {
        change: withCount(5, { value: 39, formula: "'[台账.xls]表1'!B2" }),
        says: ["F04"],
      },
    ],
  },
  {
    number: 55,
    what: "文件名和扩展名不对",
    outcome: "accepted",
    cases: [
      { files: () => ({ "归阳镇软弱涣散（最终版）(2).xls": clean() }) },
      { files: () => ({ "附件1-归阳镇.csv": clean() }) },
    ],
  },
  {
    number: 56,
    what: "文件有打开密码",
    outcome: "refused",
    cases: [
      {
        files: async () => ({ "加密.xlsx": await locked(), "归阳镇.xlsx": clean() }),
        unreadable: ["file.encrypted"],
      },
    ],
  },
  {
    number: 57,
    what: "同一单位报了两份",
    outcome: "asked",
    cases: [
      {
        files: () => ({ "归阳镇.xlsx": clean(), "归阳镇(1).xlsx": clean() }),
        units: { duplicated: ["归阳镇党委"] },
      },
      {
        files: () => ({
          "归阳镇.xlsx": clean(),
          "归阳镇（更正版）.xlsx": toBytes(planExample({ summary: { counts: { T: 40, B: 36 } } })),
        }),
        totals: null,
        units: { conflicting: ["归阳镇党委"] },
      },
    ],
  },
  {
    number: 58,
    what: "单位名称写法不同",
    outcome: "accepted",
    cases: [
      known("中共归阳镇委员会", "归阳镇"),
      known("归阳镇党委（盖章）", "归阳镇"),
      known("祁东县归阳镇", "归阳镇"),
    ],
  },
  {
    number: 59,
    what: "地名有新旧",
    outcome: "accepted",
    cases: [known("祁阳市委组织部", "祁阳县", ["祁阳市"])],
  },
  {
    number: 60,
    what: "党组织名称写法不同",
    outcome: "accepted",
    cases: [
      { cells: inVillages({ B5: "中共金星村支部委员会" }) },
      { cells: inVillages({ B5: "金星村" }), says: ["V56"] },
    ],
  },
];
