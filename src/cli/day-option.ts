// An option that takes a day, written 2014-03-10.
import { z } from "zod";
import { daySchema } from "../core/spec/round";
import { Misuse } from "./misuse";

/** @throws Misuse, when parsed, with a sentence that names the option */
export const dayOption = (option: string): z.ZodType<z.output<typeof daySchema> | undefined> =>
  z.optional(daySchema).catch(() => {
    throw new Misuse(`${option} 应写成年-月-日，例：${option} 2014-03-10`);
  });
