// Which actions may change the workbook; told by their kind and, for methods, by Excel's naming.
import type { Action, RichRequest } from "./wire";
import { actionType, pathType } from "./wire";

// Activate and Select change what is shown, not the workbook.
const harmless = /^(Get|_|Activate$|Select$)/;

export const isWritingMethod = (name: string): boolean => !harmless.test(name);

/** An object path is walked when it is instantiated: Add comes as the Instantiate of its path. */
export function isWriting(action: Action, request: RichRequest): boolean {
  switch (action.ActionType) {
    case actionType.setProperty:
    case actionType.update:
      return true;
    case actionType.method:
      return isWritingMethod(action.Name);
    case actionType.instantiate: {
      const path = request.ObjectPaths[action.ObjectPathId];
      return path?.ObjectPathType === pathType.method && isWritingMethod(path.Name);
    }
    default:
      return false;
  }
}
