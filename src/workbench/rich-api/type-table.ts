// Looks members up in the table of rich types as this version of the host has them; what is not there is
// ApiNotFound by its full name. Does not call them.
import { RichError } from "./rich-error";
import type { Items, Method, Navigation, RichType, RichTypes, Scalar } from "./rich-type";
import { isAtLeast } from "./version";

export interface TypeTable {
  readonly scalar: (type: string, name: string) => Scalar<object>;
  readonly navigation: (type: string, name: string) => Navigation<object>;
  readonly method: (type: string, name: string) => Method<object>;
  readonly items: (type: string) => Items<object> | undefined;
  /** Names of the scalars that can be read. */
  readonly readable: (type: string) => readonly string[];
  readonly hasNavigation: (type: string, name: string) => boolean;
  readonly identity: (type: string, self: object) => Readonly<Record<string, unknown>>;
}

interface Versioned {
  readonly since?: string;
}

export function createTypeTable(types: RichTypes, version: string): TypeTable {
  const isThere = (member: Versioned): boolean => isAtLeast(version, member.since ?? "1.1");
  const typeOf = (name: string): RichType => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table hands each type the objects it made itself, which the compiler cannot follow through names
    const type = types[name] as RichType | undefined;
    if (type === undefined) throw new RichError("ApiNotFound", name);
    return type;
  };
  const existing = <T extends Versioned>(member: T | undefined, name: string): T => {
    if (member === undefined || !isThere(member)) throw new RichError("ApiNotFound", name);
    return member;
  };
  return {
    scalar: (type, name) => existing(typeOf(type).scalars?.[name], `${type}.${name}`),
    navigation: (type, name) => existing(typeOf(type).navigations?.[name], `${type}.${name}`),
    method: (type, name) => existing(typeOf(type).methods?.[name], `${type}.${name}`),
    items: (type) => typeOf(type).items,
    readable: (type) =>
      Object.entries(typeOf(type).scalars ?? {})
        .filter(([, scalar]) => scalar.get !== undefined && isThere(scalar))
        .map(([name]) => name),
    hasNavigation: (type, name) => typeOf(type).navigations?.[name] !== undefined,
    identity: (type, self) => typeOf(type).identity?.(self) ?? {},
  };
}
