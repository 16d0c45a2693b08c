// The words of a report on a check: when, what of, how much, and each thing that was found in a line of its own.
import { toChineseDate } from "../../core/kernel/calendar";
import type { CheckReportContent, ReportLine } from "../../core/native/check-report/content";
import { checkReportWords, uncheckedName } from "../../core/notice/check-report-words";
import { clauses } from "../../core/notice/clauses";
import { explainedName } from "../../core/notice/explanation-words";
import { unreadableReasons } from "../../core/notice/reading-reasons";
import { severityNames } from "../../core/notice/severity-names";
import type { ClauseId } from "../../core/spec/clause";
import type { Finding } from "../../core/spec/finding";
import { renderSentence } from "../../core/spec/message";
import { createPlaceWords } from "../check/place-words";
import type { PlaceWords } from "../check/place-words";
import { onOneLine } from "./one-line";
import { unitsOf } from "./subject";
import type { ReportSubject } from "./subject";
import { checksWords, totalsByRule, totalsOf } from "./totals";
import type { CheckTotals, FindingTotals } from "./totals";

const words = checkReportWords;

const clauseTitles = new Map<ClauseId, string>(clauses.map(({ id, title }) => [id, title]));

/** By the clock of whoever made the report. */
const momentOf = (now: Date): string =>
  renderSentence(words.moment, {
    day: toChineseDate({
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
    }),
    hour: now.getHours(),
    minute: String(now.getMinutes()).padStart(2, "0"),
  });

export const timeLine = (now: Date): string => renderSentence(words.time, { time: momentOf(now) });

function foundParts({ error, warning, info, explained }: FindingTotals): readonly string[] {
  const parts = [
    [words["result.errors"], error],
    [words["result.warnings"], warning],
    [words["result.infos"], info],
    [words["result.explained"], explained],
  ] as const;
  return parts.flatMap(([sentence, count]) =>
    count === 0 ? [] : [renderSentence(sentence, { count })],
  );
}

/** What was found and what was not checked, in one line. */
export function resultWords(totals: CheckTotals): string {
  const found = foundParts(totals);
  const { unchecked: count } = totals;
  return [
    ...(found.length === 0 ? [words["result.none"]] : found),
    ...(count === 0 ? [] : [renderSentence(words["result.unchecked"], { count })]),
  ].join("，");
}

export const subjectResult = (subject: ReportSubject): string =>
  subject.unreadable === undefined
    ? resultWords(totalsOf(subject))
    : renderSentence(words["result.unreadable"], {
        reason: unreadableReasons[subject.unreadable],
      });

export const unitWords = (subject: ReportSubject): string =>
  unitsOf(subject)
    .map((unit) => onOneLine(unit, 60))
    .join("、");

function headingOf(subject: ReportSubject, now: Date): readonly string[] {
  const { file, sha256 } = subject;
  return [
    timeLine(now),
    renderSentence(words.file, { file: onOneLine(file, 200) }),
    renderSentence(words.unit, { units: unitWords(subject) || words["unit.none"] }),
    renderSentence(words.result, { result: subjectResult(subject) }),
    sha256 === undefined ? words["sha256.open"] : renderSentence(words.sha256, { sha256 }),
    words.valid,
  ];
}

function findingLine(finding: Finding, placeOf: PlaceWords): ReportLine {
  const { severity, sheet, at, value, message, clause, explained } = finding;
  const why =
    explained === undefined
      ? []
      : [renderSentence(words.explained, { reason: onOneLine(explained, 200) })];
  return {
    severity: explained === undefined ? severityNames[severity] : explainedName,
    place: onOneLine(placeOf(sheet, at), 80),
    value: onOneLine(value, 80),
    message: [onOneLine(message, 500), ...why].join("\n"),
    clause: clauseTitles.get(clause) ?? "",
  };
}

function uncheckedLines(subject: ReportSubject, placeOf: PlaceWords): readonly ReportLine[] {
  const line = (sheet: string | null, message: string): ReportLine => ({
    severity: uncheckedName,
    place: onOneLine(placeOf(sheet, null), 80),
    value: "",
    message,
    clause: "",
  });
  return [
    ...subject.unchecked.map(({ rule, sheet, why }) =>
      line(sheet, renderSentence(words.unchecked, { checks: checksWords(rule), why })),
    ),
    ...subject.unfilled.map(({ sheet, cells }) =>
      line(sheet, renderSentence(words.unfilled, { count: cells.length })),
    ),
  ];
}

/** `name`: of the sheet. */
export function reportContent(
  subject: ReportSubject,
  { name, now }: { readonly name: string; readonly now: Date },
): CheckReportContent {
  const placeOf = createPlaceWords(subject.reports);
  return {
    name,
    heading: headingOf(subject, now),
    rules: totalsByRule(subject).map((totals) => ({
      checks: totals.checks,
      found: foundParts(totals).join("，"),
      clause: clauseTitles.get(totals.clause) ?? "",
    })),
    findings: subject.findings.map((finding) => findingLine(finding, placeOf)),
    unchecked: uncheckedLines(subject, placeOf),
  };
}
