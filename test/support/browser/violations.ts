// What axe finds wrong with a page for those who use it by keyboard, by ear or with poor sight.
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** One line for each violation: its rule, and where. Empty where nothing is wrong. The grid is not ours. */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const run = 'axe.run({ exclude: ["#grid"] }, { iframes: false })';
  const { violations } = (await frame.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
}

/** The pane's own frame. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (frame === null) throw new Error("The workbench has no pane");
  return frame;
}
