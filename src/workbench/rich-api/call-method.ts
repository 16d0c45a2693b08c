// Calls a method that answers with a value. Tracking and event registration are the engine's own, for every type.
import type { Reached } from "./place";
import { prepareCall } from "./prepare-call";
import type { MethodCall } from "./prepare-call";
import type { RequestContext } from "./request-context";
import { RichError } from "./rich-error";
import { isService } from "./services";

export function callMethod(
  context: RequestContext,
  place: Reached,
  { name, values }: MethodCall,
): unknown {
  if (isService(place.type) || callOwnMethod(context, place, { name, values })) return null;
  const method = context.table.method(place.type, name);
  if (method.returns !== undefined) {
    throw new RichError("ApiNotFound", `${place.type}.${name}() as a value`);
  }
  prepareCall(context, method, { name, values });
  return method.call(place.self, values) ?? null;
}

function callOwnMethod(
  { references, events, table }: RequestContext,
  place: Reached,
  { name, values }: MethodCall,
): boolean {
  if (name === "_KeepReference") references.keep(place);
  else if (name === "_RemoveReference") references.remove(values[0]);
  else if (/^_(Unr|R)egister/.test(name)) events.register(place, name, table);
  else return false;
  return true;
}
