// Where a list is doubtful, its cells are tinted: one condition for each column and severity, from the first row to the last.
import { columnLetters, rangeOf } from "../../kernel/address";
import type { Address, Range } from "../../kernel/address";
import { compileForList } from "../../rules/compile-rules";
import type { CompiledRule } from "../../rules/compile-rules";
import type { NativeCheck } from "../../rules/compiled";
import { all, any, orFalse } from "../../rules/formula";
import type { HeaderField } from "../../spec/form";
import type { ConditionalFormatPlan } from "../plan";
import { isListRow, listCells } from "./list-cells";
import type { ListPlaces } from "./list-cells";
import { showingOf, showings, speaks, tints } from "./verdict";
import type { Showing } from "./verdict";

interface Told {
  readonly on: NativeCheck["on"];
  readonly conditions: readonly string[];
}

/** Conditions by the entry on which they speak. */
function toldOn(rules: readonly CompiledRule[], wanted: Showing): readonly Told[] {
  const told = new Map<string, Told>();
  for (const rule of rules) {
    for (const check of rule.checks.filter((each) => showingOf(rule, each) === wanted)) {
      const key = JSON.stringify(check.on);
      const known = told.get(key)?.conditions ?? [];
      told.set(key, { on: check.on, conditions: [...known, speaks(check)] });
    }
  }
  return [...told.values()];
}

interface Where extends ListPlaces {
  readonly headerAt: (field: HeaderField["id"]) => Address;
}

function rangeIn({ columns, firstRow, lastRow, headerAt }: Where, on: NativeCheck["on"]): Range {
  if ("header" in on) return { from: headerAt(on.header), to: headerAt(on.header) };
  const column = "column" in on ? columns.get(on.column) : undefined;
  if (column === undefined) throw new Error(`The list has no ${JSON.stringify(on)}`);
  return rangeOf(firstRow, column, [lastRow, column]);
}

/** A list that nobody has begun, and a row with nothing in it, are not wrong. */
export function listFormats(places: Where): readonly ConditionalFormatPlan[] {
  const { columns, firstRow, lastRow } = places;
  const rules = compileForList(listCells(places));
  const names = `$${columnLetters(columns.get("name") ?? 1)}`;
  const isBegun = `COUNTA(${names}$${firstRow}:${names}$${lastRow})>0`;
  const isRow = isListRow(
    [...columns.keys()],
    (id) => `$${columnLetters(columns.get(id) ?? 1)}${firstRow}`,
  );
  return showings.flatMap((showing) =>
    toldOn(rules, showing).map(({ on, conditions }) => {
      const condition = any(...conditions);
      const inHeader = showing === "blank" ? all(isBegun, condition) : condition;
      const formula = "header" in on ? inHeader : orFalse(`IF(${isRow},${condition},FALSE)`);
      return { ...tints[showing], range: rangeIn(places, on), formula };
    }),
  );
}
