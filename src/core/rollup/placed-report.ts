// A report with the file it came from, whose it is, and of which category.
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import type { Report } from "../report/report";
import type { Finding } from "../spec/finding";
import type { RollUpFile } from "./input";
import type { Unit } from "./unit-directory";

export interface PlacedReport<Form extends Report = Report> {
  readonly file: RollUpFile;
  /** Place among the file's reports. */
  readonly place: number;
  readonly report: Form;
  readonly findings: readonly Finding[];
  readonly unit: Unit | undefined;
  /** Of 附件1 only; undefined where it cannot be read. */
  readonly category: string | undefined;
}

const marks = { organizations: organizationsForm.mark, villages: villagesForm.mark };

/** What it is in a DetailEntry: the category of an 附件1, the mark of a list. */
export const whatOf = ({ report: { form }, category }: PlacedReport): string | undefined =>
  form === "summary" ? category : marks[form];
