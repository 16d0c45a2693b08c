/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { HostTroubleCode } from "../../../src/app/ports/open-workbook";
import { createOpenWorkbook } from "../../../src/adapters/excel/open-workbook";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { FaultPlan } from "../../../src/workbench/transport/faults";
import { planBlankSet } from "./blank-set";
import type { OpenedOffice } from "./open-office";
import { insertPlans, openOffice, valueOf } from "./open-office";
import { readState, writeOwnSheet } from "./workbook-state";
import type { WorkbookState } from "./workbook-state";

const plans = planBlankSet().slice(7);
/** Asks only once, so that questions do not count among the syncs that are to fail. */
const impatient = { pause: 3000, probe: 50, patience: 100 };

async function openedWithOwnSheet(): Promise<[OpenedOffice, WorkbookState]> {
  const office = await openOffice({}, impatient);
  await writeOwnSheet(office.Excel, "名册");
  return [office, await readState(office.Excel)];
}

async function insertWith(office: OpenedOffice, faults: FaultPlan): Promise<string> {
  office.faults.arm(faults);
  const outcome = await insertPlans(office.workbook, plans);
  office.faults.arm();
  return outcome.ok ? "inserted" : outcome.error.code;
}

describe("an insert that a fault breaks off", () => {
  test.each([1, 2, 3, 10, 60, 300, 900, 1700])("at action %i leaves nothing", async (nth) => {
    const [office, before] = await openedWithOwnSheet();
    const code = await insertWith(office, { failAction: { nth, code: "GeneralException" } });
    expect(code).toBe("host.failed");
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("at its last actions leaves nothing", async () => {
    const [office, before] = await openedWithOwnSheet();
    office.log.clear();
    const { undo } = valueOf(await insertPlans(office.workbook, plans));
    const actions = office.log.syncs.reduce((sum, sync) => sum + sync.actions, 0);
    valueOf(await undo());
    for (const nth of [actions, actions - 1, actions - 2, actions - 3]) {
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      const code = await insertWith(office, { failAction: { nth, code: "AccessDenied" } });
      expect([nth, code]).toEqual([nth, "host.protected"]);
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect(await readState(office.Excel)).toEqual(before);
    }
  });

  test.each([1, 2])("before sync %i leaves nothing", async (nth) => {
    const [office, before] = await openedWithOwnSheet();
    const code = await insertWith(office, {
      failSync: { nth, code: "ActivityLimitReached", when: "before" },
    });
    expect(code).toBe("host.busy");
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("with the answer to its last sync lost leaves all of it", async () => {
    const [office, before] = await openedWithOwnSheet();
    await insertWith(office, {
      failSync: { nth: 2, code: "ActivityLimitReached", when: "after" },
    });
    const after = await readState(office.Excel);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.map(({ name }) => name).slice(before.sheets.length)).toEqual(
      plans.map(({ name }) => name),
    );
    expect(after.settings).toEqual([]);
  });

  test("where nothing can be taken out at once, leaves it to the next start", async () => {
    const [office, before] = await openedWithOwnSheet();
    const code = await insertWith(office, {
      failAction: { nth: 900, code: "GeneralException" },
      goneFromSync: 3,
    });
    expect(code).toBe("host.failed");
    const half = await readState(office.Excel);
    expect(half.sheets.length).toBeGreaterThan(before.sheets.length);
    const restarted = createOpenWorkbook(office);
    const taken = valueOf(await restarted.recover());
    const names = half.sheets.slice(before.sheets.length).map(({ name }) => name);
    expect(taken).toEqual({ removed: names, restored: [] });
    expect(await readState(office.Excel)).toEqual(before);
    expect(valueOf(await restarted.recover())).toEqual({ removed: [], restored: [] });
  });

  test("never takes out a sheet that was there before, whatever its name", async () => {
    const { workbook, Excel } = await openOffice();
    await writeOwnSheet(Excel, "附件2");
    const before = await readState(Excel);
    await Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      const ids = worksheets.items.map(({ id }) => id);
      settings.add("三表汇.日志", {
        id: "1",
        stage: "writing",
        added: ["附件2", "附件3"],
        before: ids,
        rewritten: [],
        cells: [],
      });
      worksheets.add("附件3");
      await context.sync();
    });
    expect(valueOf(await workbook.recover())).toEqual({ removed: ["附件3"], restored: [] });
    expect(await readState(Excel)).toEqual(before);
  });

  test("lets changes by the clerk be heard again", async () => {
    const [office] = await openedWithOwnSheet();
    const heard: unknown[] = [];
    valueOf(await office.workbook.watch((change) => heard.push(change)));
    await insertWith(office, { failAction: { nth: 300, code: "GeneralException" } });
    await office.Excel.run(async (context) => {
      const { runtime } = context;
      runtime.load("enableEvents");
      await context.sync();
      expect(runtime.enableEvents).toBe(true);
    });
    expect(heard).toEqual([]);
  });
});

test("an insert that was given up goes no further when the answer comes after all", async () => {
  const office = await openOffice({}, { pause: 10, probe: 10, patience: 20 });
  const before = await readState(office.Excel);
  office.log.clear();
  office.faults.arm({ slowBy: 300 });
  const outcome = await insertPlans(office.workbook, plans);
  expect(outcome).toMatchObject({ ok: false, error: { code: "host.gone" } });
  await new Promise((resolve) => {
    setTimeout(resolve, 900);
  });
  office.faults.arm();
  expect(office.log.writes).toBe(0);
  expect(await readState(office.Excel)).toEqual(before);
});

describe("what a host refuses", () => {
  test.each<[string, FaultPlan, HostTroubleCode]>([
    ["for it is busy", { throttled: true }, "host.busy"],
    ["for the request is too large", { maxRequestBytes: 2000 }, "host.too-large"],
    ["for it is gone", { goneFromSync: 1 }, "host.gone"],
  ])("%s, changes nothing", async (_, faults, code) => {
    const [office, before] = await openedWithOwnSheet();
    expect(await insertWith(office, faults)).toBe(code);
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("in a workbook for reading only is said to be so", async () => {
    const { workbook } = await openOffice({ faults: { readOnly: true } });
    const outcome = await insertPlans(workbook, plans);
    expect(outcome).toMatchObject({ ok: false, error: { code: "host.read-only" } });
  });

  test("because a sheet is gone", async () => {
    const { workbook } = await openOffice();
    const cell = { row: 1, column: 1 };
    const outcome = await workbook.select("附件9", { from: cell, to: cell });
    expect(outcome).toMatchObject({ ok: false, error: { code: "host.sheet-gone" } });
  });
});

test("a fault of ours is thrown on, with nothing left behind", async () => {
  const [office, before] = await openedWithOwnSheet();
  const [plan] = plans as [SheetPlan];
  const impossible = { ...plan, name: "不能/有斜线" };
  await expect(insertPlans(office.workbook, [plan, impossible])).rejects.toThrow(/argument/i);
  expect(await readState(office.Excel)).toEqual(before);
});

test("a second insert while one is under way is refused, so that nothing comes twice", async () => {
  const { workbook } = await openOffice();
  const [first, second] = await Promise.all([
    insertPlans(workbook, plans),
    insertPlans(workbook, plans),
  ]);
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, error: { code: "host.busy" } });
});
