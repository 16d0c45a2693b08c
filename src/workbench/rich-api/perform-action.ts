// One action of a request → its value, by the kind of action. Knows no member.
import { callMethod } from "./call-method";
import { toPascalCase } from "./member-name";
import type { ObjectPaths } from "./object-paths";
import type { Reached } from "./place";
import { readMembers } from "./read-members";
import type { RequestContext } from "./request-context";
import { RichError } from "./rich-error";
import { isService } from "./services";
import type { Action } from "./wire";
import { actionType } from "./wire";
import { writeMember } from "./write-member";

interface Step {
  readonly context: RequestContext;
  readonly paths: ObjectPaths;
  readonly action: Action;
  readonly place: Reached;
}

const steps: Readonly<Record<number, (step: Step) => unknown>> = {
  [actionType.instantiate]: ({ context, place }) => instantiate(context, place),
  [actionType.query]: ({ context, place, action }) =>
    readMembers(context, place, { query: action.QueryInfo ?? {}, spelling: "wire" }),
  [actionType.queryAsJson]: ({ context, place, action }) =>
    readMembers(context, place, { query: action.QueryInfo ?? {}, spelling: "json" }),
  [actionType.method]: ({ context, place, action, paths }) => {
    const values = paths.arguments(action.ArgumentInfo);
    return callMethod(context, place, { name: action.Name, values });
  },
  [actionType.setProperty]: ({ context, place, action, paths }) => {
    const [value] = paths.arguments(action.ArgumentInfo);
    writeMember(context, place, { name: action.Name, value });
    return null;
  },
  [actionType.update]: ({ context, place, action }) => {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      writeMember(context, place, { name: toPascalCase(name), value });
    }
    return null;
  },
};

/** Throws RichError for what the host refuses, Unsettled for what must wait. */
export function performAction(
  context: RequestContext,
  paths: ObjectPaths,
  action: Action,
): unknown {
  if (action.ActionType === actionType.trace) return null;
  const step = steps[action.ActionType];
  if (step === undefined) throw new RichError("ApiNotFound", `action type ${action.ActionType}`);
  const place = paths.reach(action.ObjectPathId);
  if (place === null) return action.ActionType === actionType.method ? { _IsNull: true } : null;
  return step({ context, paths, action, place });
}

function instantiate({ table, references }: RequestContext, place: Reached): unknown {
  const reference = references.idOf(place);
  return {
    ...(isService(place.type) ? {} : table.identity(place.type, place.self)),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}
