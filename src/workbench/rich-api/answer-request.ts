// Answers one request: its actions in order, up to the first that fails. What came before stays done, as in Excel.
import { ObjectPaths } from "./object-paths";
import { performAction } from "./perform-action";
import type { RequestContext } from "./request-context";
import { toResponseError } from "./response-error";
import { Unsettled } from "./unsettled";
import type { Action, RichResponse } from "./wire";
import { actionType } from "./wire";

export interface Performing {
  /** Wraps each action, so that the model knows whose doing it is. */
  readonly perform: <T>(act: () => T) => T;
  readonly settle: () => Promise<void>;
  /** Called before each action; throws RichError where a fault is wanted. */
  readonly beforeAction: (action: Action) => void;
}

export async function answerRequest(
  context: RequestContext,
  { perform, settle, beforeAction }: Performing,
): Promise<RichResponse> {
  const paths = new ObjectPaths(context);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [actionIndex, action] of context.request.Actions.entries()) {
    try {
      beforeAction(action);
      const attempt = (): unknown => perform(() => performAction(context, paths, action));
      // oxlint-disable-next-line no-await-in-loop -- actions are done one after the other
      results.push({ ActionId: action.Id, Value: await onceSettled(attempt, settle) });
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
    } catch (error) {
      const failed = toResponseError({ error, actionIndex }, context.request, paths);
      return { Results: results, TraceIds: traceIds, Error: failed };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

async function onceSettled(attempt: () => unknown, settle: () => Promise<void>): Promise<unknown> {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
  }
  await settle();
  return attempt();
}
