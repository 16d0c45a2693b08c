import { createEventHub } from "../../../src/workbench/rich-api/event-hub";
import type { HostEvent } from "../../../src/workbench/rich-api/host-event";
import { createTypeTable } from "../../../src/workbench/rich-api/type-table";
import { ToyBook } from "../../support/office/toy-book";
import { toyTypes } from "../../support/office/toy-types";

const book = new ToyBook();
const table = createTypeTable(toyTypes(book), "1.14");
const collection = { type: "WorksheetCollection", self: book };
const sheet = { type: "Worksheet", self: book.sheets[0] as object };
const activated: HostEvent = { by: "user", kind: "activated", sheetId: "{1}" };

const targetsOf = (hub: ReturnType<typeof createEventHub>): readonly string[] =>
  hub.entriesFor(activated).map(([, , target]) => target);

test("an event goes where it is listened to, to the sheet and to the workbook, and nowhere else", () => {
  const hub = createEventHub("1.14");
  expect(targetsOf(hub)).toEqual([]);
  hub.register(sheet, "_RegisterActivatedEvent", table);
  expect(targetsOf(hub)).toEqual(["{1}"]);
  hub.register(collection, "_RegisterActivatedEvent", table);
  expect(targetsOf(hub)).toEqual(["{1}", "Workbook"]);
  expect(hub.entriesFor({ ...activated, kind: "deactivated" })).toEqual([]);
});

test("it stops once as many have left as had come", () => {
  const hub = createEventHub("1.14");
  hub.register(collection, "_RegisterActivatedEvent", table);
  hub.register(collection, "_RegisterActivatedEvent", table);
  hub.register(collection, "_UnregisterActivatedEvent", table);
  expect(targetsOf(hub)).toEqual(["Workbook"]);
  hub.register(collection, "_UnregisterActivatedEvent", table);
  expect(targetsOf(hub)).toEqual([]);
});

test("an event that we do not tell of is refused by name", () => {
  const hub = createEventHub("1.14");
  expect(() => hub.register(collection, "_RegisterCalculatedEvent", table)).toThrow(
    "WorksheetCollection._RegisterCalculatedEvent",
  );
});
