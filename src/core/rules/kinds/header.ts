// Rules on the header line of a form: who, which category, when.
import { toChineseDate, toSerial } from "../../kernel/calendar";
import type { CalendarDate } from "../../kernel/calendar";
import { categories } from "../../notice/categories";
import type { Entry, Report } from "../../report/report";
import { compiled } from "../compiled";
import { isDate, isPenBlank, serialOf } from "../date-formulas";
import { all, any, holds, isBlank, isOneOf, not } from "../formula";
import { hitOn } from "../kind";
import type { Hit, KindOf } from "../kind";

/** A field whose label is missing too has no cell to point to. */
const missing = (report: Report, sentence: string): Hit => ({
  report,
  at: null,
  value: "",
  sentence,
  blanks: {},
});

const blankHit = (report: Report, entry: Entry<unknown> | undefined, sentence: string): Hit =>
  entry === undefined ? missing(report, sentence) : hitOn(report, entry, { sentence });

export const unitFilled: KindOf<"unit-filled"> = {
  scope: "form",
  compile: (_, { header }) =>
    compiled([
      {
        on: { header: "unit" },
        ready: "TRUE",
        fails: isBlank(header("unit")),
        blank: true,
      },
    ]),
  check: (report) =>
    report.unit === undefined || report.unit.blank ? [blankHit(report, report.unit, "blank")] : [],
};

/** What clerks write between two categories. */
const between = "、";

export const oneCategory: KindOf<"one-category"> = {
  scope: "summary",
  compile: (_, { header }) => {
    const cell = header("category");
    const on = { header: "category" } as const;
    const blank = isBlank(cell);
    const several = holds(cell, between);
    return compiled([
      { on, ready: "TRUE", fails: blank, blank: true },
      { on, ready: not(blank), fails: several },
      {
        on,
        ready: not(blank),
        fails: not(any(several, isOneOf(cell, categories))),
        severity: "warning",
      },
    ]);
  },
  check: (report) => {
    const { category } = report;
    if (category === undefined || category.blank) return [blankHit(report, category, "blank")];
    if (category.value === undefined)
      return [hitOn(report, category, { sentence: "several", blanks: { value: category.text } })];
    return category.value.known
      ? []
      : [
          hitOn(report, category, {
            sentence: "unknown",
            blanks: { value: category.text },
            severity: "warning",
          }),
        ];
  },
};

/** The last day that a date may mean: a month without day is over on its last. */
const latest = ({ year, month, day }: CalendarDate): number =>
  day === undefined
    ? toSerial(month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }) - 1
    : toSerial({ year, month, day });

export const dateReadable: KindOf<"date-readable"> = {
  scope: "form",
  compile: (_, { form, header }) => {
    const cell = header("date");
    const on = { header: "date" } as const;
    const blank = isPenBlank(cell);
    const complete =
      form === "summary" ? all(isDate(cell), `RIGHT(${cell},1)<>"月"`) : isDate(cell);
    return compiled([
      { on, ready: "TRUE", fails: blank, blank: true },
      { on, ready: not(blank), fails: not(complete) },
      { on, ready: isDate(cell), fails: `${serialOf(cell)}>TODAY()`, severity: "warning" },
    ]);
  },
  check: (report, _, { today }) => {
    const { date } = report;
    // A line of 汇总明细 has no place for a date.
    if (report.addedByHand) return [];
    if (date === undefined || date.blank) return [blankHit(report, date, "blank")];
    if (date.value === undefined)
      return [hitOn(report, date, { sentence: "unreadable", blanks: { value: date.text } })];
    if (report.form === "summary" && date.value.day === undefined)
      return [hitOn(report, date, { sentence: "day", blanks: { value: date.text } })];
    return today !== undefined && toSerial(date.value) > toSerial(today)
      ? [
          hitOn(report, date, {
            sentence: "future",
            blanks: { value: toChineseDate(date.value) },
            severity: "warning",
          }),
        ]
      : [];
  },
};

/** The first day that the date may mean decides: a month in which the deadline lies is in time. */
export const dateInTime: KindOf<"date-in-time"> = {
  scope: "form",
  compile: (_, { header, setting }) => {
    const [cell, deadline] = [header("date"), setting("deadline")];
    const ready = all(isDate(cell), `ISNUMBER(${deadline})`);
    return compiled([{ on: { header: "date" }, ready, fails: `${serialOf(cell)}>${deadline}` }]);
  },
  check: (report, _, { round, deadlineSet }) => {
    const date = report.date?.value;
    if (report.date === undefined || date === undefined) return [];
    if (toSerial(date) <= latest(round.deadline)) return [];
    const blanks = { date: toChineseDate(date), deadline: toChineseDate(round.deadline) };
    return [
      hitOn(report, report.date, {
        sentence: "late",
        blanks,
        severity: deadlineSet ? "warning" : "info",
      }),
    ];
  },
};
