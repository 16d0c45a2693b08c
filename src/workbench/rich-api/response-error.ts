// A failed action → the error of the response. A fault of ours is told as GeneralException, with what it said.
import { toCamelCase } from "./member-name";
import type { ObjectPaths } from "./object-paths";
import { RichError } from "./rich-error";
import type { ResponseError, RichRequest } from "./wire";
import { actionType } from "./wire";

export interface Failure {
  readonly error: unknown;
  readonly actionIndex: number;
}

export function toResponseError(
  { error, actionIndex }: Failure,
  request: RichRequest,
  paths: ObjectPaths,
): ResponseError {
  const { code, status, message } =
    error instanceof RichError ? error : new RichError("GeneralException", describe(error));
  return {
    Code: code,
    Message: message,
    HttpStatusCode: status,
    Location: locationOf(actionIndex, request, paths),
    ActionIndex: actionIndex,
  };
}

function locationOf(actionIndex: number, request: RichRequest, paths: ObjectPaths): string {
  const action = request.Actions[actionIndex];
  if (action === undefined) return "";
  const path = request.ObjectPaths[action.ObjectPathId];
  const isWay = action.ActionType === actionType.instantiate;
  const type =
    paths.reached((isWay ? path?.ParentObjectPathId : undefined) ?? action.ObjectPathId)?.type ??
    "";
  const member = toCamelCase(isWay ? (path?.Name ?? "") : action.Name);
  return [type, member].filter((part) => part !== "").join(".");
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
