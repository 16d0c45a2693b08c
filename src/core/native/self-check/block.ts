// The block beside 附件1 in which the form checks itself: one line a rule, and what it must count in 附件2 for that.
import { toAbsoluteA1 } from "../../kernel/address";
import type { Address } from "../../kernel/address";
import { selfCheckWords as words } from "../../notice/self-check-words";
import type { CompiledRule } from "../../rules/compile-rules";
import { all, any, not, orFalse, quoted } from "../../rules/formula";
import { cell } from "../fragment";
import type { Fragment } from "../fragment";
import { looks } from "../looks";
import type { RowPlan } from "../plan";
import { showingOf, speaks } from "./verdict";

/** Rules that only note something have no line: there is nothing to be fine or doubtful. */
const hasLine = (rule: CompiledRule): boolean =>
  rule.checks.some((check) => showingOf(rule, check) !== "info");

/** ✓ where all of the rule could be checked and nothing was found. */
function verdictFormula(rule: CompiledRule, isBegun: string): string {
  const told = rule.checks.filter((check) => showingOf(rule, check) !== "info");
  const doubts = told.filter(({ blank }) => !blank).map(speaks);
  const waits = told.filter(({ blank }) => blank).map(speaks);
  const ready = new Set(told.map((check) => check.ready).filter((each) => each !== "TRUE"));
  const settled = all(...[...ready].map(orFalse), ...waits.map(not));
  const fine = `IF(${settled},${quoted(words.fine)},${quoted(words.waiting)})`;
  const found =
    doubts.length === 0 ? fine : `IF(${any(...doubts)},${quoted(words.doubtful)},${fine})`;
  return `IF(${isBegun},${found},${quoted(words.waiting)})`;
}

interface BlockContent {
  readonly rules: readonly CompiledRule[];
  readonly isBegun: string;
  /** Worked out below the lines, in this order. */
  readonly counted: readonly { readonly label: string; readonly formula: string }[];
}

interface SelfCheckBlock {
  readonly fragments: readonly Fragment[];
  readonly rows: readonly RowPlan[];
}

const look = { ...looks.helperText, wrap: true } as const;
const verdictLook = { ...looks.helperText, horizontal: "center" } as const;

/** Two lines of the block's text. */
const lineHeight = 28;

export const linesOf = (rules: readonly CompiledRule[]): readonly CompiledRule[] =>
  rules.filter(hasLine);

/** From its head down; every formula waits as long as nobody has begun the form. */
export function selfCheckBlock(
  head: Address,
  { rules, isBegun, counted }: BlockContent,
  formRows: number,
): SelfCheckBlock {
  const lines = [
    ...linesOf(rules).map((rule) => ({
      label: rule.rule.checks,
      formula: verdictFormula(rule, isBegun),
    })),
    ...counted,
  ];
  const right = { row: head.row, column: head.column + 1 };
  return {
    fragments: [
      cell(head, { value: words.title }, looks.helperHead),
      cell(right, { value: words.verdicts }, looks.helperHead),
      ...lines.flatMap(({ label, formula }, index) => {
        const row = head.row + 1 + index;
        return [
          cell({ row, column: head.column }, { value: label }, look),
          cell({ row, column: right.column }, { value: words.waiting, formula }, verdictLook),
        ];
      }),
    ],
    rows: lines.flatMap((_, index) => {
      const row = head.row + 1 + index;
      return row > formRows ? [{ row, height: lineHeight, fixed: true }] : [];
    }),
  };
}

/** The cell of the line with that number, counted from 0. */
export const lineAt = (head: Address, index: number): string =>
  toAbsoluteA1({ row: head.row + 1 + index, column: head.column + 1 });
