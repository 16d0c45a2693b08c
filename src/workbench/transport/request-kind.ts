// Tells the add-in's own syncs from what the client library sends by itself.
import type { RichRequest } from "../rich-api/wire";
import { actionType, pathType } from "../rich-api/wire";
import type { LoggedRequest } from "./request-log";

export function kindOf({ Actions, ObjectPaths }: RichRequest): LoggedRequest["kind"] {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === pathType.newObject,
  );
  if (isService) return "service";
  const methods = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  const isCleanup = methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
  return isCleanup ? "cleanup" : "sync";
}
