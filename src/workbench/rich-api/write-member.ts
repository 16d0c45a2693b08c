// Sets one scalar of an object.
import type { Reached } from "./place";
import type { RequestContext } from "./request-context";
import { RichError } from "./rich-error";

export interface Assignment {
  /** PascalCase. */
  readonly name: string;
  readonly value: unknown;
}

export function writeMember(
  context: RequestContext,
  place: Reached,
  { name, value }: Assignment,
): void {
  const { set } = context.table.scalar(place.type, name);
  if (set === undefined) throw new RichError("ApiNotFound", `${place.type}.${name} =`);
  context.markUnsettled();
  set(place.self, value);
}
