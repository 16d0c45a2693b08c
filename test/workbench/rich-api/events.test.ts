/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { bootToy, type BootedToy } from "../../support/office/boot-toy";
import type { HostEvent } from "../../../src/workbench/rich-api/host-event";
import { errorOf } from "../../support/office/error-of";

let toy: BootedToy | undefined;
const boot = async (version?: string): Promise<BootedToy> => (toy = await bootToy(version));
afterEach(() => toy?.dispose());

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Everything that the add-in is told, in order; the functions that come with it left out. */
async function listen({ Excel }: BootedToy): Promise<unknown[]> {
  const heard: unknown[] = [];
  const hear = async (args: object): Promise<void> => {
    heard.push(JSON.parse(JSON.stringify(args)));
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onSelectionChanged.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    await context.sync();
  });
  return heard;
}

const changed: HostEvent = {
  by: "user",
  kind: "changed",
  sheetId: "{1}",
  address: "A1",
  changeType: "RangeEdited",
};

describe("an add-in that listens", () => {
  test.each<[HostEvent, object]>([
    [
      changed,
      {
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: "{1}",
      },
    ],
    [
      { ...changed, by: "co-author" },
      { address: "A1", source: "Remote", triggerSource: "Unknown" },
    ],
    [
      {
        ...changed,
        details: {
          valueBefore: "",
          valueAfter: 35,
          valueTypeBefore: "Empty",
          valueTypeAfter: "Double",
        },
      },
      {
        details: {
          valueBefore: "",
          valueAfter: 35,
          valueTypeBefore: "Empty",
          valueTypeAfter: "Double",
        },
      },
    ],
    [
      { by: "user", kind: "selectionChanged", sheetId: "{1}", address: "B2" },
      { type: "WorksheetSelectionChanged", address: "B2", worksheetId: "{1}" },
    ],
    [
      { by: "user", kind: "activated", sheetId: "{1}" },
      { type: "WorksheetActivated", worksheetId: "{1}" },
    ],
    [
      { by: "user", kind: "deactivated", sheetId: "{1}" },
      { type: "WorksheetDeactivated", worksheetId: "{1}" },
    ],
    [
      { by: "user", kind: "added", sheetId: "{2}" },
      { type: "WorksheetAdded", source: "Local", worksheetId: "{2}" },
    ],
    [
      { by: "user", kind: "deleted", sheetId: "{2}" },
      { type: "WorksheetDeleted", source: "Local", worksheetId: "{2}" },
    ],
  ])("is told of %j once, as Excel tells it", async (event, told) => {
    const { book } = await boot();
    const heard = await listen(toy as BootedToy);
    book.listener(event);
    await soon();
    expect(heard).toEqual([expect.objectContaining(told)]);
  });

  test("hears of one sheet only what happens there", async () => {
    const { book, Excel } = await boot();
    const other = book.add("二");
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("二").load("id");
      await context.sync();
      sheet.onChanged.add(async ({ worksheetId }) => void heard.push(worksheetId));
      await context.sync();
    });
    book.listener(changed);
    book.listener({ ...changed, sheetId: other.id });
    await soon();
    expect(heard).toEqual([other.id]);
  });

  test("is told of its own writes as its own, after the answer to the batch", async () => {
    const { Excel } = await boot("1.14");
    const heard = await listen(toy as BootedToy);
    const heardAtAnswer = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["甲"]];
      await context.sync();
      return heard.length;
    });
    await soon();
    expect(heardAtAnswer).toBe(0);
    expect(heard).toEqual([expect.objectContaining({ triggerSource: "ThisLocalAddin" })]);
  });

  test("is not told by whom below ExcelApi 1.14", async () => {
    const { book } = await boot("1.13");
    const heard = await listen(toy as BootedToy);
    book.listener(changed);
    await soon();
    expect(heard).toHaveLength(1);
    expect(heard[0]).not.toHaveProperty("triggerSource");
  });

  test("hears nothing while it has switched events off", async () => {
    const { Excel } = await boot();
    const heard = await listen(toy as BootedToy);
    const write = (enableEvents: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = enableEvents;
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[enableEvents]];
        await context.sync();
      });
    await write(false);
    await soon();
    expect(heard).toHaveLength(0);
    await write(true);
    await soon();
    expect(heard).toHaveLength(1);
  });

  test("hears nothing once it has stopped listening", async () => {
    const { book, Excel } = await boot();
    const heard: unknown[] = [];
    const listening = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(
        async (args) => void heard.push(args),
      );
      await context.sync();
      return result;
    });
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
    book.listener(changed);
    await soon();
    expect(heard).toEqual([]);
  });

  test("hears of a new name where the host has ExcelApi 1.17, and cannot ask for it below", async () => {
    const renamed: HostEvent = {
      by: "user",
      kind: "renamed",
      sheetId: "{1}",
      nameBefore: "Sheet1",
      nameAfter: "附件1",
    };
    const listenToNames = async ({ Excel }: BootedToy): Promise<unknown[]> => {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(async (args) => void heard.push(args));
        await context.sync();
      });
      return heard;
    };
    const heard = await listenToNames(await boot("1.17"));
    toy?.book.listener(renamed);
    await soon();
    expect(heard).toEqual([
      expect.objectContaining({ nameBefore: "Sheet1", nameAfter: "附件1", worksheetId: "{1}" }),
    ]);
    toy?.dispose();
    const error = await errorOf(listenToNames(await boot("1.14")));
    expect(error.message).toBe("WorksheetCollection._RegisterEventNameChanged");
  });
});
