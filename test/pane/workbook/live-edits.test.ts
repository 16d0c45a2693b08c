/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Live checking through the genuine office.js: what each kind of edit costs in requests, and that none writes.
import { rangeOf } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import { putEntries } from "../../../src/workbench/model/put-values";
import { stateOf } from "../open-session";
import { openLive, pause, rulesNow, writesOf } from "./open-live";
import type { Live } from "./open-live";

let live: Live;

const membersOf = ({ session }: Live): readonly (number | undefined)[] =>
  (session.store.getState().reading?.reports ?? []).flatMap((report) =>
    report.form === "organizations" ? report.rows.map((row) => row.members?.value) : [],
  );

/** One request, which changes nothing. */
async function expectOneReading(): Promise<void> {
  const requests = await live.requests();
  expect(requests).toHaveLength(1);
  expect(writesOf(requests)).toBe(0);
}

async function openWithList(): Promise<void> {
  live = await openLive();
  expect(rulesNow(live)).toEqual([]);
}

describe("one request finds what", () => {
  beforeEach(openWithList);

  test("an edit breaks, and what it mends", async () => {
    await live.clerk.type(live.sheet("附件2"), [6, 6], "1390734135");
    await expectOneReading();
    expect(rulesNow(live)).toEqual(["V28 附件2 F6"]);
    await live.clerk.type(live.sheet("附件2"), [6, 6], "13907341350");
    await expectOneReading();
    expect(rulesNow(live)).toEqual([]);
  });

  test("undoing it in the grid changes, and doing it again", async () => {
    await live.clerk.type(live.sheet("附件2"), [6, 6], "1390734135");
    await live.requests();
    await live.clerk.undo();
    await expectOneReading();
    expect(rulesNow(live)).toEqual([]);
    await live.clerk.redo();
    await expectOneReading();
    expect(rulesNow(live)).toEqual(["V28 附件2 F6"]);
  });

  test("erasing several areas at once leaves", async () => {
    const phones: readonly Range[] = [rangeOf(5, 3), rangeOf(6, 3)];
    await live.clerk.erase(live.sheet("附件2"), ...phones);
    await expectOneReading();
    expect(membersOf(live)).toEqual([undefined, undefined]);
  });

  test("edits of several sheets do together", async () => {
    await live.clerk.type(live.sheet("附件2"), [6, 6], "1390734135");
    await live.clerk.paste(live.sheet("附件1-农村"), rangeOf(5, 6), [["100"]]);
    await expectOneReading();
    expect(rulesNow(live)).toEqual(["V13 附件1-农村 F5", "V28 附件2 F6"]);
  });

  test("a paste of 2,000 rows brings", async () => {
    const rows = Array.from({ length: 1990 }, (_, index) => [
      `${index + 3}`,
      `第${index + 3}村党支部`,
      "20",
      `第${index + 3}村的班子很久没有开过会，事情没有人管`,
      "王大有",
      "1390734135",
    ]);
    await live.clerk.paste(live.sheet("附件2"), rangeOf(7, 1, [1996, 6]), rows);
    await expectOneReading();
    const phones = rulesNow(live).filter((rule) => rule.startsWith("V28"));
    expect(phones).toHaveLength(1990);
    expect(phones.at(-1)).toBe("V28 附件2 F1996");
  });

  test("rows that are inserted or deleted move", async () => {
    const list = live.sheet("附件2");
    await live.clerk.type(list, [6, 6], "1390734135");
    await live.requests();
    await live.clerk.insertRows(list, rangeOf(5, 1, [5, 12]));
    await expectOneReading();
    expect(rulesNow(live)).toContain("V28 附件2 F7");
    await live.clerk.deleteRows(list, rangeOf(7, 1, [7, 12]));
    await expectOneReading();
    expect(rulesNow(live).filter((rule) => rule.startsWith("V28"))).toEqual([]);
  });

  test("sorting moves", async () => {
    const list = live.sheet("附件2");
    await live.clerk.type(list, [6, 6], "1390734135");
    await live.requests();
    await live.clerk.sort(list, rangeOf(5, 2, [6, 12]), [1, 0]);
    await expectOneReading();
    expect(rulesNow(live)).toContain("V28 附件2 F5");
    expect(membersOf(live)).toEqual([41, 36]);
  });

  test("a co-author breaks elsewhere", async () => {
    const list = live.sheet("附件2");
    live.office.book.asCoAuthor(() => putEntries(list, rangeOf(6, 6), () => "1390734135"));
    await expectOneReading();
    expect(rulesNow(live)).toEqual(["V28 附件2 F6"]);
  });
});

test("a storm of edits is read now and then while it lasts, and its last is seen", async () => {
  await openWithList();
  const list = live.sheet("附件2");
  for (let count = 1; count <= 40; count += 1) {
    await live.clerk.type(list, [6, 3], `${count + 50}`);
    // All but the last few come later than the longest wait after the first.
    await pause(40);
  }
  const requests = await live.requests();
  process.stdout.write(`40 edits in a row: ${requests.length} requests\n`);
  expect(requests.length).toBeGreaterThanOrEqual(2);
  expect(requests.length).toBeLessThan(40);
  expect(writesOf(requests)).toBe(0);
  expect(membersOf(live)).toEqual([36, 90]);
});

describe("a sheet whose formulas show another", () => {
  test("is read with that one, in the same request", async () => {
    await openWithList();
    const summary = live.sheet("附件1-农村");
    live.office.book.asHost(() => putEntries(summary, rangeOf(6, 5), () => "=附件2!C6"));
    await live.session.refresh();
    await live.requests();
    await live.clerk.type(live.sheet("附件2"), [6, 3], "43");
    await expectOneReading();
    const { raw } = stateOf(live).reading ?? {};
    const rows = raw?.sheets.find(({ name }) => name === "附件1-农村")?.rows ?? [];
    const cell = rows.find(({ row }) => row === 6)?.cells.find(({ column }) => column === 5);
    expect(cell).toMatchObject({ value: 43, formula: "附件2!C6" });
  });
});
