// npm run pictures:workbench — photographs the workbench and the pane for the documents; the files go to pictures/.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildStale } from "./build-targets.mjs";
import { findCertificate } from "./certificate.mjs";
import { findBrowser } from "./find-browser.mjs";
import { root } from "./run.mjs";
import { serve } from "./serve.mjs";

const folder = path.join(root, "pictures");
const counts = [
  ["E5", "40"],
  ["E6", "1"],
  ["E7", "3"],
  ["E8", "36"],
  ["E9", "3"],
  ["E10", "1"],
  ["E11", "1"],
];

async function goTo(page, address) {
  await page.locator("[data-u-comp=defined-name] input").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

async function enter(page, address, text) {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const heights = [378, 700];

/** The pane's width is 350; what stands above and below it comes on top of the height. */
async function photographPane(page, name) {
  const frame = page.locator("#pane iframe");
  for (const height of heights) {
    const { width, height: window } = page.viewportSize();
    const { height: now } = await frame.boundingBox();
    await page.setViewportSize({ width, height: window + height - Math.round(now) });
    await page.waitForTimeout(500);
    await frame.screenshot({ path: path.join(folder, `${name}-${height}.png`) });
  }
}

async function photographFilling(page, pane) {
  await photographPane(page, "start");
  await pane.getByRole("button", { name: /填本单位的表/ }).click();
  await photographPane(page, "fill-empty");
  await pane.getByRole("textbox", { name: "单位" }).fill("归阳镇党委");
  await pane.getByRole("textbox", { name: "时间" }).fill("2014年3月10日");
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText(/已插入 \d+ 张表/).waitFor();
  for (const [cell, count] of counts) await enter(page, cell, count);
  await page.setViewportSize({ width: 1366, height: 768 });
  await goTo(page, "A1");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(folder, "workbench.png") });
  await photographPane(page, "fill");
  await enter(page, "E5", "30");
  await enter(page, "E6", "1个");
  await pane.getByRole("button", { name: /^校验/ }).click();
  await pane
    .getByText(/所辖基层党组织填30/)
    .first()
    .waitFor();
  await photographPane(page, "check");
}

async function photographCollecting(page, pane) {
  await pane.getByRole("button", { name: /先用示例试试/ }).click();
  await pane
    .getByText(/已报18\/20/)
    .first()
    .waitFor();
  await photographPane(page, "collect");
  await pane.getByRole("button", { name: "① 应报" }).click();
  await photographPane(page, "collect-expected");
  await pane.getByRole("button", { name: "③ 结果" }).click();
  await photographPane(page, "collect-preview");
  await pane.getByRole("button", { name: /^汇总 \d+ 个单位/ }).click();
  await pane.getByText(/已汇总/).waitFor();
  await photographPane(page, "collect-done");
  await page.getByRole("tab", { name: "附件1-农村", exact: true }).click();
  await goTo(page, "F9");
  await pane.getByRole("button", { name: "反查", exact: true }).click();
  await pane.getByRole("region", { name: "反查" }).waitFor();
  await photographPane(page, "trace");
  await pane.getByRole("button", { name: /^校验/ }).click();
  await photographPane(page, "check-county");
}

async function photograph(address) {
  const browser = await chromium.launch(findBrowser());
  for (const act of [photographFilling, photographCollecting]) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "zh-CN",
      viewport: { width: 1366, height: 768 },
    });
    const page = await context.newPage();
    await page.goto(`${address}/workbench.html`);
    const pane = page.frameLocator("#pane iframe");
    await pane.getByText("您要做什么").waitFor();
    await act(page, pane);
    await context.close();
  }
  await browser.close();
}

mkdirSync(folder, { recursive: true });
if (buildStale(["addin", "workbench"]) !== 0) process.exit(1);
const { cert, key } = findCertificate();
const { address, stop } = await serve(path.join(root, "dist"), { cert, key, port: 0 });
try {
  await photograph(address);
  console.log("The pictures are in pictures/");
} finally {
  stop();
}
