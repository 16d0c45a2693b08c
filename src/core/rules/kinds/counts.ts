// Rules on the counts of 附件1. A count that is blank or cannot be read is not compared with anything.
import { summaryForm } from "../../notice/forms/summary";
import type { Entry, SummaryReport } from "../../report/report";
import { flattenRows } from "../../spec/form";
import type { SummaryRowId } from "../../spec/form";
import { hitOn } from "../kind";
import type { Hit, KindOf } from "../kind";
import { rowName, shortNumber } from "../names";

type Values = Readonly<Record<string, number>>;

/** The values of those rows, or undefined where one of them has none. */
function valuesOf(report: SummaryReport, ids: readonly SummaryRowId[]): Values | undefined {
  const pairs = ids.map((id) => [id, report.counts[id]?.value] as const);
  return pairs.every((pair): pair is readonly [SummaryRowId, number] => pair[1] !== undefined)
    ? Object.fromEntries(pairs)
    : undefined;
}

const sumOf = (values: Values): number =>
  Object.values(values).reduce((sum, each) => sum + each, 0);

function hitAt(
  report: SummaryReport,
  row: SummaryRowId,
  hit: Pick<Hit, "sentence"> & Partial<Hit>,
): readonly Hit[] {
  const entry = report.counts[row];
  return entry === undefined ? [] : [hitOn(report, entry, hit)];
}

/** The counts that the form has, from top to bottom. */
function countRows(report: SummaryReport): readonly (readonly [SummaryRowId, Entry<number>])[] {
  return flattenRows(summaryForm.rows).flatMap(({ id }) => {
    const entry = report.counts[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
}

/** The total waits for the required counts; other blanks are one line a sheet. */
export const countsReadable: KindOf<"counts-readable"> = {
  scope: "summary",
  check: (report, { required }) => {
    const rows = countRows(report);
    const needed = (id: SummaryRowId): Pick<Hit, "blocks"> =>
      required.includes(id) ? { blocks: "total" } : {};
    const unreadable = rows.filter(([, { blank, value }]) => !blank && value === undefined);
    const blank = rows.filter(([, entry]) => entry.blank);
    const others = blank.filter(([id]) => !required.includes(id));
    const names = others.map(([id]) => rowName(id)).join("、");
    return [
      ...unreadable.map(([id, entry]) => {
        const blanks = { row: rowName(id), value: entry.text };
        const sentence = entry.unstored ? "unstored" : "unreadable";
        return hitOn(report, entry, { sentence, blanks, ...needed(id) });
      }),
      ...blank
        .filter(([id]) => required.includes(id))
        .map(([id, entry]) =>
          hitOn(report, entry, {
            sentence: "required",
            blanks: { row: rowName(id) },
            ...needed(id),
          }),
        ),
      ...others
        .slice(0, 1)
        .map(([, entry]) =>
          hitOn(report, entry, { sentence: "blank", blanks: { rows: names }, severity: "warning" }),
        ),
    ];
  },
};

export const sumOfParts: KindOf<"sum-of"> = {
  scope: "summary",
  check: (report, { total, parts }) => {
    const whole = report.counts[total]?.value;
    const values = valuesOf(report, parts);
    if (whole === undefined || values === undefined || whole === sumOf(values)) return [];
    const terms = parts.map((id) => `${rowName(id)}${values[id]}`).join("＋");
    return hitAt(report, total, {
      sentence: "differs",
      blanks: { row: rowName(total), total: whole, terms, sum: sumOf(values) },
    });
  },
};

export const atMost: KindOf<"at-most"> = {
  scope: "summary",
  check: (report, { parts, whole }) => {
    const limit = report.counts[whole]?.value;
    if (limit === undefined) return [];
    return parts.flatMap((id) => {
      const value = report.counts[id]?.value;
      if (value === undefined || value <= limit) return [];
      const blanks = { part: rowName(id), value, whole: rowName(whole), limit };
      return hitAt(report, id, { sentence: "exceeds", blanks });
    });
  },
};

export const partsCover: KindOf<"parts-cover"> = {
  scope: "summary",
  check: (report, { parts, whole }, { round }) => {
    const values = valuesOf(report, parts);
    const least = report.counts[whole]?.value;
    if (values === undefined || least === undefined || sumOf(values) >= least) return [];
    // Under one main cause each, the equation is what fails, and its own rule says so.
    if ((report.settings.basis ?? round.basis) === "primary") return [];
    const blanks = { sum: sumOf(values), whole: rowName(whole), least, gap: least - sumOf(values) };
    return hitAt(report, whole, { sentence: "short", blanks });
  },
};

export const partsExceed: KindOf<"parts-exceed"> = {
  scope: "summary",
  check: (report, { parts, whole }, { round }) => {
    const values = valuesOf(report, parts);
    const limit = report.counts[whole]?.value;
    if (values === undefined || limit === undefined) return [];
    const blanks = { sum: sumOf(values), whole: rowName(whole), limit };
    if ((report.settings.basis ?? round.basis) === "primary")
      return sumOf(values) === limit
        ? []
        : hitAt(report, whole, { sentence: "primary", blanks, severity: "error" });
    return sumOf(values) > limit ? hitAt(report, whole, { sentence: "overlap", blanks }) : [];
  },
};

export const share: KindOf<"share"> = {
  scope: "summary",
  check: (report, { part, whole, above, from }) => {
    const [value, total] = [report.counts[part]?.value, report.counts[whole]?.value];
    if (value === undefined || total === undefined || total < from) return [];
    const percent = (value / total) * 100;
    return percent > above
      ? hitAt(report, part, {
          sentence: "unusual",
          blanks: { part: rowName(part), percent: shortNumber(percent) },
        })
      : [];
  },
};
