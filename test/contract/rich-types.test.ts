/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { RichType } from "../../src/workbench/rich-api/rich-type";
import { isAtLeast } from "../../src/workbench/rich-api/version";
import { richTypes } from "../../src/workbench/types/rich-types";
import { argumentsRead } from "../support/office/arguments-read";
import { clientSurface } from "../support/office/client-surface";
import { publishedMembers } from "../support/office/published-types";

const client = clientSurface();
const types = Object.entries(richTypes as Readonly<Record<string, RichType>>);
const members = types.flatMap(([type, { scalars = {}, navigations = {}, methods = {} }]) =>
  Object.entries({ ...scalars, ...navigations, ...methods }).map(
    ([name, member]) => [type, name, member] as const,
  ),
);

const sets = new Map(publishedMembers().map(({ type, name, set }) => [`${type}.${name}`, set]));

/** The set that brought a member, by the published types; undefined for private ones. */
const setOf = (type: string, name: string): string | undefined =>
  sets.get(`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);

describe("the client library was read whole", () => {
  test("its types, and the members of one that is known", () => {
    expect(client.size).toBeGreaterThan(180);
    const worksheet = client.get("Worksheet");
    expect(worksheet?.scalars.get("Name")).toBe(true);
    expect(worksheet?.scalars.get("Id")).toBe(false);
    expect(worksheet?.navigations.get("FreezePanes")).toBe("WorksheetFreezePanes");
    expect(worksheet?.methods.get("GetRangeByIndexes")).toEqual({
      argumentCount: 4,
      returns: "Range",
    });
    expect(client.get("WorksheetCollection")?.item).toBe("Worksheet");
    expect(setOf("Range", "GetMergedAreasOrNullObject")).toBe("ExcelApi 1.13");
  });

  test("the counter of arguments counts", () => {
    expect(argumentsRead({ call: (_, [a, b]) => [a, b] })).toBe(2);
    expect(argumentsRead({ call: (_, values) => values[2] })).toBe(3);
    expect(argumentsRead({ call: () => null })).toBe(0);
  });
});

describe("everything in the workbench's table stands in the genuine client library", () => {
  test.each(types)("%s: its type, its items", (type, { items }) => {
    expect([...client.keys()]).toContain(type);
    expect([undefined, client.get(type)?.item]).toContain(items?.type);
  });

  test("scalars, writable where the client lets them be written", () => {
    const wrong = types.flatMap(([type, { scalars = {} }]) =>
      Object.entries(scalars)
        .filter(([name, { set }]) => client.get(type)?.scalars.get(name) !== (set !== undefined))
        .map(([name]) => `${type}.${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("navigations, and where they lead", () => {
    const ours = types.flatMap(([type, { navigations = {} }]) =>
      Object.entries(navigations).map(([name, to]) => `${type}.${name}: ${to.type}`),
    );
    const theirs = new Set(
      [...client].flatMap(([type, { navigations }]) =>
        [...navigations].map(([name, to]) => `${type}.${name}: ${to}`),
      ),
    );
    expect(ours.filter((navigation) => !theirs.has(navigation))).toEqual([]);
  });

  test("methods, what they return and how many arguments they get", () => {
    const wrong = types.flatMap(([type, { methods = {} }]) =>
      Object.entries(methods).flatMap(([name, method]) => {
        const theirs = client.get(type)?.methods.get(name);
        if (theirs === undefined) return [`${type}.${name} is not there`];
        if (theirs.returns !== method.returns) return [`${type}.${name} returns ${theirs.returns}`];
        const read = argumentsRead(method);
        return read > theirs.argumentCount
          ? [`${type}.${name} reads ${read} arguments and gets ${theirs.argumentCount}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the set that brought each member, where it is above the floor of 1.9", () => {
    const wrong = members.flatMap(([type, name, { since }]) => {
      const set = setOf(type, name);
      const isPrivate = name.startsWith("_") || client.get(type)?.wireOnly.has(name);
      if (set === undefined) return isPrivate ? [] : [`${type}.${name} is not published`];
      const version = /^ExcelApi ([\d.]+)$/.exec(set)?.[1];
      if (version === undefined) return [`${type}.${name} is of ${set}`];
      const wanted = isAtLeast("1.9", version) ? undefined : version;
      return since === wanted
        ? []
        : [`${type}.${name} came with ${version} and says ${since ?? "nothing"}`];
    });
    expect(wrong).toEqual([]);
  });
});
