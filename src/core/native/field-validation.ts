// The native validation of each kind of entry: it advises and warns; only over a printed —— is typing refused.
import { toA1 } from "../kernel/address";
import type { Range } from "../kernel/address";
import { toSerial } from "../kernel/calendar";
import { categories } from "../notice/categories";
import { basisNames } from "../notice/default-round";
import { fieldMessages } from "../notice/field-messages";
import { levels } from "../notice/levels";
import { notApplicableMark } from "../notice/marks";
import type { FieldKind } from "../spec/field";
import type { ValidationPlan, ValidationRule } from "./plan";

const earliestDay = toSerial({ year: 2000, month: 1, day: 1 });
const date: ValidationRule = { type: "date", from: earliestDay };
const advice: ValidationRule = { type: "any" };
const upTo = (atMost: number, atLeast = 1): ValidationRule => ({
  type: "textLength",
  atLeast,
  atMost,
});

/** `first` is the A1 address of the range's top left cell. */
const ruleOf: Readonly<Record<FieldKind, (first: string) => ValidationRule>> = {
  unit: () => upTo(60),
  category: () => ({ type: "list", values: categories }),
  rowCategory: () => ({ type: "list", values: categories }),
  day: () => date,
  month: () => date,
  count: () => ({ type: "whole", atLeast: 0 }),
  percent: (first) => ({
    type: "custom",
    formula: `OR(${first}="${notApplicableMark}",AND(ISNUMBER(${first}),${first}>=0,${first}<=100))`,
  }),
  notApplicable: (first) => ({ type: "custom", formula: `${first}="${notApplicableMark}"` }),
  ordinal: () => ({ type: "whole", atLeast: 1 }),
  organization: () => upTo(60),
  village: () => upTo(60),
  members: () => ({ type: "whole", atLeast: 1 }),
  problem: () => upTo(500),
  measures: () => upTo(500),
  term: () => advice,
  secretary: () => upTo(30),
  phone: () => upTo(60, 7),
  level: () => ({ type: "list", values: levels.map(({ name }) => name) }),
  standards: () => advice,
  keyConditions: () => advice,
  basis: () => ({ type: "list", values: Object.values(basisNames) }),
  deadline: () => date,
  formVersion: () => advice,
};

/** The validation of a range whose cells all hold that kind of entry. */
export function validateField(field: FieldKind, range: Range): ValidationPlan {
  return {
    range,
    rule: ruleOf[field](toA1(range.from)),
    ...(field === "notApplicable"
      ? { alertStyle: "stop", blank: "odd" }
      : { alertStyle: "warning" }),
    ...fieldMessages[field],
  };
}
