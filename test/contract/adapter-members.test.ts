// Compiles the Excel adapter against types that hold only what it may use: what the workbench's table has, the client
// library has, and ExcelApi 1.9 has or src/adapters/excel/available.ts lists.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { membersAboveFloor } from "../../src/adapters/excel/available";
import type { RichType } from "../../src/workbench/rich-api/rich-type";
import { isAtLeast } from "../../src/workbench/rich-api/version";
import { richTypes } from "../../src/workbench/types/rich-types";
import type { PublishedMember } from "../support/office/published-types";
import { publishedMembers, typesWith } from "../support/office/published-types";

const root = path.join(__dirname, "../..");
const adapter = path.join(root, "src/adapters/excel");
const tsc = path.join(root, "node_modules/typescript/lib/tsc.js");
const table = richTypes as Readonly<Record<string, RichType>>;
const aboveFloor: readonly { type: string; member: string; set: string }[] =
  Object.values(membersAboveFloor);

/** What the client library does by itself, for every object. */
const clientsOwn = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

function isInTable({ type, name }: PublishedMember): boolean {
  const { scalars, navigations, methods, items } = table[type] ?? {};
  const member = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return (
    [scalars, navigations, methods].some((members) => Object.hasOwn(members ?? {}, member)) ||
    (items !== undefined && ["items", "getItem"].includes(name)) ||
    // The engine tells of the events of sheets for every table.
    (/^on[A-Z]/.test(name) && ["Worksheet", "WorksheetCollection"].includes(type))
  );
}

function isInReach({ type, name, set }: PublishedMember): boolean {
  const version = /^ExcelApi ([\d.]+)$/.exec(set ?? "ExcelApi 1.1")?.[1];
  return (
    (version !== undefined && isAtLeast("1.9", version)) ||
    aboveFloor.some((listed) => listed.type === type && listed.member === name)
  );
}

const mayUse = (member: PublishedMember): boolean =>
  member.type === "RequestContext" ||
  ((clientsOwn.has(member.name) || isInTable(member)) && isInReach(member));

/** What the compiler says about the adapter, and about the extra file, where Excel's classes have these members only. */
function complaints(keep: (member: PublishedMember) => boolean, extra = ""): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "adapter-members-"));
  const types = path.join(folder, "types", "office-js");
  mkdirSync(types, { recursive: true });
  writeFileSync(path.join(types, "index.d.ts"), typesWith(keep));
  writeFileSync(path.join(folder, "extra.ts"), extra);
  const compilerOptions = { typeRoots: [path.join(folder, "types")], types: [] };
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: path.join(root, "tsconfig.json"),
      compilerOptions,
      include: [adapter, path.join(folder, "extra.ts")],
    }),
  );
  try {
    execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8", cwd: folder });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout.trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the adapter uses only members that the workbench has and that ExcelApi 1.9 has or that it lists", () => {
  expect(complaints(mayUse)).toEqual([]);
});

test("a member of a later set, or one that the workbench lacks, is found by this", () => {
  const extra = `/// <reference types="office-js" />
    export function use(sheet: Excel.Worksheet): void {
      sheet.getRange("A1").getCell(0, 0).getPrecedents();
      sheet.charts.getCount();
    }`;
  const found = complaints(mayUse, extra).filter((line) => line.startsWith("extra.ts"));
  expect(found).toEqual([
    expect.stringContaining("'getPrecedents' does not exist"),
    expect.stringContaining("'charts' does not exist"),
  ]);
});

describe("a member above the floor", () => {
  const published = publishedMembers();
  const sources = readdirSync(adapter, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== "available.ts")
    .map((file) => readFileSync(path.join(adapter, file), "utf8"));

  test.each(Object.entries(membersAboveFloor))("%s names the set that brought it", (_, listed) => {
    const member = published.find(
      ({ type, name }) => type === listed.type && name === listed.member,
    );
    expect(member?.set).toBe(`ExcelApi ${listed.set}`);
  });

  test.each(Object.entries(membersAboveFloor))(
    "%s is used only where it was asked for",
    (id, listed) => {
      const users = sources.filter((source) => source.includes(`.${listed.member}`));
      expect(users.length).toBeGreaterThan(0);
      for (const source of users) expect(source).toMatch(new RegExp(`isAvailable\\([^)]*"${id}"`));
    },
  );
});
