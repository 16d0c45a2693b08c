// An option that takes a day, written 2014-03-10.
import { daySchema } from "../core/spec/round";
import type { Day } from "../core/spec/round";
import { Misuse } from "./misuse";

/** @throws Misuse with a sentence that names the option */
export function dayOption(option: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = daySchema.safeParse(text);
  if (day.success) return day.data;
  throw new Misuse(`${option} 应写成年-月-日，年份在2000到2099之间，例：${option} 2014-03-10`);
}
