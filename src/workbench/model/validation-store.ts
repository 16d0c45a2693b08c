// The validations that the engine holds for a sheet: no two of them share a cell.
import { generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Range } from "../../core/kernel/address";
import { fromGrid, intersection, toGrid, without } from "./area";
import type { Receiver } from "./receiver";
import type { Validation } from "./validation";
import { toRuleData, toValidation } from "./validation-data";

export interface PlacedValidation {
  readonly id: string;
  readonly areas: readonly Range[];
  readonly validation: Validation;
}

export interface AreaValidation {
  readonly area: Range;
  readonly validation: Validation;
}

/** The engine's rules of sheets have their ranges on the grid. */
const toPlaced = (rule: ISheetDataValidationRule): PlacedValidation => ({
  id: rule.uid,
  areas: rule.ranges.map(fromGrid),
  validation: toValidation(rule),
});

export const placedOn = ({ engine, key }: Pick<Receiver, "engine" | "key">): PlacedValidation[] =>
  engine.injector
    .get(SheetDataValidationModel)
    .getRules(engine.workbook.getUnitId(), key)
    .map(toPlaced);

const touches = (areas: readonly Range[], area: Range): boolean =>
  areas.some((one) => intersection(one, area) !== undefined);

/** The area's cells lose their validations; other cells keep theirs. */
export function cutOut(receiver: Receiver, area: Range): void {
  for (const { id, areas } of placedOn(receiver)) {
    if (!touches(areas, area)) continue;
    const left = areas.flatMap((one) => without(one, area)).map(toGrid);
    if (left.length === 0) receiver.run(RemoveDataValidationMutation, { ruleId: id });
    else
      receiver.run(UpdateDataValidationMutation, {
        ruleId: id,
        payload: { type: UpdateRuleType.RANGE, payload: left },
      });
  }
}

/** Where the sheet has none yet. */
export function place(
  { run }: Receiver,
  areas: readonly [Range, ...Range[]],
  validation: Validation,
): void {
  const rule = { ...toRuleData(validation, areas[0]), uid: generateRandomId(8) };
  run(AddDataValidationMutation, { rule: [{ ...rule, ranges: areas.map(toGrid) }] });
}

/** Later ones take cells from earlier ones. */
export function placeAll(receiver: Receiver, placing: readonly AreaValidation[]): void {
  for (const { area } of placing) cutOut(receiver, area);
  const rule = placing.map(({ area, validation }, at) => ({
    ...toRuleData(validation, area),
    uid: generateRandomId(8),
    ranges: placing
      .slice(at + 1)
      .reduce((left, later) => left.flatMap((one) => without(one, later.area)), [area])
      .map(toGrid),
  }));
  receiver.run(AddDataValidationMutation, { rule: rule.filter(({ ranges }) => ranges.length > 0) });
}
