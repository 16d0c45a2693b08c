// What is said of a cell whatever is found there: where it is, and what belongs into an entry of its kind.
import { cellSentences } from "../../core/notice/cell-sentences";
import { clauses } from "../../core/notice/clauses";
import { fieldGuides } from "../../core/notice/field-guides";
import type { FieldGuide } from "../../core/notice/field-guides";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { summaryForm } from "../../core/notice/forms/summary";
import { villagesForm } from "../../core/notice/forms/villages";
import { keyConditions } from "../../core/notice/key-conditions";
import { standards } from "../../core/notice/standards";
import type { Report } from "../../core/report/report";
import type { Clause } from "../../core/spec/clause";
import type { FieldKind } from "../../core/spec/field";
import { renderSentence } from "../../core/spec/message";

/** A short name, and the notice's words that it stands for. */
export interface Term {
  readonly name: string;
  readonly text: string;
}

export interface CellText {
  /** In the clerk's words: form, row, column. */
  readonly place: string;
  /** What belongs there, or what stands there that is no entry; without a full stop. */
  readonly what: string;
  readonly unit?: string;
  readonly example?: string;
  /** Whole sentences. */
  readonly notes: readonly string[];
  readonly terms: readonly Term[];
  /** That says why it is asked for; undefined for what is no entry. */
  readonly clause: Clause | undefined;
}

export const formOf = {
  summary: summaryForm,
  organizations: organizationsForm,
  villages: villagesForm,
};

export const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));

/** In the order of their numbers. */
export const standardTerms: readonly Term[] = standards.map(({ id, shortName, text }) => ({
  name: `（${id}）${shortName}`,
  text,
}));
const termsOf: Readonly<Partial<Record<FieldKind, readonly Term[]>>> = {
  standards: standardTerms,
  keyConditions: keyConditions.map(({ id, text }) => ({ name: id, text })),
};

/** 附件1（农村）, 附件2 */
export function formWords(report: Report): string {
  const { mark } = formOf[report.form];
  const entry = report.form === "summary" ? report.category : undefined;
  const category = entry?.value?.name ?? entry?.text.trim() ?? "";
  return category === ""
    ? mark
    : renderSentence(cellSentences["form.category"], { mark, category });
}

export const placeWords = (...parts: readonly string[]): string => parts.join(" · ");

/** For what is no entry. */
export const plainText = (place: string, what: string): CellText => ({
  place,
  what,
  notes: [],
  terms: [],
  clause: undefined,
});

export function entryText(field: FieldKind, place: string, form: Report["form"]): CellText {
  const guide: FieldGuide = fieldGuides[field];
  const { note, clause, ...rest } = guide;
  return {
    place,
    ...rest,
    notes: note === undefined ? [] : [note],
    terms: termsOf[field] ?? [],
    clause: clauseOf.get(clause ?? formOf[form].clause),
  };
}
