// What the client library itself has: types, members, who can be written, how many arguments it sends. Taken from the
// text of its debug build, in which every member is a call of one of a few helpers.
import { readFileSync } from "node:fs";
import path from "node:path";

export interface ClientType {
  /** PascalCase name → whether the client lets it be written. */
  readonly scalars: Map<string, boolean>;
  /** Names that only requests use, for scalars that the add-in knows by another. */
  readonly wireOnly: Set<string>;
  /** Name → the type that it leads to. */
  readonly navigations: Map<string, string>;
  readonly methods: Map<string, ClientMethod>;
  /** The type of the items, of a collection. */
  item: string | undefined;
}

interface ClientMethod {
  readonly argumentCount: number;
  /** undefined where a plain value or nothing comes back. */
  readonly returns: string | undefined;
}

const file = path.join(
  __dirname,
  "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

const self = "(?:this|_this|thisObj)";
const patterns = {
  type: /^ {4}var (\w+) = \(function \(_super\)/,
  member: /Object\.defineProperty\(\w+\.prototype, "(\w+)"/,
  list: /return (\[.*\]);/,
  navigation: new RegExp(String.raw`_createPropertyObject\(Excel\.(\w+), ${self}, "(\w+)"`),
  objectMethod: new RegExp(
    String.raw`_createMethodObject\(Excel\.(\w+), ${self}, "(\w+)", \d, \[(.*?)\], (?:true|false)`,
  ),
  method: new RegExp(String.raw`_invokeMethod\(${self}, "(\w+)", \d, \[(.*?)\], `),
  setter: /^ {8}function (\w+)_\w+_Set\(thisObj, value\)/,
  setsAs: /_invokeSetProperty\(thisObj, "(\w+)"/,
  item: new RegExp(String.raw`_createChildItemObject\(Excel\.(\w+), (?:true|false), ${self}, `),
};

export function clientSurface(): ReadonlyMap<string, ClientType> {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const types = new Map<string, ClientType>();
  let type = newType();
  let member = "";
  for (const line of lines.slice(lines.findIndex((text) => text.startsWith("var Excel;")))) {
    const typeName = patterns.type.exec(line)?.[1];
    if (typeName !== undefined) {
      type = newType();
      types.set(typeName, type);
    }
    member = patterns.member.exec(line)?.[1] ?? member;
    const list = patterns.list.exec(line)?.[1];
    if (list !== undefined) addList(type, member, list);
    addReach(type, line);
  }
  addSetNames(types, lines);
  return types;
}

/** A few members are written under a name of their own: Worksheet.showGridlines as Gridlines. */
function addSetNames(types: ReadonlyMap<string, ClientType>, lines: readonly string[]): void {
  let setter: string | undefined;
  for (const line of lines) {
    setter = patterns.setter.exec(line)?.[1] ?? (line === "        }" ? undefined : setter);
    const name = setter === undefined ? undefined : patterns.setsAs.exec(line)?.[1];
    const type = types.get(setter ?? "");
    if (name === undefined || type === undefined) continue;
    if (!type.scalars.has(name)) type.wireOnly.add(name);
    type.scalars.set(name, true);
  }
}

function addList(type: ClientType, member: string, list: string): void {
  if (member === "_scalarPropertyOriginalNames") {
    const names: readonly string[] = JSON.parse(list);
    for (const name of names) type.scalars.set(name, false);
  } else if (member === "_scalarPropertyUpdateable") {
    const writable: readonly boolean[] = JSON.parse(list);
    for (const [at, name] of [...type.scalars.keys()].entries()) {
      type.scalars.set(name, writable[at] === true);
    }
  }
}

function addReach(type: ClientType, line: string): void {
  const [, navigationType, navigation] = patterns.navigation.exec(line) ?? [];
  if (navigation !== undefined && navigationType !== undefined) {
    type.navigations.set(navigation, navigationType);
  }
  const [, returns, objectMethod, objectArguments] = patterns.objectMethod.exec(line) ?? [];
  if (objectMethod !== undefined) addMethod(type, objectMethod, [objectArguments, returns]);
  const [, method, values] = patterns.method.exec(line) ?? [];
  if (method !== undefined) addMethod(type, method, [values, undefined]);
  type.item ??= patterns.item.exec(line)?.[1];
}

/** A method that the client sends in several forms counts with the longest. */
function addMethod(
  type: ClientType,
  name: string,
  [values = "", returns]: readonly [string | undefined, string | undefined],
): void {
  const argumentCount = values.trim() === "" ? 0 : values.split(",").length;
  const known = type.methods.get(name)?.argumentCount ?? 0;
  type.methods.set(name, { argumentCount: Math.max(known, argumentCount), returns });
}

const newType = (): ClientType => ({
  scalars: new Map(),
  wireOnly: new Set(),
  navigations: new Map(),
  methods: new Map(),
  item: undefined,
});
