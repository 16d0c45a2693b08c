/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Live checking where something is in its way: our own writes, lost events, sheets that go, cells being typed in.
import { rangeOf } from "../../../src/core/kernel/address";
import { putEntries } from "../../../src/workbench/model/put-values";
import { stateOf, stateWhere } from "../open-session";
import { openLive, pause, rulesNow, writesOf } from "./open-live";
import type { Live } from "./open-live";

const broken = "V28 附件2 F6";
const breakPhone = (live: Live): Promise<boolean> =>
  live.clerk.type(live.sheet("附件2"), [6, 6], "1390734135");

/** Nobody is told of it. */
const breakUnseen = (live: Live): void =>
  live.office.book.asHost(() => putEntries(live.sheet("附件2"), rangeOf(6, 6), () => "1390734135"));

const namesIn = (live: Live): readonly string[] =>
  (stateOf(live).reading?.raw.sheets ?? []).map(({ name }) => name);

test.each(["1.9", "1.15"])(
  "what we write is read by the command alone, with ExcelApi %s",
  async (version) => {
    const live = await openLive({ version });
    const cells = [{ sheet: "附件2", at: { row: 6, column: 6 }, value: "1390734135" }];
    await live.session.take(async ({ workbook, attempt, read }) => {
      await attempt("writing", () => workbook.write(cells));
      await read();
    });
    expect(rulesNow(live)).toEqual([broken]);
    const requests = await live.requests();
    const lastWrite = requests.findLastIndex(({ writes }) => writes > 0);
    // The sheets, everything on them, and what is selected.
    expect(requests.slice(lastWrite + 1)).toHaveLength(3);
  },
);

describe("an edit that no event told", () => {
  test("is found when the clerk comes back to the pane, once for all that asks for it", async () => {
    const live = await openLive();
    breakUnseen(live);
    expect(await live.requests()).toEqual([]);
    expect(rulesNow(live)).toEqual([]);
    await Promise.all([live.session.refresh(), live.session.refresh()]);
    expect(rulesNow(live)).toEqual([broken]);
    const requests = await live.requests();
    expect(requests).toHaveLength(3);
    expect(writesOf(requests)).toBe(0);
  });

  test("is found when the clerk comes to its sheet", async () => {
    const live = await openLive();
    await live.clerk.show(live.sheet("附件3"));
    await live.requests();
    breakUnseen(live);
    await live.clerk.show(live.sheet("附件2"));
    const requests = await live.requests();
    expect(rulesNow(live)).toEqual([broken]);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  test("is found by the command that builds on it", async () => {
    const live = await openLive();
    breakUnseen(live);
    const read: unknown[] = [];
    await live.session.take(async (turn) => {
      read.push((await turn.read())?.findings.map(({ rule }) => rule));
    });
    expect(read).toEqual([["V28"]]);
  });
});

test("a reading that finds nothing new is the one before, so that nothing is drawn anew", async () => {
  const live = await openLive();
  const before = stateOf(live).reading;
  await live.session.refresh();
  expect(stateOf(live).reading).toBe(before);
});

describe.each(["1.9", "1.21"])("between the edit and its reading, with ExcelApi %s", (version) => {
  test("its sheet is renamed: everything is read", async () => {
    const live = await openLive({ version });
    await breakPhone(live);
    await live.clerk.rename(live.sheet("附件2"), "村里的");
    const requests = await live.requests();
    expect(requests.length).toBeLessThanOrEqual(4);
    expect(rulesNow(live)).toEqual(["V28 村里的 F6"]);
  });

  test("its sheet is deleted: everything is read", async () => {
    const live = await openLive({ version });
    await breakPhone(live);
    await live.clerk.deleteSheet(live.sheet("附件2"));
    await live.requests();
    expect(namesIn(live)).toEqual(["附件1-农村", "附件3"]);
    expect(stateOf(live).trouble).toBeUndefined();
  });
});

test("a workbook that may only be read is checked all the same", async () => {
  const live = await openLive({ faults: { readOnly: true } });
  await breakPhone(live);
  const requests = await live.requests();
  expect(rulesNow(live)).toEqual([broken]);
  expect(requests.map(({ failure }) => failure)).toEqual([undefined]);
  expect(stateOf(live).trouble).toBeUndefined();
});

describe("while a cell is being typed in", () => {
  const times = { pause: 20, probe: 200, patience: 60_000 };

  test("the reading waits in silence, and comes when the cell is left", async () => {
    const live = await openLive({ times });
    live.office.editing.begin();
    const told: boolean[] = [];
    live.session.store.subscribe(() => told.push(stateOf(live).isWaiting));
    await breakPhone(live);
    await pause(600);
    expect(rulesNow(live)).toEqual([]);
    expect([stateOf(live).activity, stateOf(live).trouble]).toEqual([undefined, undefined]);
    live.office.editing.end();
    await live.requests();
    expect(rulesNow(live)).toEqual([broken]);
    expect(told).not.toContain(true);
  });

  test("a command behind it says what it waits for", async () => {
    const live = await openLive({ times });
    live.office.editing.begin();
    await breakPhone(live);
    await pause(400);
    const showing = live.session.show("附件3", { row: 5, column: 1 });
    await stateWhere(live, ({ isWaiting }) => isWaiting);
    live.office.editing.end();
    await showing;
    expect(stateOf(live).isWaiting).toBe(false);
    expect(live.office.book.activeSheet.name).toBe("附件3");
  });

  test("a host that refuses to wait is asked again, without a word", async () => {
    const live = await openLive();
    live.office.faults.arm({
      failSync: { nth: 1, code: "InvalidOperationInCellEditMode", when: "before" },
    });
    await breakPhone(live);
    const first = await live.requests();
    expect(first.map(({ failure }) => failure)).toEqual(["InvalidOperationInCellEditMode"]);
    expect(stateOf(live).trouble).toBeUndefined();
    await pause(1200);
    const second = await live.requests();
    expect(second.map(({ failure }) => failure)).toEqual([undefined]);
    expect(rulesNow(live)).toEqual([broken]);
  });
});

test("a host that fails is told of, and forgotten with the next reading, which has the edit", async () => {
  const live = await openLive();
  live.office.faults.arm({ failAction: { nth: 1, code: "GeneralException" } });
  await breakPhone(live);
  await live.requests();
  expect(stateOf(live).trouble).toMatchObject({ code: "host.failed", activity: "reading" });
  await live.clerk.type(live.sheet("附件2"), [6, 3], "42");
  await live.requests();
  expect(stateOf(live).trouble).toBeUndefined();
  expect(rulesNow(live)).toEqual([broken]);
});
