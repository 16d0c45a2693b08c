// Which forms are of one kind: those of one unit with the same key say the same thing twice.
import type { Report } from "../core/report/report";

/** An 附件1 is one of its category. */
export const formKey = (report: Report): string =>
  report.form === "summary" ? `summary ${report.category?.value?.name ?? ""}` : report.form;
