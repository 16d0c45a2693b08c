// Why a file or a report is kept out of a roll-up: a closed list.
import { renderSentence } from "../spec/message";
import type { Blanks } from "../spec/message";
import { reasonSentences } from "../notice/roll-up-sentences";

/** In this order where several reports of a file have different reasons and the file is to have one. */
const reasonCodes = [
  /** The file cannot be read as a workbook. */
  "unreadable",
  /** The workbook holds none of the three forms. */
  "no-form",
  /** Versions of one unit and category, or of one organization's row, that differ: none is taken. */
  "conflict",
  /** Nothing on the form or in its file says whose it is. */
  "no-unit",
  /** 附件1 without a category that can be read. */
  "no-category",
  /** A finding makes a count or its owner unreadable. */
  "form-errors",
  /** 附件1 was counted on another basis than the round's. */
  "other-basis",
  /** An error on a report, where the roll-up is to take reports without errors only. */
  "strict",
  /** In one file with a 汇总明细, and nothing tells whether that already holds its numbers. */
  "unclear-result",
  /** The numbers already stand in another chosen result. */
  "already-included",
  /** An earlier result of the same unit. */
  "own-output",
  /** The clerk has taken another file's version. */
  "superseded",
  /** The same as another report, which is counted. */
  "duplicate",
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
}

export const reason = <Code extends ReasonCode>(
  code: Code,
  blanks: Blanks<(typeof reasonSentences)[Code]>,
): Reason => ({ code, message: renderSentence<string>(reasonSentences[code], blanks) });

/** Needs nobody's hand. */
const settled: ReadonlySet<ReasonCode> = new Set([
  "already-included",
  "own-output",
  "superseded",
  "duplicate",
]);

export const isSettled = ({ code }: Reason): boolean => settled.has(code);

/** The one that tells most. */
export const gravest = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.toSorted((a, b) => reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code))[0];
