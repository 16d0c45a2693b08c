// Where the table of a form stands, so that two sheets can be compared: the same places, whatever is filled in.
import { organizationsForm } from "../../core/notice/forms/organizations";
import { villagesForm } from "../../core/notice/forms/villages";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";

type Places = readonly (readonly [part: string, ...place: readonly (number | undefined)[]])[];

const summaryPlaces = ({ counts, percents }: SummaryReport): Places =>
  Object.entries({ counts, ...percents }).flatMap(([name, entries]) =>
    Object.entries(entries).map(([id, { row, column }]) => [`${name} ${id}`, row, column] as const),
  );

const forms = { organizations: organizationsForm, villages: villagesForm };

/** Helper columns may be missing. */
const listPlaces = ({ form, headRow, columns }: ListReport): Places => [
  ["head", headRow],
  ...forms[form].columns.map(({ id }) => [id, columns.get(id)] as const),
];

const placesOf = (report: Report): Places =>
  report.form === "summary" ? summaryPlaces(report) : listPlaces(report);

/** Whether both are the same form, their tables at the same place. */
export const standAlike = (one: Report, other: Report): boolean =>
  one.form === other.form && JSON.stringify(placesOf(one)) === JSON.stringify(placesOf(other));
