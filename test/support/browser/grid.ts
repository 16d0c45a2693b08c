// The grid as a clerk handles it. It is drawn, not made of elements: cells are reached through the name box, and what
// they show is copied or photographed.
import type { Page } from "playwright-core";

const nameBox = "[data-u-comp=defined-name] input";

/** Through the name box, as in Excel. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator(nameBox).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

/** Types into the cell and leaves it downwards. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Of a machine that has other things to do, in milliseconds. */
const patience = 20_000;

const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** What the cells show, as copying takes it: rows by lines, columns by tabs. */
export async function copied(page: Page, address: string): Promise<string> {
  const nothingYet = "not copied yet";
  await page.evaluate((text) => navigator.clipboard.writeText(text), nothingYet);
  await goTo(page, address);
  await page.keyboard.press("Control+C");
  for (;;) {
    const text = await readClipboard(page);
    if (text !== nothingYet) return text;
    await page.waitForTimeout(50);
  }
}

/** Copies until the cells show what is expected, for formulas follow a little later; answers what they show at last. */
export async function copiedSoon(page: Page, address: string, expected: string): Promise<string> {
  const deadline = Date.now() + patience;
  for (;;) {
    const text = await copied(page, address);
    if (text === expected || Date.now() > deadline) return text;
  }
}

export const openSheet = (page: Page, name: string): Promise<void> =>
  page.getByRole("tab", { name, exact: true }).click();

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the grid shows the cell while A1 is in view: clicks its way right and then down, and asks the name box. */
export async function pointIn(page: Page, address: string): Promise<Point> {
  await goTo(page, "A1");
  const box = await page.locator("canvas[id*=sheet-main], canvas[class*=sheet-main]").boundingBox();
  if (box === null) throw new Error("The grid is not shown");
  const at = { x: box.x + 60, y: box.y + 30 };
  const reached = async (part: RegExp): Promise<boolean> => {
    await page.mouse.click(at.x, at.y);
    const shown = await page.locator(nameBox).inputValue();
    return part.exec(shown)?.[0] === part.exec(address)?.[0];
  };
  while (!(await reached(/^[A-Z]+/)) && at.x < box.x + box.width) at.x += 32;
  while (!(await reached(/\d+/)) && at.y < box.y + box.height) at.y += 20;
  return at;
}

/** What is drawn around a point, while A1 is selected. */
export async function pictureAt(page: Page, { x, y }: Point): Promise<Buffer> {
  await goTo(page, "A1");
  return page.screenshot({ clip: { x: x - 40, y: y - 20, width: 100, height: 60 } });
}

/** Whether the picture becomes another one: the grid is drawn a little after it has changed. */
export async function changesAt(page: Page, at: Point, before: Buffer): Promise<boolean> {
  const deadline = Date.now() + patience;
  for (;;) {
    if (!(await pictureAt(page, at)).equals(before)) return true;
    if (Date.now() > deadline) return false;
  }
}
