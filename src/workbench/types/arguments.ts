// Checks what a client sent against what a member takes; what does not fit is Excel's InvalidArgument.
import { RichError } from "../rich-api/rich-error";

export const invalid = (): RichError =>
  new RichError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );

export const notFound = (): RichError =>
  new RichError("ItemNotFound", "The requested resource doesn't exist.");

export const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalid();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid();
  return value;
}

export function number(value: unknown, [least, most] = [-Infinity, Infinity]): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalid();
  return value;
}

export function whole(value: unknown, [least, most] = [0, Number.MAX_SAFE_INTEGER]): number {
  if (!Number.isInteger(value)) throw invalid();
  return number(value, [least, most]);
}

export function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  const word = words.find((one) => one === value);
  if (word === undefined) throw invalid();
  return word;
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#rrggbb", "rrggbb" or the name of a common colour => "#RRGGBB". */
export function color(value: unknown): string {
  const spelled = named[text(value).toLowerCase()] ?? text(value);
  const digits = /^#?([0-9a-f]{6})$/i.exec(spelled)?.[1];
  if (digits === undefined) throw invalid();
  return `#${digits.toUpperCase()}`;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid();
  return Object.fromEntries(Object.entries(value));
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid();
  return value;
}

/** An object of the model that the client passed by its proxy. */
export function instance<T extends object>(
  type: abstract new (...args: never[]) => T,
  value: unknown,
): T {
  if (!(value instanceof type)) throw invalid();
  return value;
}
