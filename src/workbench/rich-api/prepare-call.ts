// Before a method is called: whether calculations must be waited for, and that something is being written.
import type { RequestContext } from "./request-context";
import type { Method } from "./rich-type";
import { isWritingMethod } from "./writing";

export interface MethodCall {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Throws Unsettled where the call must wait for calculations. */
export function prepareCall(
  { requireSettled, markUnsettled }: RequestContext,
  { computed, inARow }: Pick<Method<object>, "computed" | "inARow">,
  { name, values }: MethodCall,
): void {
  const kind = inARow === true ? name : undefined;
  if (computed === true || computed?.(values) === true) requireSettled(kind);
  if (isWritingMethod(name)) markUnsettled(kind);
}
