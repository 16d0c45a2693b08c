// The pane where there is no Excel around it, or one that is too old: plain words and the ways out.
import { openPage } from "../support/browser/open-page";
import type { OpenedPage } from "../support/browser/open-page";
import { paneFrame } from "../support/browser/violations";

let opened: OpenedPage;
afterEach(() => opened.close());

const internetExplorer = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const edgeHtml = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/70.0.3538.102 Edge/18.19042";

test.each([
  ["Internet Explorer", internetExplorer],
  ["EdgeHTML", edgeHtml],
])("a web view of %s is told what to do instead", async (_, userAgent) => {
  opened = await openPage("taskpane.html", { userAgent });
  const words = await opened.page.getByRole("alert").first().innerText();
  expect(words).toContain("这个版本的 Excel 太旧");
  expect(words).toContain("WPS");
});

test("a plain browser is told where the pane belongs", async () => {
  opened = await openPage("taskpane.html");
  // Where office.js takes its time, another heading says so before.
  const words = "三表汇要在 Excel 里打开";
  await opened.page.getByText(words).waitFor();
  expect(await opened.page.getByRole("heading").allInnerTexts()).toEqual([words]);
});

test("a host that never answers is told of after three seconds, in words", async () => {
  opened = await openPage("workbench.html", { blocked: "**/office/excel-web-16.00.js" });
  const pane = opened.page.frameLocator("#pane iframe");
  await pane.getByText("正在连接 Excel").waitFor();
  await pane.getByRole("heading", { name: /Excel 还没有应答/ }).waitFor();
  // Since the pane's own page began to load, by its own clock: a busy machine looks late.
  const frame = await paneFrame(opened.page);
  expect(await frame.evaluate(() => performance.now())).toBeGreaterThanOrEqual(3000);
});
