// What a filled workbook says, form by form: typed values, each with the cell it stands in. Knows no file format.
import type { Address } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import type { HelperColumnId, ListColumnId, PercentColumn, SummaryRowId } from "../spec/form";
import type { StandardId, KeyConditionId } from "../spec/standard";
import type { NormalisationWhy, Person, Phone, ReadCategory } from "./values";

/** What stands in a cell of a form, as text, with the address of the cell. */
export interface Written extends Address {
  readonly text: string;
  /** Nothing was filled in. */
  readonly blank: boolean;
  /** A formula with which no result was stored, as some programs leave it. */
  readonly unstored?: true;
}

/** An entry that means more than its text. Not blank without a value: what was filled in cannot be read. */
export interface Entry<T> extends Written {
  readonly value: T | undefined;
}

/** A value that was understood although it was not written in the standard way. */
export interface Normalisation {
  readonly at: Address;
  readonly from: string;
  readonly to: string;
  readonly why: NormalisationWhy;
}

/** What is odd about a form as a whole; the rules decide what it means. */
export type FormRemark =
  | { readonly id: "no-title" }
  | { readonly id: "missing-row"; readonly row: SummaryRowId }
  | { readonly id: "missing-column"; readonly label: string }
  | { readonly id: "unknown-column"; readonly label: string; readonly at: Address }
  | {
      readonly id: "renamed-column";
      readonly label: string;
      readonly from: string;
      readonly at: Address;
    }
  | { readonly id: "hidden-rows"; readonly rows: readonly number[] }
  | { readonly id: "hidden-sheet" }
  /** A formula refers to another file. */
  | { readonly id: "linked"; readonly at: Address }
  | { readonly id: "comment"; readonly at: Address; readonly text: string }
  | { readonly id: "skipped-row"; readonly row: number; readonly why: "total" | "note" | "blank" }
  | { readonly id: "ordinals"; readonly at: Address };

interface ReportFrame {
  readonly sheet: string;
  /** A sheet of a roll-up's result, which nobody filled in: its counts are sums over 汇总明细, or its rows say their sources. */
  readonly isResult: boolean;
  /** Lines that somebody added to a result: a form that lies nowhere else. */
  readonly addedByHand?: true;
  readonly unit: Entry<string> | undefined;
  readonly date: Entry<CalendarDate> | undefined;
  readonly settings: FormSettings;
  readonly remarks: readonly FormRemark[];
  readonly normalised: readonly Normalisation[];
}

/** Absent where the form does not say. */
export interface FormSettings {
  readonly basis?: "overlap" | "primary";
  readonly deadline?: CalendarDate;
}

export interface SummaryReport extends ReportFrame {
  readonly form: "summary";
  readonly category: Entry<ReadCategory> | undefined;
  /** Rows that the form lacks are absent. */
  readonly counts: Readonly<Partial<Record<SummaryRowId, Entry<number>>>>;
  readonly percents: Readonly<
    Partial<
      Record<PercentColumn["id"], Readonly<Partial<Record<SummaryRowId, Entry<number | "——">>>>>
    >
  >;
}

/** Fields whose column the form lacks are undefined. */
export interface ListRowReport {
  readonly row: number;
  /** The unit from which a row of a merged list comes. */
  readonly sourceUnit?: string | undefined;
  readonly name: Entry<string>;
  readonly members: Entry<number> | undefined;
  readonly problem: Written | undefined;
  readonly measures: Written | undefined;
  readonly electionTerm: Written | undefined;
  readonly secretary: Entry<Person> | undefined;
  readonly phone: Entry<readonly Phone[]> | undefined;
  readonly category: Entry<ReadCategory> | undefined;
  readonly level: Entry<string> | undefined;
  /** An empty list is a decision: none. A blank entry is none yet. */
  readonly standards: Entry<readonly StandardId[]> | undefined;
  readonly keyConditions: Entry<readonly KeyConditionId[]> | undefined;
}

export interface ListReport extends ReportFrame {
  readonly form: "organizations" | "villages";
  readonly headRow: number;
  readonly columns: ReadonlyMap<ListColumnId | HelperColumnId, number>;
  readonly rows: readonly ListRowReport[];
  /** 无 in the first row: nothing to list, said expressly. */
  readonly zeroReport: boolean;
  /** A row 合计, and what it says the number of members is. */
  readonly totalRow:
    { readonly row: number; readonly members: Entry<number> | undefined } | undefined;
}

export type Report = SummaryReport | ListReport;
