// A clerk works in the grid while the pane checks: what they break and mend is seen, and nothing but commands writes.
import type { Locator } from "playwright-core";
import { enter, goTo } from "../support/browser/grid";
import { calmSentence, openCleanSet } from "../support/browser/open-clean-set";
import { requestsOf } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const nothing = (): Locator => workbench.pane.getByText(calmSentence).first();
const errors = (count: number): Locator =>
  workbench.pane.getByRole("region", { name: `必须改 ${count} 处` });

const paste = async (address: string, text: string): Promise<void> => {
  const { page } = workbench;
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await goTo(page, address);
  await page.keyboard.press("Control+V");
};

/** All that the add-in asked so far, and how much of it may have changed the workbook. */
async function asked(): Promise<{ readonly requests: number; readonly writes: number }> {
  const requests = await requestsOf(workbench.page);
  return {
    requests: requests.length,
    writes: requests.reduce((sum, { writes }) => sum + writes, 0),
  };
}

test("typing, pasting, deleting and undoing are followed without a write; a fix, which is a command, writes", async () => {
  workbench = await openCleanSet();
  const { page, pane } = workbench;
  const before = await asked();
  expect(before.writes).toBe(0);

  await enter(page, "F6", "1390734135");
  await errors(1).waitFor();
  await enter(page, "F6", "13907341350");
  await nothing().waitFor();

  await paste("C5", "约四十人\n约五十人");
  await errors(2).waitFor();
  await page.keyboard.press("Control+Z");
  await nothing().waitFor();

  await goTo(page, "B6");
  await page.keyboard.press("Delete");
  const blank = pane.getByText("还差 1 格").first();
  await blank.waitFor();
  await page.keyboard.press("Control+Z");
  await blank.waitFor({ state: "detached" });

  await enter(page, "C6", "41人");
  const unitSaid = pane.getByRole("button", { name: /数字后面带了单位/ });
  await unitSaid.click();
  const { requests, writes } = await asked();
  expect(requests).toBeGreaterThan(before.requests);
  expect(writes).toBe(0);

  await pane.getByRole("button", { name: "改成“41”" }).click();
  await unitSaid.waitFor({ state: "detached" });
  expect((await asked()).writes).toBeGreaterThan(0);
  expect(workbench.errors).toEqual([]);
});
