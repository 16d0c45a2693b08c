// A clean set in the workbench, of which nothing is to be said, with the pane on 校验.
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { planExample } from "../clean-set";
import { openSheet } from "./grid";
import { openWorkbench } from "./workbench";
import type { Workbench } from "./workbench";

export const calmSentence = "没有发现要改的";

/** 附件2 is in view. */
export async function openCleanSet(): Promise<Workbench> {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const buffer = Buffer.from(writeWorkbook(planExample({})));
  await chooser.setFiles({ name: "归阳镇.xlsx", mimeType, buffer });
  const list = page.getByRole("tab", { name: "附件2", exact: true });
  const consent = page.getByRole("dialog").getByRole("button", { name: "打开", exact: true });
  await list.or(consent).first().waitFor();
  if (await consent.isVisible()) await consent.click();
  await openSheet(page, "附件2");
  await pane.getByRole("button", { name: /^校验/ }).click();
  await pane.getByText(calmSentence).first().waitFor();
  return workbench;
}
