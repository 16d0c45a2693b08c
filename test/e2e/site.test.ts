// The server of npm start: the files of one folder on this machine, and the next port where one is taken.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { openPage, siteAddress } from "../support/browser/open-page";
import type { OpenedPage } from "../support/browser/open-page";

const root = path.join(__dirname, "..", "..");

describe("the site", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage("taskpane.html");
  });
  afterAll(() => opened.close());

  test.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/taskpane.js?anything", 200, "text/javascript; charset=utf-8"],
    ["/assets/icon-32.png", 200, "image/png"],
    ["/nothing.html", 404, undefined],
    ["/..%2fpackage.json", 404, undefined],
    ["/%", 404, undefined],
    ["/office", 404, undefined],
  ])("%s is answered with %i", async (url, status, type) => {
    const answer = await opened.page.request.get(`${siteAddress()}${url}`);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe(type);
  });

  test("nothing can be written to it", async () => {
    const answer = await opened.page.request.post(`${siteAddress()}/taskpane.js`, { data: "x" });
    expect(answer.status()).toBe(405);
  });

  test("icons may be kept as long as Excel likes, everything else is asked for anew", async () => {
    const of = async (name: string): Promise<string | undefined> =>
      (await opened.page.request.get(`${siteAddress()}/${name}`)).headers()["cache-control"];
    expect(await of("assets/icon-32.png")).toBeUndefined();
    expect(await of("taskpane.html")).toBe("no-cache");
  });
});

const twoServers = `
  const { serve } = await import("./scripts/serve.mjs");
  const { findCertificate } = await import("./scripts/certificate.mjs");
  const { cert, key } = findCertificate();
  const first = await serve("dist", { cert, key, port: 0 });
  const port = Number(new URL(first.address).port);
  const second = await serve("dist", { cert, key, port });
  console.log(Number(new URL(second.address).port) - port);
  first.stop();
  second.stop();
`;

test("a port that is taken is left to who has it", () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", twoServers],
    { cwd: root, encoding: "utf8", timeout: 20_000 },
  );
  expect(stderr).toBe("");
  expect(Number(stdout)).toBeGreaterThan(0);
});
