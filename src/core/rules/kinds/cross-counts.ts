// Rules between 附件1 and the lists of the same unit: as many rows as the form counts.
import { rememberFor } from "../../kernel/remember";
import { levels } from "../../notice/levels";
import { standards } from "../../notice/standards";
import type { SummaryReport } from "../../report/report";
import type { Classify } from "../../spec/classification";
import type { StandardId } from "../../spec/standard";
import { compiled, notCompiled } from "../compiled";
import { all, areCounts, eachHolds, isFilled, not, quoted } from "../formula";
import { hitOn } from "../kind";
import type { CheckContext, Hit, KindOf, UnitReports, Verdict } from "../kind";
import { rowName } from "../../notice/row-name";
import { countByCategory, unitRows } from "../unit-rows";
import type { UnitRow } from "../unit-rows";

const noList = "no-organization-list";
const noCategory = "rows-without-category";
const noDecision = "rows-without-decision";

interface CategoryRows {
  readonly summary: SummaryReport;
  readonly category: string;
  /** Rows of 附件2 of that category. */
  readonly rows: readonly UnitRow[];
  /** Rows of 附件2 that may be of any category. */
  readonly open: number;
}

/** Each 附件1 of a known category with its rows of 附件2. Several rules ask in turn. */
const byCategory = rememberFor((unit: UnitReports): readonly CategoryRows[] => {
  const listed = unitRows(unit);
  const open = countByCategory(listed).get("") ?? 0;
  return unit.summaries.flatMap((summary) => {
    const category = summary.category?.value?.name;
    return category === undefined
      ? []
      : [{ summary, category, rows: listed.filter((row) => row.category === category), open }];
  });
});

/** Applies a check to each 附件1; without 附件2 there is nothing to compare with. */
function comparing(
  unit: UnitReports,
  check: (each: CategoryRows) => readonly Verdict[],
): readonly Verdict[] {
  if (unit.organizations.length === 0)
    return unit.summaries.map((report) => ({ report, why: noList }));
  return byCategory(unit).flatMap(check);
}

const isNumber = (cell: string): string => `ISNUMBER(${cell})`;

export const zeroReport: KindOf<"zero-report"> = {
  scope: "unit",
  compile: (_, { count, ownRows, openRows }) => {
    const weak = count("R");
    const on = { count: "R" } as const;
    const ready = all(areCounts(weak), isNumber(ownRows));
    const lacking = all(`${weak}>0`, `${ownRows}=0`);
    return compiled([
      { on, ready, fails: all(`${weak}=0`, `${ownRows}>0`) },
      { on, ready: all(ready, not(all(lacking, `${openRows}>0`))), fails: lacking, blank: true },
    ]);
  },
  check: (unit) =>
    comparing(unit, ({ summary, category, rows, open }) => {
      const weak = summary.counts.R;
      if (weak?.value === undefined) return [];
      const blanks = { category, rows: rows.length, value: weak.value };
      if (weak.value === 0 && rows.length > 0)
        return [hitOn(summary, weak, { sentence: "rows-but-zero", blanks })];
      if (weak.value === 0 || rows.length > 0) return [];
      return open > 0
        ? [{ report: summary, why: noCategory }]
        : [hitOn(summary, weak, { sentence: "no-rows", blanks })];
    }),
};

export const rowsCounted: KindOf<"rows-counted"> = {
  scope: "unit",
  compile: (_, { count, ownRows, openRows }) => {
    const weak = count("R");
    const undecided = all(`${openRows}>0`, `${weak}>${ownRows}`);
    const ready = all(areCounts(weak), isNumber(ownRows), not(undecided));
    const fails = all(`${weak}>0`, `${ownRows}>0`, `${weak}<>${ownRows}`);
    return compiled([{ on: { count: "R" }, ready, fails }]);
  },
  check: (unit) =>
    comparing(unit, ({ summary, category, rows, open }) => {
      const weak = summary.counts.R;
      if (!weak?.value || rows.length === 0 || weak.value === rows.length) return [];
      // Rows without category may be the ones that are lacking, never the ones that are too many.
      if (open > 0 && weak.value > rows.length) return [{ report: summary, why: noCategory }];
      const blanks = { category, rows: rows.length, value: weak.value };
      return [hitOn(summary, weak, { sentence: "differs", blanks })];
    }),
};

/** What a row is decided for, or what its text plainly says. */
const seemsOf = ({ row }: UnitRow, classify: Classify): readonly StandardId[] =>
  row.standards?.value ??
  classify(row.problem?.text ?? "").suggestions.flatMap(({ standard, confidence }) =>
    confidence === "high" ? [standard] : [],
  );

