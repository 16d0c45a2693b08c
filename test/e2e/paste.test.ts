// A clerk copies tables out of a mail and a chat and pastes them into 收表, with the browser's own clipboard.
import type { FrameLocator, Page } from "playwright-core";
import { toHtml } from "../support/formats/html";
import { toSeparated } from "../support/formats/separated";
import { toForms } from "../support/formats/story";
import { copiedSoon, goTo, openSheet } from "../support/browser/grid";
import { openPage } from "../support/browser/open-page";
import type { OpenedPage } from "../support/browser/open-page";
import { paneFrame, violationsIn } from "../support/browser/violations";
import { makeTownshipReturns, sumOf } from "../support/township-returns";

let opened: OpenedPage;
afterEach(() => opened.close());

const [first, second] = makeTownshipReturns(2);
if (first === undefined || second === undefined) throw new Error("There are no returns");
const mail = `<p>您好，报表如下：</p><img src="https://mail.example/track.gif">${toHtml(toForms(first.bytes))}`;

async function openReceived(): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  opened = await openPage("workbench.html", {
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const pane = opened.page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: /收下级的表/ }).click();
  await pane.getByRole("textbox", { name: "汇总单位" }).fill("祁东县委组织部");
  await pane.getByRole("button", { name: "② 收表" }).click();
  return { page: opened.page, pane };
}

/** All of a page, by keyboard; `field`: what stands in a field is copied as text alone. */
async function copyAll(html: string, field = ""): Promise<void> {
  const source = await opened.page.context().newPage();
  await source.setContent(field === "" ? html : "<textarea></textarea>");
  if (field !== "") await source.locator("textarea").fill(field);
  await source.keyboard.press("Control+A");
  await source.keyboard.press("Control+C");
  await source.close();
  await opened.page.bringToFront();
}

test("tables copied from a mail and as text add up, and each number says which paste it came from", async () => {
  const { page, pane } = await openReceived();
  await copyAll(mail);
  const asked = opened.strayRequests.length;
  await page.keyboard.press("Control+V");
  await pane
    .getByText(`收下了“粘贴的表格 1”：${first.unit}的附件1（农村）、附件2（2行）`)
    .waitFor();

  await pane.getByRole("button", { name: "粘贴表格" }).click();
  const area = pane.getByRole("textbox", { name: "粘贴表格" });
  expect(await violationsIn(await paneFrame(page))).toEqual([]);
  const texts = toSeparated(second.bytes, "\t");
  for (const [index, text] of texts.entries()) {
    await copyAll("", text);
    await area.click();
    await page.keyboard.press("Control+V");
    await pane.getByText(`“粘贴的表格 ${index + 2}”`).waitFor();
  }
  expect(await area.inputValue()).toBe("");
  expect(await pane.locator("img").count()).toBe(0);
  expect(opened.strayRequests.slice(asked)).toEqual([]);

  await pane.getByRole("button", { name: "③ 结果" }).click();
  await pane.getByText("会新加这些表").waitFor();
  await pane.getByRole("button", { name: "汇总 2 个单位" }).click();
  await pane.getByText(/已汇总 2 个单位/).waitFor();
  await openSheet(page, "附件1-农村");
  const total = String(sumOf("T", [first, second]));
  expect(await copiedSoon(page, "E5", total)).toBe(total);

  await goTo(page, "E5");
  await pane.getByRole("button", { name: "反查" }).click();
  await pane.getByText(`由 2 个数相加：${total}`).waitFor();
  const parts = await pane.getByRole("listitem").allTextContents();
  expect(parts.find((part) => part.startsWith(first.unit))).toMatch(
    new RegExp(`${first.counts.T}.*粘贴的表格 1 第1张表!E\\d+`),
  );
  expect(parts.find((part) => part.startsWith(second.unit))).toContain("粘贴的表格 2 第1张表!");
  expect(opened.errors).toEqual([]);
});

test("what is no table is said in words, and is not received", async () => {
  const { page, pane } = await openReceived();
  await copyAll("<p>归阳镇的表明天报</p>");
  await page.keyboard.press("Control+V");
  await pane.getByText("没有粘贴：复制的是文字，里面没有表格。").waitFor();
  await pane.getByText("把收到的").waitFor();
  await copyAll("<table><tr><td>1</td><td>金星村党支部</td><td>36</td></tr></table>");
  await page.keyboard.press("Control+V");
  await pane.getByText("“粘贴的表格 1”没有计入：认不出").waitFor();
  expect(await violationsIn(await paneFrame(page))).toEqual([]);
  await pane.getByRole("button", { name: "移出：粘贴的表格 1" }).click();
  await pane.getByText("把收到的").waitFor();
  expect(opened.errors).toEqual([]);
});
