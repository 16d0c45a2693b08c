// What a finding speaks of, in words by which the same is known again after rows have moved, in another file, and above.
import type { Address } from "../../kernel/address";
import { rememberFor } from "../../kernel/remember";
import { entryNames } from "../../notice/explanation-words";
import { organizationsForm } from "../../notice/forms/organizations";
import { summaryForm } from "../../notice/forms/summary";
import { villagesForm } from "../../notice/forms/villages";
import { rules } from "../../notice/rules";
import type { ListReport, ListRowReport, Report, SummaryReport } from "../../report/report";
import type { Matter } from "../../spec/explanation";
import type { Finding } from "../../spec/finding";
import { flattenRows } from "../../spec/form";
import { renderSentence } from "../../spec/message";
import type { RuleKinds } from "../../spec/rule";
import { rowName } from "../../notice/row-name";

const lists = { organizations: organizationsForm, villages: villagesForm };

const rulesOfKinds = (...kinds: readonly (keyof RuleKinds)[]): ReadonlySet<string> =>
  new Set(rules.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));

/** These point to one row and speak of several. */
const ofManyRows = rulesOfKinds("texts-differ", "category-filed");

/** These point to one cell and speak of the form as a whole. */
const ofWholeForm = rulesOfKinds("nothing-hidden", "nothing-linked");

const isAt = (entry: Address | undefined, { row, column }: Address): boolean =>
  entry?.row === row && entry.column === column;

function headerLabel(report: Report, at: Address): string | undefined {
  const category = report.form === "summary" ? report.category : undefined;
  const fields = { unit: report.unit, date: report.date, category };
  return summaryForm.header.find(({ id }) => isAt(fields[id], at))?.label;
}

const ids = flattenRows(summaryForm.rows).map(({ id }) => id);

function summaryLabel({ counts, percents }: SummaryReport, at: Address): string | undefined {
  const columns = [
    { label: summaryForm.countLabel, entries: counts },
    ...summaryForm.percentColumns.map(({ id, label }) => ({ label, entries: percents[id] ?? {} })),
  ];
  for (const { label, entries } of columns) {
    const id = ids.find((each) => isAt(entries[each], at));
    if (id !== undefined)
      return renderSentence(entryNames.count, { row: rowName(id), column: label });
  }
  return undefined;
}

function listLabel({ form, columns }: ListReport, { column }: Address): string | undefined {
  const { columns: own, helperColumns } = lists[form];
  return [...own, ...helperColumns]
    .find(({ id }) => columns.get(id) === column)
    ?.label.replace("\n", "");
}

function entryLabel(report: Report, at: Address | null): string {
  if (at === null) return "";
  const label =
    headerLabel(report, at) ??
    (report.form === "summary" ? summaryLabel(report, at) : listLabel(report, at));
  return label ?? "";
}

function formName(report: Report): string {
  if (report.form !== "summary") return lists[report.form].mark;
  const { mark } = summaryForm;
  return report.isResult ? renderSentence(entryNames.resultSummary, { mark }) : mark;
}

const rowsOf = rememberFor(
  ({ rows }: ListReport): ReadonlyMap<number, ListRowReport> =>
    new Map(rows.map((each) => [each.row, each])),
);

const rowAt = (report: Report, at: Address | null): ListRowReport | undefined =>
  report.form === "summary" || at === null ? undefined : rowsOf(report).get(at.row);

const nameOf = ({ name }: ListRowReport): string => name.value ?? name.text;

const categoryOf = (report: Report): string =>
  report.form === "summary" ? (report.category?.value?.name ?? "") : "";

/** `unit`: whose form it is where the form itself does not say. */
export function matterOf(report: Report, finding: Finding, unit: string): Matter {
  const { rule, value, beside } = finding;
  const at = ofWholeForm.has(rule) ? null : finding.at;
  const row = rowAt(report, at);
  return {
    rule,
    unit: row?.sourceUnit ?? report.unit?.value ?? unit,
    form: formName(report),
    category: categoryOf(report),
    organization: row === undefined || ofManyRows.has(rule) ? "" : nameOf(row),
    entry: entryLabel(report, at),
    value: beside === undefined ? value : renderSentence(entryNames.weighed, { value, beside }),
  };
}
