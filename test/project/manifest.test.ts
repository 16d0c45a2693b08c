// What the schema of manifests cannot say: that everything the manifest names is there.
import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import packageJson from "../../package.json";

const root = path.join(__dirname, "..", "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

const all = (pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => found);

const icons: readonly (readonly [url: string, size: number])[] = [
  ...[...xml.matchAll(/id="Icon\.(\d+)" DefaultValue="([^"]+)"/g)].map(
    ([, size, url = ""]) => [url, Number(size)] as const,
  ),
  ...all(/<IconUrl DefaultValue="([^"]+)"/g).map((url) => [url, 32] as const),
  ...all(/<HighResolutionIconUrl DefaultValue="([^"]+)"/g).map((url) => [url, 64] as const),
];

/** Width and height stand at fixed places of a PNG file's first chunk. */
function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  test("is well-formed", () => {
    expect(() => new XMLParser().parse(xml, true)).not.toThrow();
  });

  test("has the version of the package", () => {
    expect(all(/<Version>([^<]+)</g)).toEqual([packageJson.version]);
  });

  test("resolves every resource that it names, and names every resource that it holds", () => {
    const named = new Set(all(/resid="([^"]+)"/g));
    const held = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(held)).toEqual(named);
    expect(held).toHaveLength(named.size);
    for (const id of held) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("stays on one origin", () => {
    const origins = all(/DefaultValue="(https?:\/\/[^/"]+)/g);
    expect(new Set(origins)).toEqual(new Set(["https://localhost:3000"]));
  });

  test("has the pane open by itself with workbooks that ask for it, once", () => {
    expect(all(/<TaskpaneId>([^<]+)</g)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  test.each(icons)("%s is a picture of %i pixels", (url, size) => {
    const file = path.join(root, new URL(url).pathname);
    expect(pngSize(file)).toEqual([size, size]);
  });
});
