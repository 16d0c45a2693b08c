// Every screen of the pane and of the workbench around it, as those need it who work by keyboard, by ear or with poor
// sight; and the sample county at one click.
import type { FrameLocator, Page } from "playwright-core";
import { openPage } from "../support/browser/open-page";
import type { OpenedPage } from "../support/browser/open-page";
import { paneFrame, violationsIn } from "../support/browser/violations";

let opened: OpenedPage;
afterEach(() => opened.close());

async function openFirstScreen(): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  opened = await openPage("workbench.html", { viewport: { width: 1366, height: 768 } });
  const pane = opened.page.frameLocator("#pane iframe");
  await pane.getByRole("heading", { name: "您要做什么？" }).waitFor();
  return { page: opened.page, pane };
}

const violations = async (page: Page): Promise<readonly string[]> =>
  violationsIn(await paneFrame(page));

test("nothing is in the way of anybody on the first screen, in 填报 and in 校验 of an empty workbook", async () => {
  const { page, pane } = await openFirstScreen();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: /填本单位的表/ }).click();
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText("请写填报单位的名称").waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: "校验" }).click();
  await pane.getByText("没有可以核对的").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("the sample county comes with one click; nothing is in the way of anybody in the three steps and in 校验", async () => {
  const { page, pane } = await openFirstScreen();
  await pane.getByRole("button", { name: /先用示例试试/ }).click();
  await pane
    .getByText(/已报18\/20/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: "① 应报" }).click();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: "③ 结果" }).click();
  await pane.getByText("会新加这些表").waitFor();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: /^汇总 \d+ 个单位/ }).click();
  await pane.getByText(/已汇总/).waitFor();
  await pane.getByRole("button", { name: /^校验/ }).click();
  await pane
    .getByRole("heading", { name: /必须改/ })
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  expect(opened.errors).toEqual([]);
});

test("nothing is in the way of anybody on the page around the pane, and in its questions", async () => {
  const { page } = await openFirstScreen();
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violationsIn(page.mainFrame())).toEqual([]);
});

test("after a button has gone, Tab goes on from where it was", async () => {
  const { page, pane } = await openFirstScreen();
  await pane.getByRole("button", { name: /先用示例试试/ }).click();
  // Until all files are read, what is shown changes by itself.
  await pane
    .getByText(/已报18\/20/)
    .first()
    .waitFor();
  const newest = pane.getByRole("button", { name: /^用新的/ }).first();
  await newest.waitFor();
  await newest.focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "重选" }).first().waitFor();
  await page.keyboard.press("Tab");
  const focused = pane.locator(":focus");
  expect(await focused.textContent()).toContain("重选");
});
