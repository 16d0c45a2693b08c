// 附件1 checking itself: its tints, and the block beside it.
import { toA1, toAbsoluteA1 } from "../../kernel/address";
import type { Address } from "../../kernel/address";
import { selfCheckWords as words } from "../../notice/self-check-words";
import { compileForSummary } from "../../rules/compile-rules";
import type { CompiledRule } from "../../rules/compile-rules";
import type { NativeCheck } from "../../rules/compiled";
import { quoted } from "../../rules/formula";
import type { HeaderField, PercentColumn, SummaryRowId } from "../../spec/form";
import type { Fragment } from "../fragment";
import type { ConditionalFormatPlan, RowPlan } from "../plan";
import { lineAt, linesOf, selfCheckBlock } from "./block";
import { unitCounts } from "./listed-columns";
import type { CountedLine } from "./listed-columns";
import { summaryFormats } from "./summary-formats";
import { speaks } from "./verdict";

/** Where the form's cells stand. */
export interface SummaryPlaces {
  readonly count: (row: SummaryRowId) => Address;
  readonly percent: (column: PercentColumn["id"], row: SummaryRowId) => Address;
  readonly header: (field: HeaderField["id"]) => Address;
  readonly setting: (setting: "basis" | "deadline") => Address;
  /** All counts, as a range. */
  readonly counts: string;
  /** The upper left cell of the block. */
  readonly block: Address;
  /** The form's last row. */
  readonly lastRow: number;
}

interface SummaryChecksPlan {
  readonly fragments: readonly Fragment[];
  readonly rows: readonly RowPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

function addressOf(places: SummaryPlaces, on: NativeCheck["on"]): Address {
  if ("count" in on) return places.count(on.count);
  if ("percent" in on) return places.percent(on.percent, on.row);
  if ("header" in on) return places.header(on.header);
  throw new Error(`附件1 has no column ${on.column}`);
}

interface CompiledForm {
  readonly rules: readonly CompiledRule[];
  readonly counted: readonly CountedLine[];
}

/** The counted lines stand below so many others. */
function compileAt(places: SummaryPlaces, below: number): CompiledForm {
  const category = places.header("category");
  const { cells, lines } = unitCounts(toAbsoluteA1(category), toA1(category), (index) =>
    lineAt(places.block, below + index),
  );
  const rules = compileForSummary({
    form: "summary",
    count: (row) => toAbsoluteA1(places.count(row)),
    percent: (column, row) => toAbsoluteA1(places.percent(column, row)),
    header: (field) => toAbsoluteA1(places.header(field)),
    setting: (setting) => toAbsoluteA1(places.setting(setting)),
    ...cells,
  });
  return { rules, counted: lines };
}

const orWaiting = (formula: string): string => `IFERROR(${formula},${quoted(words.waiting)})`;

export function planSummaryChecks(places: SummaryPlaces): SummaryChecksPlan {
  const lines = linesOf(compileAt(places, 0).rules);
  const { rules, counted } = compileAt(places, lines.length);
  const isBegun = `COUNTA(${places.counts})>0`;
  const verdictOf = new Map(lines.map(({ rule }, index) => [rule, lineAt(places.block, index)]));
  const conditionOf = ({ rule, scope }: CompiledRule, check: NativeCheck): string | undefined => {
    if (scope !== "unit") return speaks(check);
    return check.blank ? undefined : `${verdictOf.get(rule)}=${quoted(words.doubtful)}`;
  };
  return {
    ...selfCheckBlock(
      places.block,
      {
        rules,
        isBegun,
        counted: counted.map(({ label, formula }) => ({ label, formula: orWaiting(formula) })),
      },
      places.lastRow,
    ),
    conditionalFormats: summaryFormats({
      rules,
      addressOf: (on) => addressOf(places, on),
      conditionOf,
      isBegun,
    }),
  };
}
