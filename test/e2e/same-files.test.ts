// The workbench shows the add-in itself: the files that the manifest points to, byte for byte, and nothing from elsewhere.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { siteAddress } from "../support/browser/open-page";
import { openWorkbench } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";

const root = path.join(__dirname, "..", "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const [, source = ""] = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest) ?? [];
const sourcePath = new URL(source).pathname;

const bytesOf = (...names: readonly string[]): Buffer => readFileSync(path.join(root, ...names));
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

let workbench: Workbench;
afterEach(() => workbench.close());

test("the frame gets the manifest's page and its files, byte for byte, office.js as Microsoft ships it", async () => {
  workbench = await openWorkbench("", true);
  const frame = workbench.page.frames().find((each) => each.parentFrame() !== null);
  expect(frame?.url()).toBe(`${siteAddress()}${sourcePath}`);
  const ofFrame = workbench.received.filter(({ byFrame }) => byFrame);
  expect(ofFrame.map((file) => file.path)).toEqual(
    expect.arrayContaining([
      sourcePath,
      "/taskpane.js",
      "/office/office.js",
      "/office/excel-web-16.00.js",
      "/office/zh-cn/office_strings.js",
    ]),
  );
  for (const file of ofFrame) {
    const hash = sha256(file.bytes);
    expect([file.path, hash]).toEqual([file.path, sha256(bytesOf("dist", file.path))]);
    const [, shipped] = /^\/office\/(.+)$/.exec(file.path) ?? [];
    if (shipped === undefined) continue;
    const original = bytesOf("node_modules/@microsoft/office-js/dist", shipped);
    expect([file.path, hash]).toEqual([file.path, sha256(original)]);
  }
});

test.each([
  ["", false],
  ["?logging", true],
])("at workbench.html%s no request leaves the origin", async (query, isLogging) => {
  workbench = await openWorkbench(query, true);
  const { pane, page } = workbench;
  await pane.getByRole("textbox", { name: "单位" }).fill("归阳镇党委");
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText(/已插入 \d+ 张表/).waitFor();
  const logs = (): boolean => workbench.received.some((file) => file.path.includes("oteljs_agave"));
  const deadline = Date.now() + (isLogging ? 20_000 : 0);
  while (!logs() && Date.now() < deadline) await page.waitForTimeout(50);
  // Whatever else it would ask for, it would by then.
  await page.waitForTimeout(2000);
  expect(workbench.strayRequests).toEqual([]);
  // What the page's policy holds back would be told of here.
  expect(workbench.errors).toEqual([]);
  expect(logs()).toBe(isLogging);
});
