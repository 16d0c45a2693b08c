// The validation of an area of a sheet: read, changed part by part, taken away.
import type { Range } from "../../core/kernel/address";
import { intersection, sameArea, without } from "./area";
import type { Sheet } from "./sheet";
import { noValidation, type Validation } from "./validation";
import { cutOut, place, placedOn, type PlacedValidation } from "./validation-store";

/** What all cells of the area have; undefined where they differ. */
export function validationOf(sheet: Sheet, area: Range): Validation | undefined {
  sheet.handOver();
  const touching = placedOn(sheet.receiver).filter(({ areas }) =>
    areas.some((one) => intersection(one, area) !== undefined),
  );
  const [first, ...others] = touching;
  if (first === undefined) return noValidation;
  let left = [area];
  for (const covered of first.areas) left = left.flatMap((piece) => without(piece, covered));
  return others.length === 0 && left.length === 0 ? first.validation : undefined;
}

/** All of the sheet. */
export function validationsOf(sheet: Sheet): PlacedValidation[] {
  sheet.handOver();
  return placedOn(sheet.receiver);
}

/** One rule for several areas that have none yet; its formulas are written for the first. */
export function putValidation(
  sheet: Sheet,
  areas: readonly [Range, ...Range[]],
  validation: Validation,
): void {
  sheet.handOver();
  place(sheet.receiver, areas, validation);
}

export function clearValidations(sheet: Sheet, area: Range): void {
  sheet.handOver();
  cutOut(sheet.receiver, area);
}

/** Changes a part of the area's validation; the other parts stay where its cells had them in common. */
export function changeValidation(sheet: Sheet, area: Range, change: Partial<Validation>): void {
  const { validations } = sheet.draft;
  const at = validations.findLastIndex((one) => intersection(one.area, area) !== undefined);
  const drafted = validations[at];
  if (drafted !== undefined && sameArea(drafted.area, area)) {
    validations[at] = { area, validation: { ...drafted.validation, ...change } };
    return;
  }
  const before = drafted === undefined ? placedAt(sheet, area) : validationOf(sheet, area);
  sheet.draft.validations.push({ area, validation: { ...(before ?? noValidation), ...change } });
}

/** Without handing the draft over, which holds nothing about these cells. */
const placedAt = (sheet: Sheet, area: Range): Validation | undefined =>
  placedOn(sheet.receiver).find(({ areas }) => areas.some((one) => sameArea(one, area)))
    ?.validation;
