// Rules on the counts of 附件1. A count that is blank or cannot be read is not compared with anything.
import { summaryForm } from "../../notice/forms/summary";
import type { Entry, SummaryReport } from "../../report/report";
import { basisNames } from "../../notice/default-round";
import { flattenRows } from "../../spec/form";
import type { SummaryRowId } from "../../spec/form";
import { compiled } from "../compiled";
import type { NativeCheck, SummaryCells } from "../compiled";
import { all, areCounts, isEmpty, isFilled, not, quoted, sum } from "../formula";
import { hitOn } from "../kind";
import type { Hit, KindOf } from "../kind";
import { rowName } from "../../notice/row-name";
import { shortNumber } from "../short-number";

type Values = Readonly<Record<string, number>>;

/** The values of those rows, or undefined where one of them has none. */
function valuesOf(report: SummaryReport, ids: readonly SummaryRowId[]): Values | undefined {
  const pairs = ids.map((id) => [id, report.counts[id]?.value] as const);
  return pairs.every((pair): pair is readonly [SummaryRowId, number] => pair[1] !== undefined)
    ? Object.fromEntries(pairs)
    : undefined;
}

const sumOf = (values: Values): number =>
  Object.values(values).reduce((before, each) => before + each, 0);

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

const rowIds = flattenRows(summaryForm.rows).map(({ id }) => id);

const isPrimary = (cells: SummaryCells): string =>
  `${cells.setting("basis")}=${quoted(basisNames.primary)}`;

/** Under the sum of the parts and the whole, where all of them can be read. */
function onSums(
  cells: SummaryCells,
  { parts, whole }: { readonly parts: readonly SummaryRowId[]; readonly whole: SummaryRowId },
): { readonly on: NativeCheck["on"]; readonly ready: string; total: string; limit: string } {
  const counts = parts.map(cells.count);
  const limit = cells.count(whole);
  return {
    on: { count: whole },
    ready: areCounts(...counts, limit),
    total: sum(counts),
    limit,
  };
}

/** The total waits for the required counts; other blanks are one line a sheet. */
export const countsReadable: KindOf<"counts-readable"> = {
  scope: "summary",
  compile: ({ required }, cells) =>
    compiled(
      rowIds.flatMap((id): readonly NativeCheck[] => {
        const cell = cells.count(id);
        const on = { count: id };
        const severity = required.includes(id) ? "error" : "warning";
        return [
          { on, ready: isFilled(cell), fails: not(areCounts(cell)) },
          { on, ready: "TRUE", fails: isEmpty(cell), severity, blank: true },
        ];
      }),
    ),
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
  compile: ({ total, parts }, cells) => {
    const { on, ready, total: parted, limit } = onSums(cells, { parts, whole: total });
    return compiled([{ on, ready, fails: `${limit}<>${parted}` }]);
  },
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
  compile: ({ parts, whole }, cells) =>
    compiled(
      parts.map((id) => {
        const [part, limit] = [cells.count(id), cells.count(whole)];
        return { on: { count: id }, ready: areCounts(part, limit), fails: `${part}>${limit}` };
      }),
    ),
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
  compile: (params, cells) => {
    const { on, ready, total, limit } = onSums(cells, params);
    return compiled([{ on, ready, fails: all(`${total}<${limit}`, not(isPrimary(cells))) }]);
  },
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
  compile: (params, cells) => {
    const { on, ready, total, limit } = onSums(cells, params);
    const isOne = isPrimary(cells);
    return compiled([
      { on, ready, fails: all(isOne, `${total}<>${limit}`), severity: "error" },
      { on, ready, fails: all(not(isOne), `${total}>${limit}`) },
    ]);
  },
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
  compile: ({ part, whole, above, from }, cells) => {
    const [value, total] = [cells.count(part), cells.count(whole)];
    const ready = all(areCounts(value, total), `${total}>=${from}`);
    return compiled([{ on: { count: part }, ready, fails: `${value}/${total}*100>${above}` }]);
  },
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
