// The workbench as a clerk handles it: mouse and keyboard on the grid, the pane's own fields and buttons.
import type { FrameLocator, Page } from "playwright-core";
import { openPage, siteAddress } from "./open-page";
import type { OpenedPage } from "./open-page";

export interface Workbench extends OpenedPage {
  readonly pane: FrameLocator;
}

export async function openWorkbench(query = "", takesDown = false): Promise<Workbench> {
  const opened = await openPage(`workbench.html${query}`, {
    takesDown,
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const pane = opened.page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: /填本单位的表/ }).click();
  await pane.getByText("还没有表 →").waitFor();
  return { ...opened, pane };
}

/** The page is gone without a question, as in a crash; another one opens in the same browser. */
export async function crashAndReopen(workbench: Workbench): Promise<Workbench> {
  const context = workbench.page.context();
  await workbench.page.close({ runBeforeUnload: false });
  const page = await context.newPage();
  await page.goto(`${siteAddress()}/workbench.html`);
  await page.locator("#loading").waitFor({ state: "hidden" });
  return { ...workbench, page, pane: page.frameLocator("#pane iframe") };
}

export interface Request {
  readonly actions: number;
  readonly writes: number;
  readonly milliseconds: number;
}

/** The requests that the add-in has made, from the list at the workbench's foot. */
export async function requestsOf(page: Page): Promise<readonly Request[]> {
  const lines = await page.locator("#request-list li").allTextContents();
  return lines.map((line) => {
    const [actions = 0, writes = 0, , milliseconds = 0] = [...line.matchAll(/[\d.]+/g)].map(Number);
    return { actions, writes, milliseconds };
  });
}
