// Which forms of a unit are checked against each other: those of one set, however many files it came in.
import type { Report } from "../core/report/report";
import { bareUnit } from "../core/report/unit-key";
import { formKey } from "./form-key";

/** The forms of a unit that one file brings. */
type Part = readonly Report[];

/** A form that names no unit takes that of the file's other forms where they agree. */
function unitOf(report: Report, file: Part): string {
  const own = bareUnit(report.unit?.value ?? "");
  if (own !== "") return own;
  const keys = new Set(file.map(({ unit }) => bareUnit(unit?.value ?? "")).filter(Boolean));
  return keys.size === 1 ? ([...keys][0] ?? "") : "";
}

/** Brings 附件1 and 附件2: what counts and what is counted lie side by side. */
const isWhole = (part: Part): boolean =>
  ["summary", "organizations"].every((form) => part.some((report) => report.form === form));

/** Two parts that bring the same form are versions of each other, not pieces of one set. */
function repeats(part: Part, others: readonly Part[]): boolean {
  const keys = new Set(part.map(formKey));
  return others.some(
    (other) => other !== part && other.some((report) => keys.has(formKey(report))),
  );
}

/** Whole parts stand by themselves; pieces are put together, and to the whole part where there is only one. */
function toSets(parts: readonly Part[]): readonly Part[] {
  const whole = parts.filter(isWhole);
  if (whole.length > 1) return parts;
  const apart = parts.filter((part) => !whole.includes(part) && repeats(part, parts));
  const together = parts.filter((part) => !apart.includes(part)).flat();
  return together.length === 0 ? apart : [together, ...apart];
}

const partsOf = (parts: readonly Part[], wanted: (report: Report) => boolean): readonly Part[] =>
  parts.map((part) => part.filter(wanted)).filter((part) => part.length > 0);

/**
 * A unit that adds up has its own forms beside those of its result, and they are not each other's: what its own 附件1
 * counts does not stand on the merged list. Where the result lacks a kind of form, the other is taken for the result's.
 */
function apartFromResults(parts: readonly Part[]): readonly (readonly Part[])[] {
  const results = partsOf(parts, ({ isResult }) => isResult);
  const filed = partsOf(parts, ({ isResult }) => !isResult);
  const kinds = new Set(results.flat().map(({ form }) => form));
  return filed.flat().some(({ form }) => kinds.has(form)) ? [results, filed] : [parts];
}

/** Sets of forms that are to be checked together. `files`: the forms of each file. */
export function groupIntoSets(files: readonly Part[]): readonly Part[] {
  const byUnit = new Map<string, Map<Part, Report[]>>();
  for (const file of files) {
    for (const report of file) {
      const unit = unitOf(report, file);
      const parts = byUnit.get(unit) ?? new Map<Part, Report[]>();
      byUnit.set(unit, parts);
      const part = parts.get(file) ?? [];
      parts.set(file, part);
      part.push(report);
    }
  }
  return [...byUnit].flatMap(([unit, parts]) => {
    const groups = apartFromResults([...parts.values()]);
    return groups.flatMap((group) => (unit === "" ? group : toSets(group)));
  });
}
