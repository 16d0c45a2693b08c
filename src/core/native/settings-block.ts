// The labelled cells right of the print area that say under which rules a form was filled in.
import type { Address } from "../kernel/address";
import { rangeOf } from "../kernel/address";
import { toSerial } from "../kernel/calendar";
import { basisNames } from "../notice/default-round";
import { formSettings, formVersion } from "../notice/form-settings";
import type { Round } from "../spec/round";
import { fieldLook } from "./field-look";
import { validateField } from "./field-validation";
import { cell, named, validated } from "./fragment";
import type { Fragment } from "./fragment";
import { looks } from "./looks";

/** Where the value of a setting stands in the block that begins there. */
export const settingAddress = (
  from: Address,
  setting: (typeof formSettings)[number]["id"],
): Address => ({
  row: from.row + formSettings.findIndex(({ id }) => id === setting),
  column: from.column + 1,
});

/** One row a setting, from that address down: its label, and its value on the right. */
export function settingsBlock(from: Address, round: Round): readonly Fragment[] {
  const values = {
    basis: basisNames[round.basis],
    deadline: toSerial(round.deadline),
    formVersion,
  };
  return formSettings.flatMap(({ id, label, field }, index) => {
    const row = from.row + index;
    const range = rangeOf(row, from.column + 1);
    return [
      cell({ row, column: from.column }, { value: label }, looks.helperHead),
      cell(range.from, { value: values[id] }, fieldLook[field]),
      validated(validateField(field, range)),
      named({ name: label, range }),
    ];
  });
}
