// A second reading of the whole text, by what the labelled statements teach: how far its characters, and pairs of them,
// speak for a standard. It says none; it silences one against which very much speaks.
import { codeAt } from "../kernel/code-at";
import type { StandardId } from "../spec/standard";
import { weightLetters } from "./second-reading-weights";

/** Parts of texts share so many places; where two fall into one, they share a weight. */
export const places = 8192;

/** Weights are multiples of a fraction, one letter each, from the most against to the most for. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
export const fraction = 8;

/** In logits. Chosen on statements that taught nothing: higher, it silences more that is right than wrong. */
const strongest = -5.5;

const valueOf = new Map([...letters].map((letter, at) => [letter.charCodeAt(0), at]));

/** The weights of a standard by place, and behind them what holds for any text. */
const weights = weightLetters.map((line) =>
  Float32Array.from(
    line,
    (letter) => ((valueOf.get(letter.charCodeAt(0)) ?? 0) - letters.length / 2) / fraction,
  ),
);

const start = 0x811c9dc5;
const prime = 0x01000193;
const before = 0x5e;
const behind = 0x24;

/** The places of a folded text's characters and of its pairs, edges included; each once. */
export function partsOf(folded: string): ReadonlySet<number> {
  const parts = new Set<number>();
  let last = before;
  const { length } = folded;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? codeAt(folded, index) : behind;
    parts.add((Math.imul(start ^ 1 ^ code, prime) >>> 0) % places);
    parts.add((Math.imul(Math.imul(start ^ 2 ^ last, prime) ^ code, prime) >>> 0) % places);
    last = code;
  }
  return parts;
}

export function isSpokenAgainst(parts: ReadonlySet<number>, standard: StandardId): boolean {
  const own = weights[standard - 1];
  if (own === undefined) return false;
  let sum = 0;
  for (const part of parts) sum += own[part] ?? 0;
  return (own[places] ?? 0) + sum / Math.sqrt(parts.size) < strongest;
}
