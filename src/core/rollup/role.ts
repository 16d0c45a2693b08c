// What a form of a file with a 汇总明细 is: a sheet of the result, or filled in by somebody. The own numbers of a unit
// that adds up lie in its 汇总明细 as well: they must count once at its own level, and once above.
import { countsOf } from "./counts-of";
import type { DetailEntry } from "./input";
import { whatOf } from "./placed-report";
import type { PlacedReport } from "./placed-report";
import { addCounts, sameCounts } from "./totals";
import type { Counts } from "./totals";
import { areaOf, namesArea } from "./unit-key";
import type { Unit } from "./unit-directory";

export type Role =
  /** Its numbers are its unit's, and nothing else in its file passes them on. */
  | "filed"
  /** A sheet of its unit's result. */
  | "result"
  /** Filled in, and already in the result that lies in the same file. */
  | "part"
  /** Nothing tells which of these it is. */
  | "unclear";

/** What the 汇总明细 adds up for a category, or has on a list. */
interface Held {
  readonly own: readonly Counts[];
  readonly below: readonly Counts[];
}

function heldOf(detail: readonly DetailEntry[], what: string, unit: Unit): Held {
  const area = areaOf(unit.name);
  const lines = detail.filter(({ category, status }) => category === what && status === "included");
  const isOwn = (line: DetailEntry): boolean => namesArea(line.unit, area);
  return {
    own: lines.filter(isOwn).map(({ counts }) => counts),
    below: lines.filter((line) => !isOwn(line)).map(({ counts }) => counts),
  };
}

const isAmong = (counts: Counts, lines: readonly Counts[]): boolean =>
  lines.some((each) => sameCounts(each, counts));

/** Seen from above. What is empty takes nothing with it. */
function isPart({ report }: PlacedReport, { own }: Held): boolean {
  if (report.form !== "summary") return report.rows.length === 0 || own.length > 0;
  const counts = countsOf(report);
  return Object.keys(counts).length === 0 || isAmong(counts, own);
}

/** An 附件1 whose numbers the 汇总明细 knows: those of its own line, or the sum of all. */
function byNumbers(counts: Counts, { own, below }: Held, isOwnLevel: boolean): Role {
  if (below.length === 0) return "filed";
  const isSum = sameCounts(counts, addCounts([...own, ...below]));
  if (isAmong(counts, own) && (isOwnLevel || isSum)) return "filed";
  if (isSum) return "result";
  return isOwnLevel || own.length > 0 ? "unclear" : "result";
}

/**
 * The result has no sheet of this kind any more, or one whose formulas or sources somebody took out. Where nothing
 * tells which, a form is not added at its own level, since it may be the sum of what is added there.
 */
function withoutResult({ report }: PlacedReport, held: Held, isOwnLevel: boolean): Role {
  if (report.form === "summary") return byNumbers(countsOf(report), held, isOwnLevel);
  if (!isOwnLevel) return "result";
  return report.rows.length === 0 ? "filed" : "unclear";
}

/** `inFile`: all reports of its file. */
export function roleOf(placed: PlacedReport, inFile: readonly PlacedReport[]): Role {
  const { report, unit, file } = placed;
  const what = whatOf(placed);
  if (report.isResult) return "result";
  if (file.detail === undefined || unit === undefined || what === undefined) return "filed";
  const results = inFile.filter((each) => each.report.isResult);
  const ofUnit = results.filter((each) => each.unit === unit);
  if (results.length > 0 && ofUnit.length === 0) return "filed";
  const held = heldOf(file.detail, what, unit);
  if (!ofUnit.some((each) => whatOf(each) === what)) return withoutResult(placed, held, unit.own);
  if (unit.own) return "filed";
  return isPart(placed, held) ? "part" : "unclear";
}
