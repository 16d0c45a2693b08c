// （2）书记弱: which concepts together say so, a pattern for each way of saying it.
import type { Pattern } from "./lexicon";

export const secretaryPatterns: readonly Pattern[] = [
  {
    standard: 2,
    guide: "G3",
    predicate: ["unfit"],
    of: ["secretary"],
    reachBack: 1,
    carried: true,
    unless: ["pair", "departed", "opinion", "formerSecretary"],
    confidence: "high",
    example: "书记年老体弱",
  },
  {
    standard: 2,
    guide: "G3",
    predicate: ["unfitBare"],
    of: ["secretary"],
    reach: 3,
    unless: ["pair", "departed"],
    confidence: "low",
    example: "书记太差",
  },
  {
    standard: 2,
    guide: "G3",
    predicate: ["unfitAlone"],
    unless: ["formerSecretary"],
    confidence: "high",
    example: "主弱副强",
  },
  {
    standard: 2,
    guide: "G3",
    predicate: ["bad", "without", "poor"],
    of: ["virtue"],
    reach: 4,
    reachBack: 3,
    about: ["secretary"],
    unless: ["pair", "departed", "people", "members", "organization", "committee"],
    confidence: "high",
    example: "书记工作没有激情",
  },
];
