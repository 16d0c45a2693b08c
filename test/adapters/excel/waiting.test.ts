/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { SilenceTimes } from "../../../src/adapters/excel/silence";
import type { OpenedOffice } from "./open-office";
import { openOffice, valueOf } from "./open-office";

const times: SilenceTimes = { pause: 40, probe: 60, patience: 300 };
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** However busy the machine: where it never comes true, the test runs out of time. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(5);
}

async function openAttended(by = times): Promise<[OpenedOffice, boolean[]]> {
  const office = await openOffice({}, by);
  const told: boolean[] = [];
  office.workbook.onWaiting((waiting) => told.push(waiting));
  return [office, told];
}

describe("a command while a cell is being typed in", () => {
  test("waits, says so, and is done once the cell is left", async () => {
    const [office, told] = await openAttended();
    office.editing.begin();
    const reading = office.workbook.read();
    await until(() => told.length > 0);
    expect(told).toEqual([true]);
    await pause(2 * times.patience);
    office.editing.end();
    expect(valueOf(await reading).sheets).toHaveLength(1);
    expect(told).toEqual([true, false]);
  });

  test("says nothing where the cell is left at once", async () => {
    const slow = { ...times, pause: 1000 };
    const [office, told] = await openAttended(slow);
    office.editing.begin();
    const reading = office.workbook.read();
    await pause(slow.pause / 100);
    office.editing.end();
    valueOf(await reading);
    await pause(slow.pause);
    expect(told).toEqual([]);
  });

  test("says so once where several wait", async () => {
    const [office, told] = await openAttended();
    office.editing.begin();
    const readings = [office.workbook.read(), office.workbook.read()];
    await until(() => told.length > 0);
    await pause(3 * times.pause);
    office.editing.end();
    await Promise.all(readings);
    expect(told).toEqual([true, false]);
  });
});

test("a host that takes its time is waited for, without a word about cells", async () => {
  const [office, told] = await openAttended({ pause: 40, probe: 2000, patience: 5000 });
  office.faults.arm({ slowBy: 150 });
  expect(valueOf(await office.workbook.read()).sheets).toHaveLength(1);
  expect(told).toEqual([]);
});

test("a host that answers nothing is given up, after patience", async () => {
  const [office, told] = await openAttended();
  office.faults.arm({ goneFromSync: 1 });
  const started = Date.now();
  const outcome = await office.workbook.read();
  expect(outcome).toMatchObject({ ok: false, error: { code: "host.gone" } });
  expect(Date.now() - started).toBeGreaterThanOrEqual(times.patience);
  expect(told.at(-1)).toBe(false);
});
