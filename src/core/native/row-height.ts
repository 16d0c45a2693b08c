// How high a row must be for its texts to show whole. An estimate from character widths; hosts measure better.
import { bodySize, lineHeight } from "./looks";

/** Left and right inner margin of a cell together, in points. */
const cellPadding = 8;

/** The highest row that spreadsheet programs allow, in points. */
const highest = 409;

/** Latin characters in ems: half in 仿宋, more in the fonts that stand in for it. */
const latinWidth = 0.64;

/** Width of the text in points; a Chinese character is as wide as the font is high. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += bodySize * (character < "\u2000" ? latinWidth : 1);
  return width;
}

/** Numbers and Latin words are not broken where the line ends, but before. */
const unbroken = /[!-~]{6}/;

/** Lines that the wrapped text takes in a cell of that width; an empty text takes one. */
export function lineCount(text: string, cellWidth: number): number {
  // A line may end early, since punctuation is not put first on a line.
  const usable = Math.max(cellWidth - cellPadding - bodySize / 2, bodySize);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
  return lines > 1 && unbroken.test(text) ? lines + 1 : lines;
}

/** Height in points for the highest of the texts, each with the width of its cell; at least that least height. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  least: number,
): number {
  const needed = texts.map(({ text, width }) => lineCount(text, width) * lineHeight + 6);
  return Math.min(highest, Math.max(least, ...needed));
}
