// The add-in as it is built: small enough, nothing of the workbench in it, and nothing that its own page forbids.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.join(__dirname, "..", "..", "dist");
const textOf = (name: string): string => readFileSync(path.join(dist, name), "utf8");

const page = textOf("taskpane.html");
const scripts = [...page.matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, name = ""]) => name);
const ours = scripts.filter((name) => !name.startsWith("office/"));

describe("the add-in's bundle", () => {
  test("loads at most 250 KB of scripts at first, packed and without office.js", () => {
    const bytes = ours.map((name) => gzipSync(textOf(name)).length);
    const total = bytes.reduce((sum, each) => sum + each, 0) / 1024;
    process.stdout.write(
      `first load of the pane: ${total.toFixed(1)} KB gzip (${ours.join(", ")})\n`,
    );
    expect(ours.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(250);
  });

  test.each(["taskpane.html", ...ours])("%s holds nothing of the workbench", (name) => {
    expect(textOf(name)).not.toMatch(/univer|workbench/i);
  });

  test.each(ours)("%s makes no code from text", (name) => {
    expect(textOf(name)).not.toMatch(/\beval\(|new Function\(/);
  });

  test("the page's policy allows the one script that stands in it, and no other", () => {
    const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
    const [, inline = ""] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const hash = createHash("sha256").update(inline).digest("base64");
    expect(inline).toContain("Trident");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("default-src 'self'");
  });

  test("everything that Excel may ask of office.js lies beside it, with its licence", () => {
    const names = readdirSync(path.join(dist, "office"));
    for (const part of ["win32-16.01", "mac-16.00", "web-16.00", "ios-16.00", "winrt-16.00"]) {
      expect(names).toContain(`excel-${part}.js`);
    }
    const others = ["LICENSE.md", "zh-cn/office_strings.js", "telemetry/oteljs_agave.js"];
    for (const name of others) expect(existsSync(path.join(dist, "office", name))).toBe(true);
  });
});
