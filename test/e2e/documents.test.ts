// A clerk saves a workbook, opens it again, is told what a foreign file loses, and finds unsaved work after a crash.
import * as XLSX from "@e965/xlsx";
import type { Download } from "playwright-core";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { planFormSet } from "../../src/app/issue-forms";
import { defaultRound } from "../../src/core/notice/default-round";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { readReports } from "../../src/core/report/read-reports";
import type { Report } from "../../src/core/report/report";
import { copied, copiedSoon, enter, openSheet } from "../support/browser/grid";
import { crashAndReopen, openWorkbench } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";
import { foreignBook } from "../support/foreign-book";

let workbench: Workbench;
afterEach(() => workbench.close());

async function insertForms(): Promise<void> {
  const { pane } = workbench;
  const start = pane.getByRole("button", { name: "填本单位的表" });
  const unit = pane.getByRole("textbox", { name: "单位" });
  await start.or(unit).first().waitFor();
  if (await start.isVisible()) await start.click();
  await unit.fill("归阳镇党委");
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText(/已插入 \d+ 张表/).waitFor();
}

const dialog = (name: string) => workbench.page.getByRole("dialog", { name });
const notice = () => workbench.page.locator("#notice");

interface Saved {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
}

async function take(download: Download): Promise<Saved> {
  const name = download.suggestedFilename();
  const file = path.join(await mkdtemp(path.join(tmpdir(), "documents-")), name);
  await download.saveAs(file);
  return { name, file, bytes: await readFile(file) };
}

/** By keyboard alone; under the name that is proposed unless another is given. */
async function save(name?: string): Promise<Saved> {
  const { page } = workbench;
  await page.keyboard.press("Control+S");
  await dialog("保存").waitFor();
  if (name !== undefined) await page.keyboard.type(name);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  return take(download);
}

async function choose(
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const { page } = workbench;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

function reportsOf(bytes: Uint8Array): readonly Report[] {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return readReports(workbook.value);
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("what is filled in is in the downloaded file, and the form comes back from it whole", async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  await insertForms();
  await openSheet(page, "附件1-农村");
  await enter(page, "E5", "40");
  await enter(page, "E9", "3");
  expect(await copiedSoon(page, "F9", "7.50")).toBe("7.50");
  const first = await save();
  expect(first.name).toBe("归阳镇党委-软弱涣散三表.xlsx");
  await notice().getByText("已保存为").waitFor();
  expect(reportsOf(first.bytes)[0]).toMatchObject({
    form: "summary",
    unit: { value: "归阳镇党委" },
    counts: { T: { value: 40 }, R: { value: 3 } },
    percents: { percentOfAll: { R: { value: 7.5 } } },
  });
  const sheet = XLSX.read(first.bytes).Sheets["附件1-农村"];
  expect([sheet?.["E5"]?.v, sheet?.["F9"]?.v, sheet?.["F9"]?.f]).toEqual([
    40,
    7.5,
    'IF(COUNT(E9,$E$5)<2,"",IF($E$5=0,"——",E9/$E$5*100))',
  ]);

  const item = pane.getByRole("button", { name: /^附件1-农村/ });
  await page.getByRole("button", { name: "新建" }).click();
  await page.getByRole("tab", { name: "附件1-农村" }).waitFor({ state: "detached" });
  await item.waitFor({ state: "detached" });
  await choose(first.file);
  await page.getByRole("tab", { name: "附件1-农村" }).waitFor();
  await item.waitFor();
  await openSheet(page, "附件1-农村");
  // The form goes on checking and calculating.
  await enter(page, "E9", "4");
  expect(await copiedSoon(page, "F9", "10.00")).toBe("10.00");
  await enter(page, "F5", "5");
  await page.getByText("通知表样在此格印的是——，请保留——").first().waitFor();
  await page.keyboard.press("Escape");
  const second = await save();
  expect(second.name).toBe("归阳镇党委-软弱涣散三表-已填.xlsx");
  const third = await save();
  expect(third.name).toBe(second.name);
  expect(workbench.errors).toEqual([]);
});

test("unsaved work comes back after a crash, and can be erased", async () => {
  workbench = await openWorkbench();
  await insertForms();
  await openSheet(workbench.page, "附件1-农村");
  const before = workbench.pane.getByRole("button", { name: /^附件1-农村/ });
  await before.getByText("还差 11 格").waitFor();
  await enter(workbench.page, "E5", "40");
  // On a slow machine the forms may have been kept without the number: what is kept after this has it.
  await before.getByText("还差 10 格").waitFor();
  await workbench.page.getByText("还没有保存，本机已留存").waitFor();
  workbench = await crashAndReopen(workbench);
  const { page, pane } = workbench;
  await notice().getByText("上次没有保存的“新工作簿”").waitFor();
  await openSheet(page, "附件1-农村");
  expect(await copied(page, "E5")).toBe("40");
  await pane.getByRole("button", { name: /^附件1-农村/ }).waitFor();
  await notice().getByRole("button", { name: "清除" }).click();
  await dialog("清除恢复的内容").getByRole("button", { name: "清除" }).click();
  await page.getByRole("tab", { name: "附件1-农村" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "本机留存和清除" }).click();
  await dialog("本机留存").getByText("现在没有留存的工作").waitFor();
  workbench = await crashAndReopen(workbench);
  // What it has to say of work that was left, it says before it shows the grid.
  expect(await notice().isVisible()).toBe(false);
});

test("what is saved is kept no longer; two windows keep their own work", async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await enter(page, "A1", "甲");
  await page.getByText("还没有保存，本机已留存").waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator("#loading").waitFor({ state: "hidden" });
  expect(await other.locator("#notice").isVisible()).toBe(false);
  await enter(other, "A1", "乙");
  await other.getByText("还没有保存，本机已留存").waitFor();
  await page.bringToFront();
  await page.getByRole("button", { name: "本机留存和清除" }).click();
  await dialog("本机留存").getByText("就是这个窗口里的").waitFor();
  await dialog("本机留存").getByText("正在另一个窗口里打开").waitFor();
  await page.keyboard.press("Escape");
  await save("甲的");
  await page.getByRole("button", { name: "本机留存和清除" }).click();
  await dialog("本机留存").getByRole("listitem").waitFor();
  expect(await dialog("本机留存").getByRole("listitem").count()).toBe(1);
  await dialog("本机留存").getByRole("button", { name: "全部清除" }).click();
  await notice().getByText("本机留存已清除").waitFor();
  await page.getByRole("button", { name: "本机留存和清除" }).click();
  await dialog("本机留存").getByText("现在没有留存的工作").waitFor();
  // The other window says that what is in it is kept no longer.
  await other.getByText("还没有保存", { exact: true }).waitFor();
});

