// The house rules that no other tool checks.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll("\\", "/"));
const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(root, "src", file), "utf8")
    .trimEnd()
    .split("\n");

interface LockedPackage {
  readonly optionalDependencies?: Record<string, string>;
  readonly resolved?: string;
}
const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};

describe("source files", () => {
  test.each(sources)("%s opens with one to three lines on what it owns", (file) => {
    const lines = linesOf(file);
    const header = lines.findIndex((line) => !line.startsWith("// "));
    expect(header).toBeGreaterThanOrEqual(1);
    expect(header).toBeLessThanOrEqual(3);
  });

  test("half of them are shorter than 80 lines", () => {
    const sizes = sources.map((file) => linesOf(file).length).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });
});

describe("the lock file", () => {
  test("names no download host", () => {
    const hosts = Object.values(lock.packages).filter(({ resolved }) => resolved?.includes("://"));
    expect(hosts).toEqual([]);
  });

  test.each(["linux", "darwin", "win32"])("carries every native build for %s", (platform) => {
    const packages = Object.values(lock.packages);
    const wanted = packages.flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => name.includes(platform)),
    );
    const missing = wanted.filter(
      (name) => !Object.keys(lock.packages).some((key) => key.endsWith(`node_modules/${name}`)),
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test("leaves out the command line that office-addin-debugging needs for JSON manifests only", () => {
    const names = Object.keys(lock.packages).filter((key) => /keytar|teamsfx/.test(key));
    expect(names).toEqual([]);
  });
});
