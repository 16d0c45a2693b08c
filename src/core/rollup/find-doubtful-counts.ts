// V41, V51: an own level that looks like the total itself, and towns that count their own committee differently.
import { say } from "./finding";
import type { CategoryTotal, FiledSummary, RollUpFinding } from "./result";
import { addCounts, sameCounts } from "./totals";
import { bareUnit } from "../report/unit-key";

/** A total of one unit, or of nothing, is like that unit by chance. */
export function findOwnLevelTotals(totals: readonly CategoryTotal[]): readonly RollUpFinding[] {
  return totals.flatMap(({ category, parts }) => {
    const below = parts.filter(({ ownLevel }) => !ownLevel);
    const sum = addCounts(below.map(({ counts }) => counts));
    if (below.length < 2 || !sum.T) return [];
    return parts
      .filter(({ ownLevel, counts }) => ownLevel && sameCounts(counts, sum))
      .map(({ unit, file }) =>
        say(
          "own-level-total",
          { category, count: below.length, file },
          { unit, file, value: category },
        ),
      );
  });
}

/** A 街道's 党工委 is no primary organization, and rightly not counted. */
const town = /[镇乡]$/;

export function findOwnCommittees(included: readonly FiledSummary[]): readonly RollUpFinding[] {
  const committees = new Map<string, number>();
  for (const { unit, counts, ownLevel } of included) {
    if (ownLevel || counts.W === undefined || !town.test(bareUnit(unit))) continue;
    committees.set(unit, (committees.get(unit) ?? 0) + counts.W);
  }
  const units = (wanted: (count: number) => boolean): string =>
    [...committees].flatMap(([unit, count]) => (wanted(count) ? [unit] : [])).join("、");
  const [counted, uncounted] = [units((count) => count > 0), units((count) => count === 0)];
  return counted === "" || uncounted === "" ? [] : [say("own-committee", { counted, uncounted })];
}
