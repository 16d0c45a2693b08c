// The published types of office.js: which member of which class came with which requirement set, and the same types
// with only some of those members.
import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.join(__dirname, "../../../node_modules/@types/office-js/index.d.ts");

export interface PublishedMember {
  readonly type: string;
  /** As the add-in writes it: "getRange". */
  readonly name: string;
  /** "ExcelApi 1.13"; undefined where the documentation names none. */
  readonly set: string | undefined;
}

interface LocatedMember extends PublishedMember {
  /** Its lines with the documentation: from the first, up to and without the last. */
  readonly from: number;
  readonly to: number;
}

/** Those of Office and Excel; the other programs' come after. */
function readLines(): readonly string[] {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith("declare namespace Word")),
  );
}

function locateMembers(lines: readonly string[]): readonly LocatedMember[] {
  const members: LocatedMember[] = [];
  let type: string | undefined;
  let documented: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (/^ {4}\S/.test(line)) type = /^ {4}class (\w+) extends/.exec(line)?.[1];
    if (line.startsWith("        /**")) documented = at;
    const name = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
    if (type === undefined || name === undefined) continue;
    const from = documented ?? at;
    members.push({ type, name, set: setIn(lines.slice(from, at)), from, to: endOf(lines, at) });
    documented = undefined;
  }
  return members;
}

const setIn = (documentation: readonly string[]): string | undefined =>
  /\[Api set: (\w+ [\d.]*\d)/.exec(documentation.join("\n"))?.[1];

/** A declaration ends with a semicolon on its own level, some lines on where it holds an object type. */
function endOf(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (!/^ {8}\S.*;\s*$/.test(lines[end - 1] ?? "")) end += 1;
  return end;
}

export const publishedMembers = (): readonly PublishedMember[] => locateMembers(readLines());

/** The types as text, with those members of Excel's classes that are kept. */
export function typesWith(keep: (member: PublishedMember) => boolean): string {
  const lines = readLines();
  const excel = lines.findIndex((line) => line.startsWith("declare namespace Excel"));
  const dropped = new Set<number>();
  for (const member of locateMembers(lines)) {
    if (member.from < excel || keep(member)) continue;
    for (let at = member.from; at < member.to; at += 1) dropped.add(at);
  }
  return lines.filter((_, at) => !dropped.has(at)).join("\n");
}
