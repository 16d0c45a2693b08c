// Walks the object paths of one request: each once, since Add has effects, and keeps where it came to.
import { decodeArguments } from "./decode-arguments";
import type { Place, Reached } from "./place";
import { placeOf } from "./place";
import { prepareCall } from "./prepare-call";
import type { RequestContext } from "./request-context";
import { RichError } from "./rich-error";
import type { Target } from "./rich-type";
import { createService } from "./services";
import type { ArgumentInfo, ObjectPath } from "./wire";
import { pathType } from "./wire";

export class ObjectPaths {
  readonly #context: RequestContext;
  readonly #places = new Map<number, Place>();

  constructor(context: RequestContext) {
    this.#context = context;
  }

  /** Throws RichError where the way ends, Unsettled where it needs calculations first. */
  reach(pathId: number): Place {
    const known = this.#places.get(pathId);
    if (known !== undefined) return known;
    const path = this.#context.request.ObjectPaths[pathId];
    if (path === undefined) throw new RichError("InvalidObjectPath", `object path ${pathId}`);
    const place = this.#walk(path);
    this.#places.set(pathId, place);
    return place;
  }

  /** As reach, but only what was reached already. */
  reached(pathId: number): Place | undefined {
    return this.#places.get(pathId);
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return decodeArguments(info, (pathId): Target => this.reach(pathId)?.self ?? null);
  }

  #walk(path: ObjectPath): Place {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.#context.root;
      case pathType.newObject:
        return { type: path.Name, self: createService(path.Name) };
      case pathType.reference:
        return this.#context.references.find(path.Name);
      case pathType.null:
        return null;
      default:
        return this.#walkFrom(this.reach(path.ParentObjectPathId ?? 0), path);
    }
  }

  #walkFrom(parent: Place, path: ObjectPath): Place {
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathType.property: {
        const { type, get } = this.#context.table.navigation(parent.type, path.Name);
        return placeOf(type, get(parent.self));
      }
      case pathType.indexer:
        return this.#item(parent, this.arguments(path.ArgumentInfo)[0]);
      case pathType.method:
        return this.#call(parent, path);
      default:
        throw new RichError("ApiNotFound", `object path type ${path.ObjectPathType}`);
    }
  }

  #item(parent: Reached, key: unknown): Reached {
    const items = this.#context.table.items(parent.type);
    if (items === undefined) throw new RichError("ApiNotFound", `${parent.type}[]`);
    const found = placeOf(items.type, items.find(parent.self, key));
    if (found === null) {
      throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return found;
  }

  #call(parent: Reached, path: ObjectPath): Place {
    const name = `${parent.type}.${path.Name}`;
    const method = this.#context.table.method(parent.type, path.Name);
    if (method.returns === undefined) throw new RichError("ApiNotFound", `${name} as an object`);
    const values = this.arguments(path.ArgumentInfo);
    prepareCall(this.#context, method, { name: path.Name, values });
    const self = method.call(parent.self, values);
    if (typeof self !== "object") throw new TypeError(`${name} gave no object`);
    return placeOf(method.returns, self);
  }
}
