// How far each declared rule is checked by the forms' own formulas: for those who explain it, in the pane and the documents.
import type { NativeLimit } from "../notice/native-limits";
import { rules } from "../notice/rules";
import type { RuleDeclaration } from "../spec/rule";
import { compileForList, compileForSummary } from "./compile-rules";
import type { CompiledRule } from "./compile-rules";
import type { ListCells, UnitCells } from "./compiled";

export interface NativeCover {
  readonly rule: RuleDeclaration;
  /** A doubtful cell is tinted. */
  readonly tints: boolean;
  /** 附件1 has a line that says whether it holds. */
  readonly hasLine: boolean;
  /** What the formulas cannot see; all of it where they do nothing. */
  readonly limits: readonly NativeLimit[];
}

/** What is compiled does not depend on where the cells are. */
const anyCell = (): string => "A1";
const frame = { header: anyCell, setting: anyCell };
const summaryCells: UnitCells = {
  ...frame,
  form: "summary",
  count: anyCell,
  percent: anyCell,
  ownRows: "A1",
  openRows: "A1",
  villageRows: "A1",
  countOwn: anyCell,
};
const listCells = (form: ListCells["form"]): ListCells => ({
  ...frame,
  form,
  cell: anyCell,
  above: anyCell,
  all: anyCell,
});

const tells = ({ rule, checks }: CompiledRule): boolean =>
  checks.some(({ severity, blank }) => blank ?? (severity ?? rule.severity) !== "info");

/** In the order of the rules. */
export function nativeCover(): readonly NativeCover[] {
  const onSummary = compileForSummary(summaryCells);
  const onLists = (["organizations", "villages"] as const).flatMap((form) =>
    compileForList(listCells(form)),
  );
  return rules.map((rule) => {
    const own = [...onSummary, ...onLists].filter((each) => each.rule === rule);
    return {
      rule,
      tints: own.some(({ checks }) => checks.length > 0),
      hasLine: onSummary.some((each) => each.rule === rule && tells(each)),
      limits: [...new Set(own.flatMap(({ limits }) => limits))],
    };
  });
}
