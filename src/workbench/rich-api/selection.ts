// What a load asks for, as a tree: scalars to read and navigations to follow from one object.
import { toPascalCase } from "./member-name";
import type { TypeTable } from "./type-table";

export interface Selection {
  readonly scalars: ReadonlySet<string>;
  /** By navigation: the names asked for beyond it. */
  readonly navigations: ReadonlyMap<string, readonly string[]>;
}

/** No name at all, "*" and "items" stand for all scalars. Throws ApiNotFound for a name that the type lacks. */
export function selectionOf(table: TypeTable, type: string, names: readonly string[]): Selection {
  const scalars = new Set<string>();
  const navigations = new Map<string, readonly string[]>();
  for (const name of names.length === 0 ? ["*"] : names) {
    const [head = "", ...rest] = name.split(/[/.]/);
    const member = toPascalCase(head);
    if (head === "*" || head === "") {
      for (const scalar of table.readable(type)) scalars.add(scalar);
    } else if (table.hasNavigation(type, member)) {
      table.navigation(type, member);
      const beyond = rest.length === 0 ? [] : [rest.join("/")];
      navigations.set(member, [...(navigations.get(member) ?? []), ...beyond]);
    } else {
      table.scalar(type, member);
      scalars.add(member);
    }
  }
  return { scalars, navigations };
}

/** The names as an item of the collection sees them: the client leaves "items/" on where it was given an array. */
export const namesForItems = (names: readonly string[]): readonly string[] =>
  names.map((name) => name.replace(/^items(?:[/.]|$)/, "")).map((name) => name || "*");
