// Copies what lies over cells to other cells of the book: merged areas, validations, conditional formats. What lay over
// the target goes.
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Address, Range } from "../../core/kernel/address";
import { intersection, sameArea } from "./area";
import {
  conditionalFormatsIn,
  copyConditionalFormat,
  cutConditionalFormats,
} from "./conditional-formats";
import { type Copying, placesOf } from "./copy-places";
import { merge, mergesIn, unmerge } from "./merges";
import type { Sheet } from "./sheet";
import type { Bound, EntryRule } from "./validation";
import { type AreaValidation, placedOn } from "./validation-store";
import { clearValidations } from "./validations";

export interface SheetCopying extends Copying {
  readonly source: Sheet;
  readonly target: Sheet;
}

const clipped = (areas: readonly Range[], to: Range): Range[] =>
  areas.flatMap((area) => intersection(area, to) ?? []);

/** Only areas that the source holds whole. */
export function copyMerges(copying: SheetCopying): void {
  const { source, target, from, to } = copying;
  const merges = mergesIn(source, from).filter((merged) =>
    sameArea(intersection(merged, from) ?? from, merged),
  );
  unmerge(target, to);
  for (const merged of merges)
    for (const place of placesOf(merged, copying)) merge(target, place, false);
}

/** A formula that was written for one cell, for another. */
export function movedFormula(
  { house }: Sheet,
  formula: string,
  [from, to]: readonly [Address, Address],
): string {
  const lexer = house.engine.injector.get(LexerTreeBuilder);
  return lexer.moveFormulaRefOffset(formula, to.column - from.column, to.row - from.row);
}

function movedRule(rule: EntryRule, move: (formula: string) => string): EntryRule {
  const moved = <T extends Bound | undefined>(bound: T): T | string =>
    typeof bound === "string" && bound.startsWith("=") ? move(bound) : bound;
  if ("bounds" in rule) {
    const [first, second] = rule.bounds;
    return {
      ...rule,
      bounds: second === undefined ? [moved(first)] : [moved(first), moved(second)],
    };
  }
  if (rule.type === "custom") return { ...rule, formula: moved(rule.formula) };
  return rule.type === "list" ? { ...rule, source: moved(rule.source) } : rule;
}

const origin = { row: 1, column: 1 };

export function copyValidations(copying: SheetCopying): void {
  const { source, target, from, to } = copying;
  source.handOver();
  const placed: AreaValidation[] = placedOn(source.receiver).flatMap(({ areas, validation }) => {
    const written = areas[0]?.from ?? origin;
    return clipped(areas, from).flatMap((part) =>
      placesOf(part, copying).map((area) => {
        const move = (formula: string): string =>
          movedFormula(target, formula, [written, area.from]);
        return { area, validation: { ...validation, rule: movedRule(validation.rule, move) } };
      }),
    );
  });
  clearValidations(target, to);
  target.draft.validations.push(...placed);
}

/** In rank above those that the target's sheet has. */
export function copyConditionalFormats(copying: SheetCopying): void {
  const { source, target, from, to } = copying;
  const formats = conditionalFormatsIn(source, from);
  cutConditionalFormats(target, to);
  for (const { id, areas, formula } of formats.toReversed()) {
    const parts = clipped(areas, from).flatMap((part) => placesOf(part, copying));
    const [first] = parts;
    if (first === undefined) continue;
    const written = areas[0]?.from ?? origin;
    copyConditionalFormat(source, id, {
      sheet: target,
      areas: parts,
      formula: movedFormula(target, formula, [written, first.from]),
    });
  }
}
