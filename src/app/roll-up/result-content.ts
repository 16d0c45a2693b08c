// What the sheets of a result say, wherever they are put.
import type { CalendarDate } from "../../core/kernel/calendar";
import type { ResultContent } from "../../core/native/result/content";
import type { RollUp } from "../../core/rollup/result";
import { toResultContent } from "../../core/rollup/to-result-content";

/** Undefined where nothing could be included. */
export function resultContent(result: RollUp, date?: CalendarDate): ResultContent | undefined {
  const { totals, lists } = result;
  const empty = totals.length === 0 && !lists.organizations.filed && !lists.villages.filed;
  return empty ? undefined : toResultContent(result, { date, print: { signatures: false } });
}
