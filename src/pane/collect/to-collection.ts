// The roll-up of all that was received, and how the clerk sees it. Pure.
import { describeCollection } from "../../app/collect/describe-collection";
import type { ReceivedFile } from "../../app/collect/received-file";
import type { ReadFile } from "../../app/read-file";
import { rollUpFiles } from "../../app/roll-up-files";
import type { HandMade } from "../../core/rollup/input";
import type { CheckContext } from "../../core/rules/kind";
import type { Explanation } from "../../core/spec/explanation";
import type { Collection, CollectState } from "./collect-state";

/** What the clerk has given, of the state. */
type Given = Pick<CollectState, "unit" | "expected" | "kept" | "strict">;

interface Sources {
  /** Checked in the context. */
  readonly received: readonly ReceivedFile[];
  /** The forms in the open workbook; undefined where it has none. */
  readonly own: ReadFile | undefined;
  /** On 情况说明 of the open workbook. */
  readonly explanations: readonly Explanation[];
  /** In the result that the open workbook holds. */
  readonly handMade: HandMade | undefined;
  readonly context: CheckContext;
  readonly now: Date;
}

/** undefined where there is neither a file nor a list. */
export function toCollection(
  { unit, expected, kept, strict }: Given,
  { received, own, explanations, handMade, context, now }: Sources,
): Collection | undefined {
  if (received.length === 0 && own === undefined && expected === undefined) return undefined;
  // What stands in the open workbook was last changed just now.
  const sources = own ? [...received, { read: own, modified: now.getTime() }] : received;
  const result = rollUpFiles({
    ...context,
    unit: unit.trim(),
    files: sources.map(({ read }) => read),
    expected: expected?.units,
    kept,
    explanations,
    handMade,
    strict,
    readAt: now.toISOString(),
  });
  return { result, view: describeCollection(result, sources, { now }) };
}
