// A clean set of forms of an invented township, and the examples of rules as workbooks that differ from it.
import { checkFiles } from "../../src/app/check-files";
import { readFile } from "../../src/app/read-file";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { toA1 } from "../../src/core/kernel/address";
import { defaultRound } from "../../src/core/notice/default-round";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { villagesForm } from "../../src/core/notice/forms/villages";
import { planListSheet } from "../../src/core/native/list-sheet";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import type { CheckedFile } from "../../src/core/report/checked-file";
import type { ListContent, SummaryContent } from "../../src/core/spec/content";
import { classify } from "../../src/core/standards/classify";
import type { Round } from "../../src/core/spec/round";
import type { RuleExample } from "../../src/core/spec/rule";
import { spelledOut } from "./all-cells";

const choices = { signatures: false };
const unit = "归阳镇党委";
const date = { year: 2014, month: 3, day: 10 };

const summary: SummaryContent = {
  unit,
  category: "农村",
  date,
  counts: { T: 39, W: 1, Z: 3, B: 35, R: 2, S1: 1, S2: 1, S3: 0, S4: 0, S5: 0, S6: 0 },
};
const village = { name: "金星村党支部", members: 36, secretary: "空缺" };
const organizations: ListContent = {
  unit,
  date,
  rows: [
    {
      ...village,
      problem: "村书记调走以后没有人接，村里的事没有人牵头",
      category: "农村",
      level: "党支部",
      standards: "1",
    },
    {
      name: "石龙村党支部",
      members: 41,
      problem: "书记年近七十，长期住在县城，安排的工作推不动",
      secretary: "周家和",
      phone: "13807341256",
      category: "农村",
      level: "党支部",
      standards: "2",
    },
  ],
};
const villages: ListContent = {
  unit,
  date,
  rows: [
    {
      ...village,
      problem: "上届选举两次未成，至今没有合适人选",
      measures: "镇党委书记包村，4月底前选派一名干部任书记",
      electionTerm: "2014年6月底前",
    },
  ],
};

type Cells = NonNullable<RuleExample["cells"]>[string];

/** The sheet with some cells as a clerk left them; a cell that the plan does not name joins it. */
function withCells(sheet: SheetPlan, changes: Cells): SheetPlan {
  const [anyCell] = sheet.cells;
  if (anyCell === undefined) return sheet;
  const kept = sheet.cells.map((cell): CellPlan => {
    const address = toA1(cell.at);
    if (!Object.hasOwn(changes, address)) return cell;
    const { formula: _, ...rest } = cell;
    return { ...rest, value: changes[address] ?? null };
  });
  const known = new Set(kept.map((cell) => toA1(cell.at)));
  const added = Object.entries(changes)
    .filter(([address]) => !known.has(address))
    .map(([address, value]): CellPlan => {
      const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      return {
        at: { row: Number(row), column: letters.charCodeAt(0) - 64 },
        value,
        style: anyCell.style,
      };
    });
  const cells = [...kept, ...added].toSorted(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
  );
  return { ...sheet, cells };
}

/** The clean set with what the example changes. */
export function planExample(example: RuleExample): WorkbookPlan {
  const round: Round = { ...defaultRound, ...example.round };
  const counts = { ...summary.counts, ...example.summary?.counts };
  const sheets = [
    planSummarySheet({ ...summary, ...example.summary, counts }, round, choices),
    planListSheet(
      organizationsForm,
      { ...organizations, ...example.organizations },
      { round, choices },
    ),
    planListSheet(villagesForm, { ...villages, ...example.villages }, { round, choices }),
  ];
  return {
    sheets: sheets
      .map(spelledOut)
      .map((sheet) => withCells(sheet, example.cells?.[sheet.name] ?? {})),
  };
}

/** Writes the plan as a file, reads the file and checks it. */
export function checkPlan(plan: WorkbookPlan, round: Round = defaultRound): CheckedFile {
  const workbook = readWorkbook(writeWorkbook(plan));
  const context = { round, deadlineSet: false, today: undefined, classify };
  const [checked] = checkFiles(
    [readFile({ file: "a.xlsx", sha256: "" }, workbook, context)],
    context,
  );
  if (checked === undefined) throw new Error("No answer");
  return checked;
}

export const findingsOf = (checked: CheckedFile): CheckedFile["findings"] => [
  ...checked.findings,
  ...checked.reports.flatMap(({ findings }) => findings),
];
