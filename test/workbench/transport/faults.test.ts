/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { Faults } from "../../../src/workbench/transport/faults";
import { bootToy, type BootedToy } from "../../support/office/boot-toy";
import { errorOf } from "../../support/office/error-of";

let toy: BootedToy;
beforeEach(async () => {
  toy = await bootToy();
});
afterEach(() => toy.dispose());

const names = (): readonly string[] => toy.book.sheets.map(({ name }) => name);

const add = (...sheets: readonly string[]): Promise<void> =>
  toy.Excel.run(async (context) => {
    for (const name of sheets) context.workbook.worksheets.add(name);
    await context.sync();
  });

const pause = (milliseconds: number): Promise<"nothing came"> =>
  new Promise((resolve) => setTimeout(() => resolve("nothing came"), milliseconds));

describe("a sync that fails on purpose", () => {
  test.each([
    ["GeneralException", 500],
    ["InvalidOperationInCellEditMode", 400],
    ["InvalidOrTimedOutSession", 408],
    ["ActivityLimitReached", 429],
    ["RequestPayloadSizeLimitExceeded", 400],
    ["ResponsePayloadSizeLimitExceeded", 400],
    ["AccessDenied", 401],
  ] as const)("reaches the add-in as %s", async (code, status) => {
    toy.faults.arm({ failSync: { nth: 1, code, when: "before" } });
    const error = await errorOf(add("一"));
    expect(error).toMatchObject({ code, httpStatusCode: status });
    expect(names()).toEqual(["Sheet1"]);
  });

  test("is the n-th from the arming on, and the only one", async () => {
    await add("一");
    toy.faults.arm({ failSync: { nth: 2, code: "GeneralException", when: "before" } });
    await add("二");
    await errorOf(add("三"));
    await add("四");
    expect(names()).toEqual(["Sheet1", "一", "二", "四"]);
  });

  test("can fail with all done and the answer lost", async () => {
    toy.faults.arm({ failSync: { nth: 1, code: "GeneralException", when: "after" } });
    await errorOf(add("一"));
    expect(names()).toEqual(["Sheet1", "一"]);
  });
});

test("an action that fails on purpose leaves done what came before it, over all requests", async () => {
  await add("〇");
  // A sync that adds one sheet has three actions: the workbook's, the collection's and the sheet's own.
  toy.faults.arm({ failAction: { nth: 7, code: "InvalidOperation" } });
  await add("一");
  const error = await errorOf(add("二", "三"));
  expect(error.code).toBe("InvalidOperation");
  expect(names()).toEqual(["Sheet1", "〇", "一", "二"]);
});

test("a throttled host does nothing until it is no longer throttled", async () => {
  toy.faults.arm({ throttled: true });
  expect((await errorOf(add("一"))).code).toBe("ActivityLimitReached");
  toy.faults.arm();
  await add("二");
  expect(names()).toEqual(["Sheet1", "二"]);
});

test("a host that is gone does nothing and answers nothing", async () => {
  toy.faults.arm({ goneFromSync: 2 });
  await add("一");
  expect(await Promise.race([add("二"), pause(50)])).toBe("nothing came");
  expect(await Promise.race([add("三"), pause(50)])).toBe("nothing came");
  expect(names()).toEqual(["Sheet1", "一"]);
});

test("a slow host answers late", async () => {
  toy.faults.arm({ slowBy: 60 });
  const started = performance.now();
  await add("一");
  expect(performance.now() - started).toBeGreaterThanOrEqual(59);
});

describe("a cell being typed in", () => {
  const rename = (options: Excel.RunOptions): Promise<void> =>
    toy.Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "改名";
      await context.sync();
    });

  test("turns a command away that does not wait", async () => {
    toy.editing.begin();
    expect((await errorOf(rename({}))).code).toBe("InvalidOperationInCellEditMode");
  });

  test("makes a command wait that may, until the typing ends", async () => {
    toy.editing.begin();
    const waiting = rename({ delayForCellEdit: true });
    expect(await Promise.race([waiting, pause(50)])).toBe("nothing came");
    expect(names()).toEqual(["Sheet1"]);
    toy.editing.end();
    await waiting;
    expect(names()).toEqual(["改名"]);
  });
});

describe("sizes", () => {
  test("a request above 5 MB is refused with nothing done", async () => {
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.values = [["字".repeat(1_800_000)]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(toy.book.sheets[0]?.cells.size).toBe(0);
  });

  test("an answer above 5 MB does not arrive", async () => {
    toy.book.sheets[0]?.cells.set("A1", "字".repeat(1_800_000));
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the limits can be other ones", async () => {
    toy.faults.arm({ maxRequestBytes: 300 });
    expect((await errorOf(add("一"))).code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

test("a workbook opened for viewing says so, can be read, and is not changed", async () => {
  toy.dispose();
  toy = await bootToy("1.15", { faults: new Faults({ readOnly: true }) });
  expect(toy.Office.context.document.mode).toBe("readOnly");
  expect((await errorOf(add("一"))).code).toBe("AccessDenied");
  const name = await toy.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect([name, names()]).toEqual(["Sheet1", ["Sheet1"]]);
});
