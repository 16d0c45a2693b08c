/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { isAtLeast } from "../../../src/workbench/rich-api/version";
import { bootToy } from "../../support/office/boot-toy";

test.each([
  ["1.9", "1.10", false],
  ["1.10", "1.9", true],
  ["1.9", "1.9", true],
  ["2.0", "1.14", true],
])("%s has what %s brought: %s", (version, wanted, has) => {
  expect(isAtLeast(version, wanted)).toBe(has);
});

describe.each(["1.9", "1.14", "1.21"])("a host with ExcelApi %s", (version) => {
  test("declares just that", async () => {
    const { Office, dispose } = await bootToy(version);
    const { requirements } = Office.context;
    const sets = ["1.8", "1.9", "1.10", "1.13", "1.14", "1.15", "1.21", "1.22"];
    const declared = sets.filter((set) => requirements.isSetSupported("ExcelApi", set));
    expect(declared).toEqual(sets.filter((set) => isAtLeast(version, set)));
    dispose();
  });

  test("answers a member of 1.13 only where it has 1.13", async () => {
    const { Excel, dispose } = await bootToy(version);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
      return "answered";
    });
    const outcome = await run.catch(
      (error: OfficeExtension.Error) => `${error.code} ${error.message}`,
    );
    expect(outcome).toBe(
      version === "1.9" ? "ApiNotFound Range.GetMergedAreasOrNullObject" : "answered",
    );
    dispose();
  });

  test("loads what it has, and refuses by name what it lacks", async () => {
    const { Excel, dispose } = await bootToy(version);
    const load = (names?: string): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.load(names as string);
        await context.sync();
        return sheet.toJSON();
      });
    const all = { name: "Sheet1", id: "{1}", ...(version === "1.9" ? {} : { showHeadings: true }) };
    expect(await load()).toEqual(all);
    const named = await load("showHeadings").catch((error: Error) => error.message);
    expect(named).toEqual(
      version === "1.9" ? "Worksheet.ShowHeadings" : { id: "{1}", showHeadings: true },
    );
    dispose();
  });
});