/** As long as not every row is decided: one line on the counts that the texts do not bear out. */
function suggestedCounts(
  { summary, category, rows, open }: CategoryRows,
  { classify, round }: CheckContext,
): readonly Hit[] {
  // Under one main cause each, a text that describes several does not say which one counts.
  const isPrimary = (summary.settings.basis ?? round.basis) === "primary";
  if (classify === undefined || isPrimary || open > 0) return [];
  const seem = rows.flatMap((row) => seemsOf(row, classify));
  const differing = standards.flatMap(({ id }) => {
    const entry = summary.counts[`S${id}`];
    const counted = seem.filter((each) => each === id).length;
    if (entry?.value === undefined || entry.value === counted) return [];
    return [{ entry, told: `${rowName(`S${id}`)}填${entry.value}、看得出${counted}` }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  const undecided = rows.filter(({ row }) => row.standards?.value === undefined).length;
  const blanks = { category, undecided, differing: differing.map(({ told }) => told).join("，") };
  return [hitOn(summary, first.entry, { sentence: "suggested", blanks, severity: "info" })];
}

export const standardsCounted: KindOf<"standards-counted"> = {
  scope: "unit",
  compile: (_, cells) => {
    const { ownRows, openRows } = cells;
    const isDecided = `${cells.countOwn("已定标准的", "standards", isFilled)}=${ownRows}`;
    return compiled(
      standards.map(({ id }) => {
        const count = cells.count(`S${id}`);
        const ready = all(areCounts(count), isNumber(ownRows), `${openRows}=0`, isDecided);
        const counted = cells.countOwn(rowName(`S${id}`), "standards", (written) =>
          eachHolds(written, String(id)),
        );
        const fails = all(`${ownRows}>0`, `${count}<>${counted}`);
        return { on: { count: `S${id}` }, ready, fails };
      }),
      "meaning",
    );
  },
  check: (unit, _, context) =>
    comparing(unit, (each) => {
      const { summary, category, rows, open } = each;
      const decided = rows.filter(({ row }) => row.standards?.value !== undefined);
      if (rows.length === 0) return [];
      if (decided.length < rows.length)
        return [{ report: summary, why: noDecision }, ...suggestedCounts(each, context)];
      if (open > 0) return [{ report: summary, why: noCategory }];
      return standards.flatMap(({ id }) => {
        const entry = summary.counts[`S${id}`];
        const counted = decided.filter(({ row }) => row.standards?.value?.includes(id)).length;
        if (entry?.value === undefined || entry.value === counted) return [];
        const blanks = { row: rowName(`S${id}`), value: entry.value, counted, category };
        return [hitOn(summary, entry, { sentence: "differs", blanks })];
      });
    }),
};

export const levelsCounted: KindOf<"levels-counted"> = {
  scope: "unit",
  compile: (_, cells) =>
    compiled(
      levels.map(({ id, name }) => {
        const listed = cells.countOwn(name, "level", (written) => `${written}=${quoted(name)}`);
        const ready = all(areCounts(cells.count(id)), isNumber(cells.ownRows), isNumber(listed));
        const fails = `${listed}>${cells.count(id)}`;
        return { on: { count: id }, ready, fails };
      }),
    ),
  check: (unit) =>
    comparing(unit, ({ summary, category, rows }) =>
      levels.flatMap(({ id, name }) => {
        const entry = summary.counts[id];
        const listed = rows.filter(({ row }) => row.level?.value === name).length;
        if (entry?.value === undefined || listed <= entry.value) return [];
        const blanks = { level: name, listed, value: entry.value, category };
        return [hitOn(summary, entry, { sentence: "more", blanks })];
      }),
    ),
};

/** One hit a category, on its first row. */
export const categoryFiled: KindOf<"category-filed"> = {
  scope: "unit",
  compile: notCompiled("other-forms"),
  check: (unit) => {
    if (unit.summaries.length === 0) return [];
    const filed = new Set(unit.summaries.map(({ category }) => category?.value?.name));
    const rows = unitRows(unit);
    return [...countByCategory(rows)].flatMap(([category, count]) => {
      const first = rows.find((row) => row.category === category);
      const entry = first?.row.category;
      if (category === "" || filed.has(category) || first === undefined || entry === undefined)
        return [];
      return [hitOn(first.report, entry, { sentence: "unfiled", blanks: { category, count } })];
    });
  },
};