test("before a foreign file is opened, what of it is lost is said; and nothing is opened unasked", async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  const file = { name: "外来.xlsx", mimeType: xlsx, buffer: await foreignBook() };
  await choose(file);
  const question = dialog("有些内容不保留");
  await question.waitFor();
  const lines = await question.getByRole("listitem").allTextContents();
  expect(lines).toContain("批注：“台账”");
  expect(lines).toContain("图片：“台账”");
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await page.getByRole("tab", { name: "台账" }).count()).toBe(0);
  await choose(file);
  await question.getByRole("button", { name: "打开" }).click();
  await page.getByRole("tab", { name: "台账" }).waitFor();
  expect(await copied(page, "A1:B2")).toBe("单位\t人数\n归阳镇\t36");
});

test("a file dropped onto the grid is opened; from the pane, too, Ctrl+S saves", async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  const plan = planFormSet({
    forms: ["summary"],
    categories: ["学校"],
    unit: "县教育局党委",
    round: defaultRound,
    print: { signatures: false },
  });
  const bytes = Array.from(writeWorkbook(plan));
  const carried = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], "教育局.xlsx"));
    return transfer;
  }, bytes);
  for (const event of ["dragover", "drop"])
    await page.locator("#grid canvas").first().dispatchEvent(event, { dataTransfer: carried });
  await page.getByRole("tab", { name: "附件1-学校" }).waitFor();
  expect(await page.locator("#document-name").textContent()).toBe("教育局.xlsx");
  const item = pane.getByRole("button", { name: /^附件1-学校/ });
  await item.waitFor();
  await item.focus();
  const saved = await save();
  expect(saved.name).toBe("教育局-已填.xlsx");
  expect(reportsOf(saved.bytes)).toMatchObject([
    { form: "summary", unit: { value: "县教育局党委" } },
  ]);
});

test("unsaved work is not left without a question, and a file that is none is named", async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await enter(page, "A1", "甲");
  await page.getByRole("button", { name: "新建" }).click();
  await dialog("还有改动没有保存").getByRole("button", { name: "取消" }).click();
  expect(await copied(page, "A1")).toBe("甲");
  await choose({ name: "表.xlsx", mimeType: xlsx, buffer: Buffer.from("%PDF-1.4 …") });
  await dialog("打不开这个文件").getByText("PDF").waitFor();
});
