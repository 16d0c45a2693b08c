/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { PlannedSheet } from "../../../src/app/ports/open-workbook";
import type { SheetPlan } from "../../../src/core/native/plan";
import { planFacts } from "../../support/plan-facts";
import { filledForms } from "../../support/sample-forms";
import { cellsOfPlan, planBlankSet } from "./blank-set";
import { valueOf } from "./open-office";
import { readFacts } from "./read-back";
import { readState } from "./workbook-state";
import { openWorkedIn } from "./worked-in";

const blank = planBlankSet();

function planNamed(plans: readonly SheetPlan[], name: string): SheetPlan {
  const plan = plans.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`There is no plan ${name}.`);
  return plan;
}

const filledList = planNamed(filledForms.sheets, "附件2");
const filledSummary = planNamed(filledForms.sheets, "附件1-农村");
const blankVillages = planNamed(blank, "附件3");

/** With the blocks' cells as the facts want them, under the name of the sheet it was put over. */
const as = (plan: SheetPlan, name: string): SheetPlan => ({
  ...plan,
  name,
  cells: cellsOfPlan(plan),
});

const cases: readonly (readonly [string, readonly PlannedSheet[]])[] = [
  ["more than stood there", [{ plan: filledList, over: "附件2" }]],
  ["less, on a sheet of the clerk's own,", [{ plan: blankVillages, over: "台账" }]],
  [
    "several, a new one among them,",
    [
      { plan: filledList, over: "台账" },
      { plan: filledSummary, over: undefined },
      { plan: blankVillages, over: "附件2" },
    ],
  ],
];

test.each(cases)(
  "%s is what the plan says, and undone leaves the workbook as it was",
  async (_, planned) => {
    const { workbook, Excel, log } = await openWorkedIn();
    const before = await readState(Excel);
    log.clear();
    const done = valueOf(await workbook.put(planned));
    expect(log.syncs.filter(({ writes }) => writes > 0)).toHaveLength(1);
    expect(done.sheets).toEqual(planned.map(({ plan, over }) => over ?? plan.name));
    for (const { plan, over } of planned) {
      const wanted = as(plan, over ?? plan.name);
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect([await readFacts(Excel, wanted)]).toEqual(planFacts({ sheets: [wanted] }));
    }
    valueOf(await done.undo());
    expect(await readState(Excel)).toEqual(before);
  },
);

test("formulas on other sheets go on referring to a sheet that is rewritten", async () => {
  const { workbook, Excel } = await openWorkedIn();
  const valuesOf = async (): Promise<unknown> =>
    (await readState(Excel)).sheets.find(({ name }) => name === "引用")?.values;
  expect(await valuesOf()).toEqual([["金星村党支部"], [4], [2]]);
  const { undo } = valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
  const rows = cellsOfPlan(filledList).filter(
    ({ at, value }) => at.column === 2 && at.row >= 5 && value !== null,
  );
  expect(await valuesOf()).toEqual([[rows[0]?.value], [4], [rows.length]]);
  valueOf(await undo());
  expect(await valuesOf()).toEqual([["金星村党支部"], [4], [2]]);
});

const isBackup = (name: string): boolean => name.startsWith("~三表汇备份");

async function namesOf(excel: typeof Excel): Promise<readonly string[]> {
  return (await readState(excel)).sheets.map(({ name }) => name);
}

describe("the backup of a rewritten sheet", () => {
  test("stands well hidden, and is not read", async () => {
    const { workbook, Excel } = await openWorkedIn();
    valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
    const backups = (await readState(Excel)).sheets.filter(({ name }) => isBackup(name));
    expect(backups.map(({ visibility }) => visibility)).toEqual(["VeryHidden"]);
    const { sheets } = valueOf(await workbook.read());
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "附件2", "台账", "引用"]);
  });

  test("goes when the command is settled, or with the next start", async () => {
    const { workbook, Excel } = await openWorkedIn();
    const before = await namesOf(Excel);
    const first = valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
    valueOf(await first.settle());
    expect(await readState(Excel)).toMatchObject({ settings: [] });
    expect(await namesOf(Excel)).toEqual(before);
    expect(await first.undo()).toMatchObject({ ok: false, error: { code: "host.sheet-gone" } });
    valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
    expect(await namesOf(Excel)).not.toEqual(before);
    expect(valueOf(await workbook.recover())).toEqual({ removed: [], restored: [] });
    expect(await namesOf(Excel)).toEqual(before);
    expect(await readState(Excel)).toMatchObject({ settings: [] });
  });

  test("gives way to that of the next command, which alone can be undone then", async () => {
    const { workbook, Excel } = await openWorkedIn();
    const first = valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
    const between = (await readState(Excel)).sheets.find(({ name }) => name === "附件2");
    const second = valueOf(await workbook.put([{ plan: blankVillages, over: "附件2" }]));
    expect((await namesOf(Excel)).filter(isBackup)).toHaveLength(1);
    valueOf(await first.settle());
    expect(await first.undo()).toMatchObject({ ok: false, error: { code: "host.sheet-gone" } });
    valueOf(await second.undo());
    const { sheets, settings } = await readState(Excel);
    expect(sheets.find(({ name }) => name === "附件2")).toEqual(between);
    expect([sheets.filter(({ name }) => isBackup(name)), settings]).toEqual([[], []]);
  });
});

test("a filter gives way, so that no row is hidden or left out", async () => {
  const { workbook, Excel } = await openWorkedIn();
  const before = await readState(Excel);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件2");
    sheet.autoFilter.apply(sheet.getRange("A4:F6"));
    sheet.getRange("6:6").rowHidden = true;
    await context.sync();
  });
  const { undo } = valueOf(await workbook.put([{ plan: filledList, over: "附件2" }]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件2");
    sheet.autoFilter.load("enabled");
    const row = sheet.getRange("6:6");
    row.load("rowHidden");
    await context.sync();
    expect([sheet.autoFilter.enabled, row.rowHidden]).toEqual([false, false]);
  });
  valueOf(await undo());
  expect(await readState(Excel)).toEqual(before);
});

describe("what cannot be rewritten is told before anything is written", () => {
  test("because it is gone", async () => {
    const { workbook, log } = await openWorkedIn();
    log.clear();
    const outcome = await workbook.put([
      { plan: filledSummary, over: undefined },
      { plan: filledList, over: "附件9" },
    ]);
    expect(outcome).toMatchObject({ ok: false, error: { code: "host.sheet-gone" } });
    expect(log.syncs[0]).toMatchObject({ writes: 0, failure: "ItemNotFound" });
  });

  test("because it is protected", async () => {
    const { workbook, Excel } = await openWorkedIn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("附件2").protection.protect();
      await context.sync();
    });
    const before = await readState(Excel);
    const planned = [
      { plan: filledSummary, over: undefined },
      { plan: filledList, over: "附件2" },
    ];
    expect(await workbook.put(planned)).toMatchObject({
      ok: false,
      error: { code: "host.protected" },
    });
    expect(await readState(Excel)).toEqual(before);
  });
});
