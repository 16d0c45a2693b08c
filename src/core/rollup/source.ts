// A report with the file it came from, whose it is, and of which category. In an order that files do not decide.
import type { CheckedReport } from "../report/checked-file";
import type { Report } from "../report/report";
import type { Finding } from "../spec/finding";
import type { RollUpFile, RollUpInput } from "./input";
import { compareText } from "./order";
import type { PlacedReport } from "./placed-report";
import { roleOf } from "./role";
import type { Role } from "./role";
import { makeDirectory } from "./unit-directory";
import type { UnitDirectory } from "./unit-directory";

export interface Source<Form extends Report = Report> extends PlacedReport<Form> {
  readonly role: Role;
}

export interface Sources {
  readonly files: readonly RollUpFile[];
  readonly all: readonly Source[];
  readonly directory: UnitDirectory;
}

const writtenUnit = ({ unit }: Report): string | undefined =>
  unit === undefined || unit.blank ? undefined : (unit.value ?? unit.text);

/** The list of categories is open: what begins with 其他 is a category of its own, anything else unknown is none. */
export function categoryOf(report: Report): string | undefined {
  if (report.form !== "summary") return undefined;
  const category = report.category?.value;
  return category && (category.known || category.name.startsWith("其他"))
    ? category.name
    : undefined;
}

/** A form that does not say its unit is of the unit that all other forms of its file name. */
function sourcesOf(file: RollUpFile, { unitOf }: UnitDirectory): readonly Source[] {
  const units = file.reports.map(({ report }) => {
    const written = writtenUnit(report);
    return written === undefined ? undefined : unitOf(written);
  });
  const named = new Map(units.flatMap((unit) => (unit ? [[unit.key, unit] as const] : [])));
  const only = named.size === 1 ? [...named.values()][0] : undefined;
  const placed = file.reports.map(({ report, findings }: CheckedReport, place) => ({
    file,
    place,
    report,
    findings,
    unit: units[place] ?? only,
    category: categoryOf(report),
  }));
  return placed.map((each) => ({ ...each, role: roleOf(each, placed) }));
}

export function collectSources({ unit, files, expected = [] }: RollUpInput): Sources {
  const inOrder = [...new Set(files)].toSorted(
    (a, b) => compareText(a.file, b.file) || compareText(a.sha256, b.sha256),
  );
  const written = inOrder.flatMap(({ reports }) =>
    reports.flatMap(({ report }) => writtenUnit(report) ?? []),
  );
  const directory = makeDirectory(unit, expected, written);
  return { files: inOrder, directory, all: inOrder.flatMap((file) => sourcesOf(file, directory)) };
}

export const isSummary = (source: Source): source is Source<Extract<Report, { form: "summary" }>> =>
  source.report.form === "summary";

export const isList = (source: Source): source is Source<Exclude<Report, { form: "summary" }>> =>
  source.report.form !== "summary";

export const hasError = ({ findings }: { readonly findings: readonly Finding[] }): boolean =>
  findings.some(({ severity }) => severity === "error");

const addedByHand = ({ report }: Source): number => Number(report.addedByHand ?? false);

/**
 * Of several that say the same, the one to keep: sent by its unit, without errors, of the shortest file name, which
 * "(2)" makes longer.
 */
export const byPreference = (a: Source, b: Source): number =>
  addedByHand(a) - addedByHand(b) ||
  Number(hasError(a)) - Number(hasError(b)) ||
  a.file.file.length - b.file.file.length ||
  compareText(a.file.file, b.file.file) ||
  a.place - b.place;
