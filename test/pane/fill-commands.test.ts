/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The commands of 填报 through the genuine office.js, on the workbench's own workbook.
import { toRequest } from "../../src/pane/fill/to-request";
import { FillCommands } from "../../src/pane/fill/fill-commands";
import type { FillAction, FillState } from "../../src/pane/fill/fill-state";
import { initialFillState, reduceFill } from "../../src/pane/fill/fill-state";
import { createStore } from "../../src/pane/store";
import type { Store } from "../../src/pane/store";
import type { OpenedOffice } from "../adapters/excel/open-office";
import { openOffice } from "../adapters/excel/open-office";
import { Clerk } from "../workbench/model/clerk";

interface Place {
  readonly office: OpenedOffice;
  readonly store: Store<FillState, FillAction>;
  readonly commands: FillCommands;
  readonly insert: (unit?: string) => Promise<void>;
}

async function openPlace(): Promise<Place> {
  const office = await openOffice();
  const store = createStore(reduceFill, initialFillState("2014年3月10日", ["农村"]));
  const commands = new FillCommands(office.workbook, store);
  const day = { year: 2014, month: 3, day: 10 };
  const insert = async (unit = "归阳镇党委"): Promise<void> => {
    const forms = ["summary", "organizations", "villages"] as const;
    const request = toRequest({ unit, categories: ["农村"] }, day, forms);
    if (request.ok) await commands.insert(request.value);
  };
  await commands.start();
  return { office, store, commands, insert };
}

const namesIn = ({ office }: Place): readonly string[] =>
  office.book.sheets.map(({ name }) => name);

/** Resolves with the first state that is as wanted. */
const stateWhere = (
  { store }: Place,
  isWanted: (state: FillState) => boolean,
): Promise<FillState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (isWanted(store.getState())) resolve(store.getState());
    };
    store.subscribe(look);
    look();
  });

test("an empty workbook is read as one without forms", async () => {
  const { store } = await openPlace();
  expect(store.getState()).toMatchObject({ existing: [], activity: undefined, trouble: undefined });
});

test("inserts the set once, lists it, and inserts nothing the second time", async () => {
  const place = await openPlace();
  await place.insert();
  const sheets = ["附件1-农村", "附件2", "附件3"];
  const { existing, deed } = place.store.getState();
  expect(deed).toEqual({ id: "inserted", sheets });
  expect(existing?.map(({ sheet, unit }) => [sheet, unit])).toEqual(
    sheets.map((sheet) => [sheet, "归阳镇党委"]),
  );
  await place.insert();
  expect(place.store.getState().deed).toEqual({ id: "nothing-missing" });
  expect(namesIn(place)).toHaveLength(4);
});

test("a sheet renamed without a word is listed by its new name when the clerk comes back", async () => {
  const place = await openPlace();
  await place.insert();
  place.office.book.find("附件3")?.rename("难点村");
  await place.commands.refresh();
  expect(place.store.getState().existing?.map(({ sheet }) => sheet)).toContain("难点村");
});

test("another unit's set beside the one that is there is asked for once, and inserted when asked for again", async () => {
  const place = await openPlace();
  await place.insert();
  await place.insert("步云桥镇党委");
  expect(place.store.getState().deed).toEqual({ id: "other-unit", unit: "归阳镇党委" });
  expect(namesIn(place)).toHaveLength(4);
  await place.insert("步云桥镇党委");
  expect(place.store.getState().deed).toMatchObject({ id: "inserted" });
  expect(namesIn(place)).toHaveLength(7);
});

test("the undo takes out what was inserted, and the list is empty again", async () => {
  const place = await openPlace();
  await place.insert();
  await place.commands.undo();
  expect(namesIn(place)).toEqual(["Sheet1"]);
  expect(place.store.getState()).toMatchObject({ existing: [], deed: { id: "undone" } });
});

test("what the clerk types is counted without being asked, and withdraws the undo", async () => {
  const place = await openPlace();
  await place.insert();
  const before = place.store.getState().existing?.[0]?.toFill.length ?? 0;
  const sheet = place.office.book.find("附件1-农村");
  if (sheet === undefined) throw new Error("The sheet was not inserted");
  await new Clerk(place.office.book).type(sheet, [5, 5], "40");
  const after = await stateWhere(
    place,
    (state) => state.existing?.[0]?.toFill.length === before - 1,
  );
  expect(after.deed).toBeUndefined();
});

test("a host that refuses is told of, and the next try works", async () => {
  const place = await openPlace();
  place.office.faults.arm({ throttled: true });
  await place.insert();
  expect(place.store.getState().trouble).toMatchObject({ code: "host.busy" });
  place.office.faults.arm();
  await place.insert();
  expect(place.store.getState()).toMatchObject({ trouble: undefined, deed: { id: "inserted" } });
});
