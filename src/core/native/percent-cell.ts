// The percentage of a count in its total, as formula and as value. Empty, —— and a number are three different answers.
import type { Address } from "../kernel/address";
import { toA1, toAbsoluteA1 } from "../kernel/address";
import { notApplicableMark } from "../notice/marks";

/** COUNT passes over empty cells, text and errors, so that the formula itself never shows an error. */
export function percentFormula(count: Address, total: Address): string {
  const [part, whole] = [toA1(count), toAbsoluteA1(total)];
  return `IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"${notApplicableMark}",${part}/${whole}*100))`;
}

/** What the formula shows: "" while either number is missing, —— where the total is 0, else percent units. */
export function percentValue(
  count: number | string | undefined,
  total: number | string | undefined,
): number | string {
  if (typeof count !== "number" || typeof total !== "number") return "";
  return total === 0 ? notApplicableMark : (count / total) * 100;
}
