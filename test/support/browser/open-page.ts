// A page in the browser of the tests' worker, in a context of its own, with every request written down and none let out.
import { chromium } from "playwright-core";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";

interface Received {
  readonly path: string;
  /** Whether a frame within the page asked for it. */
  readonly byFrame: boolean;
  readonly bytes: Buffer;
}

export interface OpenedPage {
  readonly page: Page;
  /** Addresses outside our origin that were asked for, and were not reached. */
  readonly strayRequests: readonly string[];
  /** What each file of ours was answered with; empty unless asked for. */
  readonly received: readonly Received[];
  /** Errors on the consoles of the page and its frames. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is set by the global setup of the browser tests`);
  return value;
}

/** Where dist/ is served. */
export const siteAddress = (): string => setting("E2E_ADDRESS");

/** Workers are numbered from 1, and no more than the setup was told of. */
function browserAddress(): string {
  const address = setting("E2E_BROWSERS").split(" ")[Number(setting("JEST_WORKER_ID")) - 1];
  if (address === undefined) throw new Error("There are more workers than browsers");
  return address;
}

/** Takes down the bytes as they come over the wire; what the browser itself tells of a script is decoded text. */
async function takeDown(context: BrowserContext, received: Received[]): Promise<void> {
  await context.route(
    (url) => url.origin === siteAddress(),
    async (route) => {
      const request = route.request();
      const response = await route.fetch();
      const bytes = await response.body();
      const byFrame = request.frame().parentFrame() !== null;
      received.push({ path: new URL(request.url()).pathname, byFrame, bytes });
      await route.fulfill({ response, body: bytes });
    },
  );
}

interface PageOptions extends BrowserContextOptions {
  readonly takesDown?: boolean;
  /** Files that a network refuses. */
  readonly blocked?: string;
}

/** For one step, in milliseconds: many times what it takes on a machine that has nothing else to do. */
const patience = 60_000;

export async function openPage(
  path: string,
  { takesDown = false, blocked, ...options }: PageOptions = {},
): Promise<OpenedPage> {
  const browser = await chromium.connect(browserAddress());
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const received: Received[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.origin !== siteAddress(),
    (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  if (blocked !== undefined) await context.route(blocked, (route) => route.abort());
  if (takesDown) await takeDown(context, received);
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${siteAddress()}/${path}`);
  const close = async (): Promise<void> => {
    // What is still being loaded needs no answer.
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await browser.close();
  };
  return { page, strayRequests, received, errors, close };
}
