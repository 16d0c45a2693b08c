// A Word document is opened in the workbench, checked in the pane and saved as a workbook.
import path from "node:path";
import { copied } from "../support/browser/grid";
import { openWorkbench } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

const file = path.join(__dirname, "..", "fixtures", "formats", "docx", "归阳镇-软弱涣散三表.docx");

test("what does not come along is said first; then the tables stand in the grid, and the pane knows them", async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles(file);
  const question = page.getByRole("dialog", { name: "有些内容不保留" });
  await question.getByText("“归阳镇-软弱涣散三表.docx”不是 .xlsx 工作簿。").waitFor();
  expect(await page.getByRole("tab", { name: "第1张表" }).count()).toBe(0);
  await question.getByRole("button", { name: "打开" }).click();
  await page.getByRole("tab", { name: "第1张表" }).waitFor();
  await pane.getByRole("button", { name: /^第1张表/ }).waitFor();
  expect(await copied(page, "A1:A2")).toContain("软弱涣散基层党组织");
  await page.keyboard.press("Control+S");
  const name = page.getByRole("dialog", { name: "保存" }).getByRole("textbox", { name: "文件名" });
  expect(await name.inputValue()).toBe("归阳镇-软弱涣散三表-已填.xlsx");
  expect(workbench.errors).toEqual([]);
});
