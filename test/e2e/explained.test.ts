// A clerk says why something stands as it is: it is kept in the workbook, lapses with the value, and can be taken back.
import type { Locator } from "playwright-core";
import { copied, enter, openSheet } from "../support/browser/grid";
import { openCleanSet } from "../support/browser/open-clean-set";
import type { Workbench } from "../support/browser/workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const reason = "党员外出务工，名册已与镇里核对";
const region = (name: string): Locator => workbench.pane.getByRole("region", { name });
const button = (name: string | RegExp): Locator => workbench.pane.getByRole("button", { name });

test("a reason is written by keyboard, stands on a sheet of its own, lapses when the value changes, and is undone in one step", async () => {
  workbench = await openCleanSet();
  const { page, pane } = workbench;
  await enter(page, "C6", "2");
  await region("请核实 1 处").waitFor();
  await button(/党员数不少于3人/).click();
  await button("情况属实，写说明…").click();
  await pane.getByRole("textbox", { name: "情况说明" }).fill(reason);
  await page.keyboard.press("Enter");
  await region("请核实 1 处").waitFor({ state: "detached" });
  await region("已说明 1 处").waitFor();

  await openSheet(page, "情况说明");
  const written = await copied(page, "A1:K12");
  expect(written).toContain(reason);

  await openSheet(page, "附件2");
  await enter(page, "C6", "1");
  await region("请核实 1 处").waitFor();
  await enter(page, "C6", "2");
  await region("已说明 1 处").waitFor();

  await button("撤销").click();
  await region("请核实 1 处").waitFor();
  expect(workbench.errors).toEqual([]);
});
