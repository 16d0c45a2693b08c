/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { createOpenWorkbook } from "../../../src/adapters/excel/open-workbook";
import type { PlannedSheet } from "../../../src/app/ports/open-workbook";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { FaultPlan } from "../../../src/workbench/transport/faults";
import { planBlankSet } from "./blank-set";
import type { OpenedOffice } from "./open-office";
import { valueOf } from "./open-office";
import { readState } from "./workbook-state";
import type { WorkbookState } from "./workbook-state";
import { openOwnSheets } from "./worked-in";

/** Asks only once, so that questions do not count among the syncs that are to fail. */
const impatient = { pause: 20_000, probe: 50, patience: 100 };

const [plan] = planBlankSet() as [SheetPlan];

const command: readonly PlannedSheet[] = [
  { plan, over: "台账" },
  { plan, over: undefined },
  { plan, over: "名册" },
];

const open = async (): Promise<[OpenedOffice, WorkbookState]> => {
  const office = await openOwnSheets({}, impatient);
  return [office, await readState(office.Excel)];
};

const putWith = async (office: OpenedOffice, faults: FaultPlan): Promise<string> => {
  office.faults.arm(faults);
  const outcome = await office.workbook.put(command);
  office.faults.arm();
  return outcome.ok ? "put" : outcome.error.code;
};

/** What is left after the next start. */
async function recovered(office: OpenedOffice): Promise<WorkbookState> {
  valueOf(await createOpenWorkbook(office).recover());
  return readState(office.Excel);
}

/** Of the command, when nothing fails. */
async function actionsOf(office: OpenedOffice): Promise<number> {
  office.log.clear();
  const { undo } = valueOf(await office.workbook.put(command));
  const count = office.log.syncs.reduce((sum, { actions }) => sum + actions, 0);
  valueOf(await undo());
  return count;
}

async function stateAfter(): Promise<WorkbookState> {
  const [office] = await open();
  valueOf(await valueOf(await office.workbook.put(command)).settle());
  const after = await readState(office.Excel);
  office.dispose();
  return after;
}

/** At an action, and at a sync of what takes it back. */
const failingTwice = (action: number, sync: number): FaultPlan => ({
  failAction: { nth: action, code: "GeneralException" },
  failSync: { nth: sync, code: "ActivityLimitReached", when: "before" },
});

/** So many, spread from the first to the last, and the last few. */
const spread = (count: number, many: number): readonly number[] => [
  ...Array.from({ length: many }, (_, index) => 1 + Math.floor((index * (count - 5)) / many)),
  ...[3, 2, 1, 0].map((left) => count - left),
];

describe("rewriting that a fault breaks off", () => {
  test("at any action leaves all as it was", async () => {
    const [office, before] = await open();
    const count = await actionsOf(office);
    for (const nth of spread(count, 8)) {
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      const code = await putWith(office, { failAction: { nth, code: "GeneralException" } });
      expect([nth, code]).toEqual([nth, "host.failed"]);
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect([nth, await readState(office.Excel)]).toEqual([nth, before]);
    }
  });

  test.each([1, 2])("before sync %i leaves all as it was", async (nth) => {
    const [office, before] = await open();
    const failSync = { nth, code: "ActivityLimitReached", when: "before" } as const;
    expect(await putWith(office, { failSync })).toBe("host.busy");
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("after its last sync leaves all of it, and no backup after the next start", async () => {
    const after = await stateAfter();
    const [office] = await open();
    const failSync = { nth: 2, code: "ActivityLimitReached", when: "after" } as const;
    expect(await putWith(office, { failSync })).toBe("host.busy");
    expect(await recovered(office)).toEqual(after);
  });

  test("and cannot take back at once, is as it was after the next start", async () => {
    const [office, before] = await open();
    const count = await actionsOf(office);
    for (const [part, sync] of [
      [0.3, 3],
      [0.95, 3],
      [0.95, 4],
      [0.95, 5],
      [0.95, 6],
    ] as const) {
      const nth = Math.floor(part * count);
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect(await putWith(office, failingTwice(nth, sync))).toBe("host.failed");
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect([part, sync, await recovered(office)]).toEqual([part, sync, before]);
    }
  });

  test("is as it was even where recovering breaks off as well", async () => {
    const [office, before] = await open();
    const nth = Math.floor(0.9 * (await actionsOf(office)));
    for (const breaks of [30, 90, 150]) {
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      await putWith(office, failingTwice(nth, 3));
      office.faults.arm({ failAction: { nth: breaks, code: "GeneralException" } });
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      const first = await createOpenWorkbook(office).recover();
      expect([breaks, first.ok]).toEqual([breaks, false]);
      office.faults.arm();
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect([breaks, await recovered(office)]).toEqual([breaks, before]);
    }
  });

  test("is taken back before the next command, which is done then", async () => {
    const after = await stateAfter();
    const [office] = await open();
    const nth = Math.floor(0.9 * (await actionsOf(office)));
    await putWith(office, failingTwice(nth, 3));
    const { settle } = valueOf(await office.workbook.put(command));
    valueOf(await settle());
    expect(await readState(office.Excel)).toEqual(after);
  });
});

describe("an undo that a fault breaks off", () => {
  test.each([
    [1, "before"],
    [2, "before"],
    [3, "before"],
    [4, "before"],
    [4, "after"],
  ] as const)("at sync %i, %s, is made up for", async (nth, when) => {
    const [office, before] = await open();
    const { undo } = valueOf(await office.workbook.put(command));
    office.faults.arm({ failSync: { nth, code: "ActivityLimitReached", when } });
    expect(await undo()).toMatchObject({ ok: false, error: { code: "host.busy" } });
    office.faults.arm();
    // What came to nothing can be undone still; what is half done is not asked for again.
    if (nth <= 3) valueOf(await undo());
    expect(await recovered(office)).toEqual(before);
  });
});
