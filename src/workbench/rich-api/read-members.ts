// Answers a load: the chosen members of an object, of the items of a collection, and of what they lead to.
import { toCamelCase } from "./member-name";
import type { Reached } from "./place";
import { placeOf } from "./place";
import type { RequestContext } from "./request-context";
import { RichError } from "./rich-error";
import { namesForItems, selectionOf } from "./selection";
import type { QueryInfo } from "./wire";

/** "wire" for load(): PascalCase and _Items; "json" for retrieve(): camelCase and items. */
export type Spelling = "wire" | "json";

export function readMembers(
  context: RequestContext,
  place: Reached,
  { query, spelling }: { readonly query: QueryInfo; readonly spelling: Spelling },
): unknown {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  // Expand alone keeps the scalars of the object itself.
  const asked = (query.Select ?? []).length === 0 ? ["*", ...names] : names;
  return readPlace({ context, spelling }, place, { names: asked, page: query });
}

interface Reader {
  readonly context: RequestContext;
  readonly spelling: Spelling;
}

interface Wanted {
  readonly names: readonly string[];
  readonly page?: QueryInfo;
}

function readPlace(reader: Reader, place: Reached, { names, page = {} }: Wanted): unknown {
  const items = reader.context.table.items(place.type);
  if (items === undefined) return readObject(reader, place, names);
  const from = page.Skip ?? 0;
  const listed = items.list(place.self).slice(from, from + (page.Top ?? Number.MAX_SAFE_INTEGER));
  const read = listed.map((self, at) => ({
    _Index: at,
    ...readObject(reader, { type: items.type, self }, namesForItems(names)),
  }));
  return { [reader.spelling === "json" ? "items" : "_Items"]: read };
}

function readObject(reader: Reader, place: Reached, names: readonly string[]): object {
  const { table, references } = reader.context;
  const { scalars, navigations } = selectionOf(table, place.type, names);
  const members: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    members[reader.spelling === "json" ? toCamelCase(name) : name] = value;
  };
  for (const [name, value] of Object.entries(table.identity(place.type, place.self))) {
    put(name, value);
  }
  for (const name of scalars) put(name, readScalar(reader.context, place, name));
  for (const [name, beyond] of navigations) {
    const { type, get } = table.navigation(place.type, name);
    const child = placeOf(type, get(place.self));
    put(name, child === null ? null : readPlace(reader, child, { names: beyond }));
  }
  const reference = references.idOf(place);
  if (reference !== undefined) members["_ReferenceId"] = reference;
  return members;
}

function readScalar(context: RequestContext, place: Reached, name: string): unknown {
  const { get, computed } = context.table.scalar(place.type, name);
  if (get === undefined) throw new RichError("ApiNotFound", `${place.type}.${name}`);
  if (computed === true) context.requireSettled();
  return get(place.self) ?? null;
}
