// All that makes a sheet plan out of an empty sheet, in the order in which Excel must be told.
import { toAbsoluteA1Range } from "../../../core/kernel/address";
import type { SheetPlan } from "../../../core/native/plan";
import { contentSteps } from "./content-steps";
import { layoutSteps, styleSteps } from "./layout-steps";
import { printStep } from "./print-step";
import { rangeOn, smallStep } from "./step";
import type { Step } from "./step";
import { conditionalSteps, validationSteps } from "./validation-steps";

const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** A name that the sheet has is given the new range: taken away, it would break the formulas that use it. */
const nameSteps = ({ names }: SheetPlan, known: ReadonlySet<string>): readonly Step[] =>
  names.map(({ name, range }) =>
    smallStep(7, (sheet) => {
      if (known.has(name))
        sheet.names.getItem(name).formula = `=${quoted(sheet.name)}!${toAbsoluteA1Range(range)}`;
      else sheet.names.add(name, rangeOn(sheet, range));
    }),
  );

/** `known` are the names that the sheet has already. */
export const sheetSteps = (
  plan: SheetPlan,
  known: ReadonlySet<string> = new Set(),
): readonly Step[] => [
  ...styleSteps(plan),
  ...contentSteps(plan),
  ...layoutSteps(plan),
  ...validationSteps(plan.validations),
  ...conditionalSteps(plan.conditionalFormats),
  ...nameSteps(plan, known),
  printStep(plan.print),
];

/** What goes into one request stays well below the 5 MB that Excel on the web takes. */
const bytesAtOnce = 3_500_000;

/** Steps in runs that fit one request each. */
export function toRequests<Work extends { readonly bytes: number }>(
  steps: readonly Work[],
  limit = bytesAtOnce,
): readonly (readonly Work[])[] {
  const requests: Work[][] = [];
  let bytes = limit;
  for (const step of steps) {
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}
