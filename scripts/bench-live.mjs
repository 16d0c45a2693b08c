// npm run bench:live [-- --rows 2000 --edits 40] — from the host's change event to the painted list, in a real Chromium.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { buildBundles } from "./bench/build.mjs";
import { bundles, makeLongList } from "./bench-live/long-list.mjs";
import { recorders } from "./bench-live/recorder.mjs";
import { buildStale } from "./build-targets.mjs";
import { findCertificate } from "./certificate.mjs";
import { findBrowser } from "./find-browser.mjs";
import { root } from "./run.mjs";
import { serve } from "./serve.mjs";

const number = (initial) => ({ type: "string", default: String(initial) });
const { values } = parseArgs({ options: { rows: number(2000), edits: number(40) } });
const rows = Number(values.rows);

async function makeFile(folder) {
  const load = await buildBundles(folder, bundles);
  const modules = Object.fromEntries(
    Object.keys(bundles).map((name) => [name, load(`./${name}.cjs`)]),
  );
  const file = path.join(folder, "附件2.xlsx");
  writeFileSync(file, makeLongList(modules, rows));
  return file;
}

/** The workbook is open, and the pane shows what was found in it. */
async function open(page, pane, file) {
  await pane.getByRole("button", { name: /填本单位的表/ }).click();
  await pane.getByText("还没有表 →").waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles(file);
  const tab = page.getByRole("tab", { name: "附件2", exact: true });
  const consent = page.getByRole("dialog").getByRole("button", { name: "打开", exact: true });
  await tab.or(consent).first().waitFor({ timeout: 60_000 });
  if (await consent.isVisible()) await consent.click();
  await tab.waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: /^附件2/ }).waitFor({ timeout: 60_000 });
  await tab.click();
  await pane.getByRole("button", { name: /^校验/ }).click();
  await pane.getByRole("navigation", { name: "校验结果" }).waitFor();
}

async function goTo(page, address) {
  await page.locator("[data-u-comp=defined-name] input").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

/** How many requests there were, and how many steps of them wrote. */
async function requestsUpTo(page) {
  const line = await page.locator("#requests").textContent();
  const [requests = 0, writes = 0] = [...line.matchAll(/\d+/g)].map(Number);
  return { requests, writes };
}

/** A cell that breaks a rule and what mends it again, each on a row of its own. */
const mistakes = [
  { column: "F", wrong: "1390734135", right: "13907341350" },
  { column: "C", wrong: "约四十人", right: "40" },
];

function editAt(index) {
  const pair = Math.floor(index / 2);
  const row = 5 + ((pair * 97) % rows);
  const { column, wrong, right } = mistakes[pair % mistakes.length];
  const isWrong = index % 2 === 0;
  return {
    address: `${column}${row}`,
    entry: isWrong ? wrong : right,
    expected: { text: `第${row}行`, present: isWrong },
  };
}

/** As in src/pane/workbook/workbook-session.ts. */
const quietMilliseconds = 100;

/** The first time after another, of what is noted. */
const after = (timeline, from, what) =>
  timeline.find((each) => each.what === what && each.at >= from)?.at ?? Number.NaN;

function split(timeline) {
  const event = after(timeline, 0, "event leaves");
  const entered = timeline.findLast(({ what, at }) => what === "Enter" && at <= event)?.at;
  const request = after(timeline, event, "request leaves");
  const answered = after(timeline, request, "answer leaves");
  const arrived = after(timeline, answered, "answer arrives");
  const drawn = after(timeline, arrived, "drawn");
  const painted = after(timeline, drawn, "painted");
  // On the one thread of the page nothing of ours runs between an event and the end of the quiet time: what is longer, the
  // grid calculates and draws.
  const quiet = Math.min(request - event, quietMilliseconds);
  const theirs = request - event - quiet + (answered - request);
  return {
    "host settles before it tells": event - entered,
    "our debounce": quiet,
    "grid works meanwhile": request - event - quiet,
    "host answers": answered - request,
    "answer's way": arrived - answered,
    "our computing and drawing": drawn - arrived,
    "browser paints": painted - drawn,
    "event to painted list": painted - event,
    "of it without the host's part": painted - event - theirs,
  };
}

async function edit(page, frame, index) {
  const { address, entry, expected } = editAt(index);
  await goTo(page, address);
  await page.waitForTimeout(300);
  const before = await requestsUpTo(page);
  await frame.evaluate((wanted) => window.expectInList(wanted), expected);
  await page.keyboard.type(entry);
  await page.evaluate(() => {
    window.timeline.length = 0;
  });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.timeline.some(({ what }) => what === "painted"));
  await page.waitForTimeout(300);
  const requests = await requestsUpTo(page);
  return {
    parts: split(await page.evaluate(() => window.timeline)),
    requests: requests.requests - before.requests,
    writes: requests.writes - before.writes,
  };
}

const quantile = (numbers, share) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

function report(edits, failures) {
  console.log(`${rows} rows in 附件2, ${edits.length} edits of one cell; milliseconds`);
  const line = (name, cells) =>
    console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(9)).join(""));
  line("", ["median", "p95", "longest"]);
  for (const name of Object.keys(edits[0].parts)) {
    const times = edits.map(({ parts }) => parts[name]);
    line(
      name,
      [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)),
    );
  }
  const most = (of) => Math.max(...edits.map(of));
  console.log(`requests for an edit: at most ${most(({ requests }) => requests)}`);
  console.log(`steps that write: ${edits.reduce((sum, { writes }) => sum + writes, 0)}`);
  console.log(`failures that the page shows: ${failures.length}`);
  for (const failure of failures) console.log(`  ${failure}`);
}

async function measure(address, file) {
  const browser = await chromium.launch(findBrowser());
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "zh-CN",
      viewport: { width: 1366, height: 768 },
    });
    for (const recorder of recorders) await context.addInitScript(recorder);
    const page = await context.newPage();
    const failures = [];
    page.on("pageerror", ({ message }) => failures.push(message));
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    await page.goto(`${address}/workbench.html`);
    const pane = page.frameLocator("#pane iframe");
    await open(page, pane, file);
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    const edits = [];
    for (let index = 0; index < Number(values.edits); index += 1)
      edits.push(await edit(page, frame, index));
    const notices = await pane.getByText(/正忙着|没有做成|出了/).allTextContents();
    report(edits, [...failures, ...notices]);
  } finally {
    await browser.close();
  }
}

if (buildStale(["addin", "workbench"]) !== 0) process.exit(1);
const folder = mkdtempSync(path.join(tmpdir(), "bench-live-"));
const { cert, key } = findCertificate();
const { address, stop } = await serve(path.join(root, "dist"), { cert, key, port: 0 });
try {
  await measure(address, await makeFile(folder));
} finally {
  stop();
  rmSync(folder, { recursive: true });
}
