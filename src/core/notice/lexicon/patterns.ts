// All patterns: the closest reading of the guide.
import type { Pattern } from "./lexicon";
import { vacancyPatterns } from "./s1-patterns";
import { secretaryPatterns } from "./s2-patterns";
import { discordPatterns } from "./s3-patterns";
import { electionPatterns } from "./s4-patterns";
import { activityPatterns } from "./s5-patterns";
import { servicePatterns } from "./s6-patterns";

export const patterns: readonly Pattern[] = [
  ...vacancyPatterns,
  ...secretaryPatterns,
  ...discordPatterns,
  ...electionPatterns,
  ...activityPatterns,
  ...servicePatterns,
];
