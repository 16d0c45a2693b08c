// （4）不换届: which concepts together say so, a pattern for each way of saying it.
import type { Pattern } from "./lexicon";

export const electionPatterns: readonly Pattern[] = [
  {
    standard: 4,
    guide: "G5",
    predicate: ["overdueBare"],
    of: ["organization", "committee", "election"],
    carried: true,
    alone: true,
    unless: ["lawful"],
    unlessCarried: true,
    confidence: "low",
    example: "支部七年没选过",
  },
  {
    standard: 4,
    guide: "G5",
    predicate: ["undone"],
    of: ["election"],
    reach: 12,
    reachBack: 6,
    confidence: "high",
    example: "换届一直没搞",
  },
  {
    standard: 4,
    guide: "G5",
    predicate: ["stalled"],
    of: ["election"],
    reach: 14,
    reachBack: 6,
    carried: true,
    confidence: "high",
    example: "换届的事，一拖再拖",
  },
  {
    standard: 4,
    guide: "G5",
    predicate: ["longServed"],
    of: ["organization", "committee", "election"],
    carried: true,
    confidence: "low",
    example: "支部一干就是干了11年",
  },
  { standard: 4, guide: "G5", predicate: ["overdue"], confidence: "high", example: "支部超届" },
  { standard: 4, guide: "G5", predicate: ["overdueAlone"], confidence: "low", example: "届满" },
];
