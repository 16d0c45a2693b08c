// Mutations of separated text: what its quotes, separators and line ends can be made to do.
import type { Mutation } from "./mutation";
import { pick } from "./random";

const pieces = [
  '"',
  '""',
  '"""',
  ",",
  ";",
  "	",
  "\r",
  "\n",
  "\r\n",
  "=",
  '="',
  "\0",
  "",
  "ÿþ",
  "sep=;\r\n",
  "sep=|\n",
  "ï»¿",
  ",".repeat(2e4),
  "\n".repeat(2e4),
  '"'.repeat(9999),
  `"${"a".repeat(2e4)}"`,
  "=cmd|' /C calc'!A0",
  "9".repeat(400),
  "1e999",
  "-0",
  "__proto__",
];

export const textMutations: readonly Mutation[] = [
  {
    name: "piece of text put in",
    does: "content",
    change: (bytes, { random }) => {
      let text = Buffer.from(bytes).toString("latin1");
      for (let count = 1 + random(4); count > 0; count -= 1) {
        const at = random(3) === 0 ? 0 : random(text.length + 1);
        text = text.slice(0, at) + pick(pieces, random) + text.slice(at);
      }
      return Uint8Array.from(Buffer.from(text, "latin1"));
    },
  },
];
