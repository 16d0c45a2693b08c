// A clerk picks the folder with 40 mixed files in the pane, in a browser whose workers read them.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleExpectedText } from "../../src/app/sample/county";
import { folderName, makeMixedFolder } from "../mixed/folder";
import { copiedSoon, openSheet } from "../support/browser/grid";
import { openPage } from "../support/browser/open-page";
import type { OpenedPage } from "../support/browser/open-page";
import { county, expectedTotals } from "../support/county-files";
import { makeFolder } from "../support/run-cli";

let opened: OpenedPage;
afterEach(() => opened.close());

test("a folder of 40 mixed files adds up in the open workbook, and each refusal is said", async () => {
  const { files, refusals, unreadable } = await makeMixedFolder();
  const folder = path.join(makeFolder(), folderName);
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  opened = await openPage("workbench.html", {
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = opened;
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: /收下级的表/ }).click();
  await pane.getByRole("textbox", { name: "汇总单位" }).fill(county.county);
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "名单.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(sampleExpectedText(county)),
    });
  await pane.getByRole("button", { name: "② 收表" }).click();
  await pane.locator("input[webkitdirectory]").setInputFiles(folder);
  await pane
    .getByText(/已报18\/20.*已收到、未录入：粮市镇。未报：县农业局党委。/)
    .first()
    .waitFor();
  const scan = `${folderName}/粮市镇-软弱涣散三表.pdf`;
  const refused = unreadable.filter((each) => each !== scan);
  // Files come in whichever order they are read.
  for (const file of refused) await pane.getByText(file, { exact: true }).waitFor();
  const items = await pane.getByRole("listitem").allTextContents();
  for (const file of refused)
    expect(items.find((item) => item.startsWith(file))).toContain(refusals[file]);
  expect(items.find((item) => item.startsWith("粮市镇"))).toContain("已收到、未录入");

  await pane.getByRole("button", { name: "③ 结果" }).click();
  await pane.getByText("会新加这些表").waitFor();
  await pane.getByRole("button", { name: /^汇总 \d+ 个单位/ }).click();
  await pane.getByText(/已汇总 \d+ 个单位/).waitFor();
  await openSheet(page, "附件1-农村");
  const total = String(expectedTotals.summary["农村"]?.T);
  expect(await copiedSoon(page, "E5", total)).toBe(total);
  expect(opened.errors).toEqual([]);
});
