/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { DocumentSettings } from "../../../src/workbench/transport/document-settings";
import { bootToy, type BootedToy } from "../../support/office/boot-toy";

let toy: BootedToy;
const boot = async (...args: Parameters<typeof bootToy>): Promise<BootedToy> =>
  (toy = await bootToy(...args));
afterEach(() => toy.dispose());

describe("office.js meets its host", () => {
  test("as Excel on the web, in Chinese, with a document that can be written", async () => {
    const { Office } = await boot();
    const { host, platform, displayLanguage, contentLanguage, document } = Office.context;
    expect({ host, platform, displayLanguage, contentLanguage, mode: document.mode }).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      mode: "readWrite",
    });
  });

  test("and loads Excel's library and the Chinese texts, and telemetry only where it is told to log", async () => {
    const { files } = await boot();
    expect(files).toEqual(["excel-web-16.00.js", "zh-cn/office_strings.js"]);
    toy.dispose();
    const logging = await boot("1.15", { logging: true });
    expect(logging.files).toContain("telemetry/oteljs_agave.js");
  });
});

describe("settings of the document", () => {
  const save = (): Promise<Office.AsyncResult<unknown>> =>
    new Promise((resolve) => toy.Office.context.document.settings.saveAsync(resolve));
  const refresh = (): Promise<Office.AsyncResult<unknown>> =>
    new Promise((resolve) => toy.Office.context.document.settings.refreshAsync(resolve));

  test("are there when the add-in starts, and are kept when it saves", async () => {
    const kept = new DocumentSettings({ unit: JSON.stringify("某县") });
    await boot("1.15", { settings: kept });
    const { settings } = toy.Office.context.document;
    expect(settings.get("unit")).toBe("某县");
    settings.set("round", 2);
    settings.remove("unit");
    expect((await save()).status).toBe("succeeded");
    expect(kept.pairs()).toEqual([["round", "2"]]);
  });

  test("are read again on request", async () => {
    const kept = new DocumentSettings();
    await boot("1.15", { settings: kept });
    kept.replace([["round", "3"]]);
    expect((await refresh()).status).toBe("succeeded");
    expect(toy.Office.context.document.settings.get("round")).toBe(3);
  });
});

/** The client library reports to a service of the host once it can take ribbon commands. */
async function libraryIsReady(): Promise<void> {
  if (toy.log.requests.some(({ kind }) => kind === "service")) return;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await libraryIsReady();
}

test("a ribbon command runs the function of its name and is told when it is done", async () => {
  await boot();
  const ran = new Promise<string>((resolve) => {
    toy.Office.actions.associate("insertAll", (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  await libraryIsReady();
  toy.invokeCommand("button-1", "insertAll");
  expect(await ran).toBe("button-1");
});

test("the log counts syncs, actions, writes and bytes, and tells what the library does by itself", async () => {
  await boot();
  await libraryIsReady();
  toy.log.clear();
  const heard: string[] = [];
  toy.log.onRequest(({ kind }) => heard.push(kind));
  await toy.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["甲"]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [write, read] = toy.log.syncs;
  // Workbook, collection, sheet and range, keeping the range and fetching its reference, then the write itself.
  expect(write).toMatchObject({ kind: "sync", actions: 7, writes: 1, failure: undefined });
  expect(read).toMatchObject({ kind: "sync", actions: 2, writes: 0, failure: undefined });
  expect([toy.log.syncs.length, toy.log.writes]).toEqual([2, 1]);
  expect(heard).toEqual(["sync", "sync", "cleanup"]);
  expect(write?.requestBytes).toBeGreaterThan(600);
  expect(read?.responseBytes).toBe(
    new TextEncoder().encode(
      JSON.stringify({
        Results: [
          { ActionId: 12, Value: { _ReferenceId: "ref-1" } },
          { ActionId: 13, Value: { Values: [["甲"]], _ReferenceId: "ref-1" } },
        ],
        TraceIds: [],
      }),
    ).length,
  );
});
