// Which of the official forms the open workbook holds, and how much of each is still to fill in.
import type { Address } from "../../core/kernel/address";
import { rememberFor } from "../../core/kernel/remember";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { villagesForm } from "../../core/notice/forms/villages";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type {
  Entry,
  ListReport,
  ListRowReport,
  Report,
  SummaryReport,
  Written,
} from "../../core/report/report";
import type { FormId, ListColumnId, ListForm } from "../../core/spec/form";

export interface ExistingForm {
  readonly kind: FormId;
  readonly sheet: string;
  /** Added up from other forms, not filled in. */
  readonly isResult: boolean;
  /** As written; undefined where the form does not say. */
  readonly unit: string | undefined;
  /** Of 附件1: the notice's name of it, or what is written instead. */
  readonly category: string | undefined;
  /**
   * Cells that a complete form has filled in, form head first. A list without rows lacks one: 无, or the first name.
   * Of a result only the head is: the rest comes from elsewhere.
   */
  readonly toFill: readonly Address[];
  /** Cells with something in them that cannot be read as what belongs there. */
  readonly unreadable: readonly Address[];
}

type Filled = Address & Pick<Entry<unknown>, "blank">;

const placeOf = ({ row, column }: Address): Address => ({ row, column });

const isBlank = (entry: Filled | undefined): entry is Filled => entry?.blank === true;

const blanksOf = (entries: readonly (Filled | undefined)[]): readonly Address[] =>
  entries.filter(isBlank).map(placeOf);

type AnyEntry = Written | Entry<unknown> | undefined;

/** An entry that means more than its text has a value, where it can be read. */
const isUnreadable = (entry: AnyEntry): entry is Entry<unknown> =>
  entry !== undefined && !entry.blank && "value" in entry && entry.value === undefined;

const unreadableOf = (entries: readonly AnyEntry[]): readonly Address[] =>
  entries.filter(isUnreadable).map(placeOf);

const meaningful = ["members", "category", "level", "standards", "keyConditions"] as const;

/** Lists are long, and are looked through after each edit. */
const unreadableInRow = rememberFor((row: ListRowReport) =>
  unreadableOf(meaningful.map((id) => row[id])),
);

const unreadableIn = (report: Report): readonly Address[] =>
  report.form === "summary"
    ? unreadableOf([report.category, report.date, ...Object.values(report.counts)])
    : [...unreadableOf([report.date]), ...report.rows.flatMap(unreadableInRow)];

const summaryBlanks = ({ unit, date, category, counts }: SummaryReport): readonly Address[] =>
  blanksOf([unit, category, date, ...Object.values(counts)]);

const toFillIn = ({ columns }: ListForm): readonly Exclude<ListColumnId, "ordinal">[] =>
  columns.flatMap(({ id }) => (id === "ordinal" ? [] : [id]));

const needed = { organizations: toFillIn(organizationsForm), villages: toFillIn(villagesForm) };

/** A vacant post has no telephone. */
const blanksInRow = (form: ListForm["id"]): ((row: ListRowReport) => readonly Address[]) =>
  rememberFor((row) => {
    const isVacant = row.secretary?.value?.vacant === true;
    const ids = needed[form].filter((id) => id !== "phone" || !isVacant);
    return blanksOf(ids.map((id) => row[id]));
  });

const blanksInRowOf = {
  organizations: blanksInRow("organizations"),
  villages: blanksInRow("villages"),
};

function listBlanks(list: ListReport): readonly Address[] {
  const { form, unit, date, headRow, columns, rows, zeroReport } = list;
  const isEmpty = rows.length === 0 && !zeroReport;
  const firstName = { row: headRow + 1, column: columns.get("name") ?? 1 };
  return [
    ...blanksOf([unit, date]),
    ...rows.flatMap(blanksInRowOf[form]),
    ...(isEmpty ? [firstName] : []),
  ];
}

function blanksIn(report: Report): readonly Address[] {
  const isSummary = report.form === "summary";
  if (report.isResult)
    return blanksOf([report.unit, isSummary ? report.category : undefined, report.date]);
  return isSummary ? summaryBlanks(report) : listBlanks(report);
}

const textIn = (entry: Entry<unknown> | undefined): string | undefined =>
  entry === undefined || entry.blank ? undefined : entry.text.trim();

export function toExisting(report: Report): ExistingForm {
  const category = report.form === "summary" ? report.category : undefined;
  return {
    kind: report.form,
    sheet: report.sheet,
    isResult: report.isResult,
    unit: textIn(report.unit),
    category: category?.value?.name ?? textIn(category),
    toFill: blanksIn(report),
    unreadable: unreadableIn(report),
  };
}

/** In the order of the workbook. */
export const listForms = (workbook: RawWorkbook): readonly ExistingForm[] =>
  readReports(workbook).map(toExisting);
