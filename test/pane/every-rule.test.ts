/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Every rule on what a clerk types: broken at the grid, said in 校验 with its clause, mended, and said no longer.
import { createOpenWorkbook } from "../../src/adapters/excel/open-workbook";
import { groupFindings } from "../../src/app/check/group-findings";
import type { KeyedItem } from "../../src/app/check/group-findings";
import { rangeOf, toA1 } from "../../src/core/kernel/address";
import { clauses } from "../../src/core/notice/clauses";
import { defaultRound } from "../../src/core/notice/default-round";
import { rules } from "../../src/core/notice/rules";
import { classify } from "../../src/core/standards/classify";
import type { CellPlan, WorkbookPlan } from "../../src/core/native/plan";
import type { RuleDeclaration, RuleExample } from "../../src/core/spec/rule";
import { WorkbookSession } from "../../src/pane/workbook/workbook-session";
import type { Sheet } from "../../src/workbench/model/sheet";
import { hideRows } from "../../src/workbench/model/sizes";
import { insertPlans, valueOf } from "../adapters/excel/open-office";
import { planExample } from "../support/clean-set";
import { bootOffice } from "../support/office/boot-office";
import type { BootedOffice } from "../support/office/boot-office";
import { Clerk } from "../workbench/model/clerk";
import { stateWhere } from "./open-session";
import type { OpenedSession } from "./open-session";

jest.setTimeout(30_000);

const clean = planExample({});
const today = { year: 2014, month: 3, day: 10 };

let office: BootedOffice;
let opened: OpenedSession;
let clerk: Clerk;

beforeAll(async () => {
  office = await bootOffice();
  const workbook = createOpenWorkbook(office);
  valueOf(await insertPlans(workbook, clean.sheets));
  const context = { round: defaultRound, deadlineSet: false, today, classify };
  const session = new WorkbookSession(workbook, () => context);
  await session.start();
  opened = { office: { ...office, workbook }, session };
  clerk = new Clerk(office.book);
});

afterAll(async () => {
  await office.book.settle();
  office.dispose();
});

interface Edit {
  readonly sheet: string;
  readonly before: CellPlan | undefined;
  readonly after: CellPlan | undefined;
}

const byAddress = (cells: readonly CellPlan[]): ReadonlyMap<string, CellPlan> =>
  new Map(cells.map((cell) => [toA1(cell.at), cell]));

/** Cells in which the plan differs from the clean set, results of the same formula aside. */
function editsTo(plan: WorkbookPlan): readonly Edit[] {
  return plan.sheets.flatMap((sheet, index) => {
    const before = byAddress(clean.sheets[index]?.cells ?? []);
    const after = byAddress(sheet.cells);
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((at) => ({ sheet: sheet.name, before: before.get(at), after: after.get(at) }))
      .filter((edit) => edit.before?.formula !== edit.after?.formula || !isSame(edit));
  });
}

const isSame = ({ before, after }: Edit): boolean =>
  before?.formula !== undefined || (before?.value ?? null) === (after?.value ?? null);

function sheetOf(name: string): Sheet {
  const sheet = office.book.find(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Typed as it stands here, it would become the first of the month; an apostrophe keeps it a text. */
const isMonth = (text: string): boolean => /^\d+年\d+月$/.test(text);

/** What a rule of the cell refuses is pasted, as clerks do. */
async function enter(sheet: Sheet, cell: CellPlan): Promise<void> {
  const { row, column } = cell.at;
  const text = cell.formula === undefined ? String(cell.value) : `=${cell.formula}`;
  if (cell.value === null) await clerk.erase(sheet, rangeOf(row, column));
  else if (isMonth(text)) await clerk.paste(sheet, rangeOf(row, column), [[`'${text}`]]);
  else if (!(await clerk.type(sheet, [row, column], text)))
    await clerk.paste(sheet, rangeOf(row, column), [[text]]);
}

async function make(edits: readonly Edit[], side: "before" | "after"): Promise<void> {
  for (const { sheet, ...edit } of edits) {
    const other = edit[side === "after" ? "before" : "after"];
    const cell = edit[side] ?? (other && { ...other, value: null, formula: undefined });
    // oxlint-disable-next-line no-await-in-loop -- a clerk types one cell after the other
    if (cell !== undefined) await enter(sheetOf(sheet), cell as CellPlan);
  }
}

/** What is found, not what could not be checked meanwhile. */
const itemsOf = (rule: RuleDeclaration): readonly KeyedItem[] => {
  const { reading } = opened.session.store.getState();
  const groups = reading === undefined ? [] : groupFindings(reading);
  const kinds = groups.flatMap(({ id, kinds: own }) => (id === "unchecked" ? [] : own));
  return kinds.filter(({ key }) => key.endsWith(` ${rule.id}`)).flatMap(({ items }) => items);
};

/** What nobody has filled in yet is listed as such. */
const isUnfilled = (rule: RuleDeclaration): boolean =>
  opened.session.store.getState().reading?.unfilled.some((each) => each.rule === rule.id) ?? false;

const isSaid = (rule: RuleDeclaration): boolean => itemsOf(rule).length > 0 || isUnfilled(rule);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence of the rule with its blanks filled in. */
const sentencesOf = ({ sentences }: RuleDeclaration): RegExp =>
  new RegExp(
    `^(?:${Object.values<string>(sentences)
      .map((sentence) =>
        sentence
          .split(/\{\w+\}/)
          .map(escaped)
          .join("[^]+"),
      )
      .join("|")})$`,
  );

async function expectSaid(rule: RuleDeclaration): Promise<void> {
  await stateWhere(opened, () => isSaid(rule));
  const clause = clauses.find(({ id }) => id === rule.clause);
  for (const item of itemsOf(rule)) {
    expect(item.message).toMatch(sentencesOf(rule));
    expect(item.clause).toBe(clause);
    expect(item.place).not.toBe("");
  }
}

const cases = rules.flatMap((rule) =>
  rule.rejects.map((example, index) => ({
    title: `[${rule.id}] ${rule.checks} (${index + 1})`,
    rule,
    example,
  })),
);

test.each(cases)(
  "$title",
  async ({ rule, example }: { rule: RuleDeclaration; example: RuleExample }) => {
    const edits = editsTo(planExample(example));
    expect(edits.length).toBeGreaterThan(0);
    await make(edits, "after");
    try {
      await expectSaid(rule);
    } finally {
      await make(edits, "before");
    }
    await stateWhere(opened, ({ reading }) => reading?.findings.length === 0 && !isSaid(rule));
  },
);

test("[F03] 没有隐藏的行和工作表", async () => {
  const rule = rules.find(({ id }) => id === "F03");
  if (rule === undefined) throw new Error("There is no F03");
  const list = sheetOf("附件2");
  const hide = async (isHidden: boolean): Promise<void> => {
    hideRows(list, rangeOf(6, 1), isHidden);
    // No host tells of it: it is found when the clerk comes back to the pane.
    await opened.session.refresh();
  };
  await hide(true);
  await expectSaid(rule);
  await hide(false);
  expect(isSaid(rule)).toBe(false);
});
