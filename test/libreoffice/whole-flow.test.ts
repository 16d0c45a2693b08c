// The whole work in the browser, by mouse and keyboard: forms inserted, filled, checked and mended, fifty files rolled
// up, a number traced, the workbook saved; then LibreOffice opens what was saved.
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { readReports } from "../../src/core/report/read-reports";
import type { SummaryReport } from "../../src/core/report/report";
import { enter, goTo, openSheet } from "../support/browser/grid";
import { paneFrame, violationsIn } from "../support/browser/violations";
import { openWorkbench, requestsOf } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";
import { convertWithLibreOffice } from "../support/libreoffice";
import { makeTownshipReturns, sumOf } from "../support/township-returns";

const county = "中共祁东县委组织部";
const returns = makeTownshipReturns(50);
/** What the county files for itself, beside its townships. */
const own = { T: 40, W: 1, Z: 3, B: 36, R: 1, S1: 1, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0 };
const ids = ["T", "W", "Z", "B", "R", "S1", "S2", "S3", "S4", "S5", "S6"] as const;
const rowOf = (id: (typeof ids)[number]): number => 5 + ids.indexOf(id);

let workbench: Workbench;
afterEach(() => workbench.close());

/** Does a step, and prints what it cost. */
async function step(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  const before = (await requestsOf(page)).length;
  const started = performance.now();
  await act();
  const milliseconds = Math.round(performance.now() - started);
  const requests = (await requestsOf(page)).slice(before);
  const inHost = requests.reduce((sum, request) => sum + request.milliseconds, 0);
  const writes = requests.reduce((sum, request) => sum + request.writes, 0);
  process.stdout.write(
    `${name}: ${requests.length} round trips, ${writes} writing actions, ${inHost} ms in the host, ${milliseconds} ms in all\n`,
  );
}

async function expectNoViolations(): Promise<void> {
  const { page } = workbench;
  expect(await violationsIn(await paneFrame(page))).toEqual([]);
}

async function insertSet(): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole("textbox", { name: "单位" }).click();
  await page.keyboard.type(county);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2014.3.10");
  // One category is enough here.
  const toggles = pane.getByRole("group", { name: "类别" });
  const chosen = await toggles.getByText("☑").locator("..").allTextContents();
  for (const name of chosen.map((text) => text.replace("☑", "")).filter((each) => each !== "农村"))
    await toggles.getByRole("button", { name }).click();
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText(/已插入 3 张表/).waitFor();
}

async function fill(): Promise<void> {
  const { page, pane } = workbench;
  await openSheet(page, "附件1-农村");
  for (const id of ids) await enter(page, `E${rowOf(id)}`, String(own[id]));
  await openSheet(page, "附件2");
  const row = ["金星村党支部", "3６人", "书记调走以后没有人接，村里的事没有人牵头", "空缺"];
  for (const [index, text] of row.entries()) await enter(page, `${"BCDE"[index]}5`, text);
  await openSheet(page, "附件3");
  await enter(page, "B5", "无");
  await pane.getByRole("button", { name: /^校验/ }).click();
}

async function mend(): Promise<void> {
  const { page, pane } = workbench;
  await openSheet(page, "附件1-农村");
  await enter(page, "E5", "30");
  await pane.getByText("所辖基层党组织填30").first().waitFor();
  await expectNoViolations();
  await enter(page, "E5", "40");
  await pane.getByText("所辖基层党组织填30").first().waitFor({ state: "detached" });
  await pane.getByRole("button", { name: /数字后面带了单位/ }).click();
  await pane.getByRole("button", { name: "改成“36”" }).click();
  await pane.getByRole("button", { name: "撤销", exact: true }).waitFor();
}

async function collect(): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "汇总", exact: true }).click();
  await pane.getByRole("button", { name: "② 收表" }).click();
  const files = returns.map(({ file, bytes }) => ({
    name: file,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  }));
  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "选择文件" }).click();
  await (await choosing).setFiles(files);
  await pane.getByText(/已报51个单位/).waitFor({ timeout: 30_000 });
}

async function rollUp(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "③ 结果" }).click();

  await pane.getByRole("button", { name: "汇总 51 个单位" }).click();
  await pane.getByText(/已汇总 51 个单位/).waitFor({ timeout: 30_000 });
}

const totals = Object.fromEntries(ids.map((id) => [id, own[id] + sumOf(id, returns)]));

async function trace(sheet: string): Promise<void> {
  const { page, pane } = workbench;
  await openSheet(page, sheet);
  await goTo(page, "E9");
  await pane.getByRole("button", { name: "反查", exact: true }).click();
  const found = pane.getByRole("region", { name: "反查" });
  await found.getByText(`由 51 个数相加：${totals["R"]}`).waitFor();
  await found.getByText(`${returns[6]?.file} 附件1-农村!E9`).waitFor();
  await found.getByText("对得上").waitFor();
}

async function save(): Promise<Uint8Array> {
  const { page } = workbench;
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: /保存/ }).click();
  return buffer(await (await downloading).createReadStream());
}

/** The result's 附件1, not the county's own. */
function resultIn(bytes: Uint8Array): SummaryReport | undefined {
  const raw = readWorkbook(bytes);
  if (!raw.ok) throw new Error(raw.error);
  return readReports(raw.value).find(
    (report): report is SummaryReport => report.form === "summary" && report.isResult,
  );
}

test("from an empty workbook to a traced total that LibreOffice opens with the same numbers", async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await step(page, "insert the set", insertSet);
  await expectNoViolations();
  await step(page, "fill it in by keyboard", fill);
  await step(page, "break, see and mend", mend);
  await step(page, "read fifty files", collect);
  await expectNoViolations();
  await step(page, "roll up into the workbook", rollUp);
  await expectNoViolations();
  await step(page, "trace a number", () => trace("附件1-农村-汇总"));
  await expectNoViolations();
  let saved: Uint8Array = new Uint8Array();
  await step(page, "save", async () => {
    saved = await save();
  });
  const reopened = resultIn(convertWithLibreOffice(saved, "whole-flow", "xlsx"));
  const counts = ids.map((id) => [id, reopened?.counts[id]?.value]);
  expect(Object.fromEntries(counts)).toEqual(totals);
  expect(workbench.errors).toEqual([]);
  expect(workbench.strayRequests).toEqual([]);
});
