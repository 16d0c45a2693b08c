// Options that take a name: what is written, without outer spaces, and never empty.
import { Misuse } from "./misuse";

/** @throws Misuse where the option stands there with nothing behind it */
export function textOption(option: string, text: string | undefined): string | undefined {
  if (text?.trim() === "") throw new Misuse(`“${option}”后面缺少内容。`);
  return text?.trim();
}

/** @throws Misuse where the option is missing or empty */
export function requiredOption(option: string, text: string | undefined, example: string): string {
  const value = textOption(option, text);
  if (value === undefined) throw new Misuse(`请加上 ${option}，例：${option} ${example}`);
  return value;
}
