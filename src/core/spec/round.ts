// The settings of one reporting round. The notice gives their defaults; every level that forwards it may set its own.
import * as z from "zod/mini";
import { parseIsoDate } from "../kernel/calendar";

/** overlap: one organization may meet several standards. primary: each is counted under one alone. */
export const countingBasisSchema = z.enum(["overlap", "primary"]);
export type CountingBasis = z.infer<typeof countingBasisSchema>;

/** An ISO day, "2014-03-10" => { year: 2014, month: 3, day: 10 }. */
export const daySchema = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const date = parseIsoDate(text);
    if (date?.day !== undefined) return { ...date, day: date.day };
    context.issues.push({ code: "custom", message: "not-a-day", input: text });
    return z.NEVER;
  }),
);

export type Day = z.infer<typeof daySchema>;

export interface Round {
  readonly deadline: Day;
  /** The time in which the weak organizations are to be put in order. */
  readonly rectification: { readonly from: Day; readonly to: Day };
  readonly basis: CountingBasis;
}
