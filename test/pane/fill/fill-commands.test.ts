/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The commands of 填报 through the genuine office.js, on the workbench's own workbook.
import { FillCommands } from "../../../src/pane/fill/fill-commands";
import { initialFillState, reduceFill } from "../../../src/pane/fill/fill-state";
import { toRequest } from "../../../src/pane/fill/to-request";
import { createStore } from "../../../src/pane/store";
import { Clerk } from "../../workbench/model/clerk";
import { namesIn, openSession, stateOf, stateWhere } from "../open-session";
import type { OpenedSession } from "../open-session";

interface Place extends OpenedSession {
  readonly insert: (unit?: string) => Promise<void>;
}

async function openPlace(): Promise<Place> {
  const opened = await openSession();
  const store = createStore(reduceFill, initialFillState("2014年3月10日", ["农村"]));
  const commands = new FillCommands(opened.session, store);
  const day = { year: 2014, month: 3, day: 10 };
  const insert = async (unit = "归阳镇党委"): Promise<void> => {
    const forms = ["summary", "organizations", "villages"] as const;
    const request = toRequest({ unit, categories: ["农村"] }, day, forms);
    if (request.ok) await commands.insert(request.value);
  };
  return { ...opened, insert };
}

const formsIn = (place: Place): readonly (readonly (string | undefined)[])[] =>
  (stateOf(place).reading?.forms ?? []).map(({ sheet, unit }) => [sheet, unit]);

test("an empty workbook is read as one without forms", async () => {
  const place = await openPlace();
  expect(stateOf(place)).toMatchObject({
    reading: { forms: [] },
    activity: undefined,
    trouble: undefined,
  });
});

test("inserts the set once, lists it, and inserts nothing the second time", async () => {
  const place = await openPlace();
  await place.insert();
  const sheets = ["附件1-农村", "附件2", "附件3"];
  expect(stateOf(place).deed).toMatchObject({ intent: "success", back: { done: { sheets } } });
  expect(formsIn(place)).toEqual(sheets.map((sheet) => [sheet, "归阳镇党委"]));
  await place.insert();
  expect(stateOf(place).deed).toMatchObject({ sentence: expect.stringContaining("都有了") });
  expect(stateOf(place).deed?.back).toBeUndefined();
  expect(namesIn(place)).toHaveLength(4);
});

test("a sheet renamed without a word is listed by its new name when the clerk comes back", async () => {
  const place = await openPlace();
  await place.insert();
  place.office.book.find("附件3")?.rename("难点村");
  await place.session.refresh();
  expect(formsIn(place).map(([sheet]) => sheet)).toContain("难点村");
});

test("another unit's set beside the one that is there is asked for once, and inserted when asked for again", async () => {
  const place = await openPlace();
  await place.insert();
  await place.insert("步云桥镇党委");
  expect(stateOf(place).deed).toMatchObject({ sentence: expect.stringContaining("归阳镇党委") });
  expect(namesIn(place)).toHaveLength(4);
  await place.insert("步云桥镇党委");
  expect(stateOf(place).deed).toMatchObject({ intent: "success" });
  expect(namesIn(place)).toHaveLength(7);
});

test("the undo takes out what was inserted, and the list is empty again", async () => {
  const place = await openPlace();
  await place.insert();
  await place.session.undo();
  expect(namesIn(place)).toEqual(["Sheet1"]);
  expect(stateOf(place)).toMatchObject({ reading: { forms: [] }, deed: { intent: "info" } });
});

test("what the clerk types is counted without being asked, and withdraws the undo", async () => {
  const place = await openPlace();
  await place.insert();
  const blanks = ({ reading }: ReturnType<typeof stateOf>): number | undefined =>
    reading?.forms[0]?.toFill.length;
  const before = blanks(stateOf(place)) ?? 0;
  const sheet = place.office.book.find("附件1-农村");
  if (sheet === undefined) throw new Error("The sheet was not inserted");
  await new Clerk(place.office.book).type(sheet, [5, 5], "40");
  const after = await stateWhere(place, (state) => blanks(state) === before - 1);
  expect(after.deed).toBeUndefined();
});

test("a host that refuses is told of, and the next try works", async () => {
  const place = await openPlace();
  place.office.faults.arm({ throttled: true });
  await place.insert();
  expect(stateOf(place).trouble).toMatchObject({ code: "host.busy" });
  place.office.faults.arm();
  await place.insert();
  expect(stateOf(place)).toMatchObject({ trouble: undefined, deed: { intent: "success" } });
});
