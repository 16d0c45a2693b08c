// The objects that the client tracks across requests, under ids of ours. One model object may be tracked under
// several types: a range and its format are told apart.
import type { Place, Reached } from "./place";
import { RichError } from "./rich-error";

export interface References {
  readonly keep: (place: Reached) => void;
  readonly remove: (id: unknown) => void;
  readonly find: (id: string) => Place;
  readonly idOf: (place: Reached) => string | undefined;
}

export function createReferences(): References {
  const places = new Map<string, Reached>();
  const ids = new WeakMap<object, Map<string, string>>();
  let last = 0;
  return {
    keep(place) {
      const byType = ids.get(place.self) ?? new Map<string, string>();
      if (byType.has(place.type)) return;
      last += 1;
      byType.set(place.type, `ref-${last}`);
      ids.set(place.self, byType);
      places.set(`ref-${last}`, place);
    },
    remove(id) {
      const place = places.get(String(id));
      if (place === undefined) return;
      ids.get(place.self)?.delete(place.type);
      places.delete(String(id));
    },
    find(id) {
      const place = places.get(id);
      if (place === undefined)
        throw new RichError("InvalidReference", `no object is tracked as ${id}`);
      return place;
    },
    idOf: (place) => ids.get(place.self)?.get(place.type),
  };
}
