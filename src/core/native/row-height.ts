// How high a row must be for its texts to show whole. An estimate from character widths; hosts measure better.
import { bodySize, lineHeight } from "./looks";

/** Left and right inner margin of a cell together, in points. */
export const cellPadding = 8;

/** Programs differ by so many points in where a line is full. */
const tolerance = bodySize / 2;

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

/**
 * What stays on one line: a number or Latin word up to a hyphen in it, or one character; with the brackets
 * and quotation marks that open before it and the punctuation that follows.
 */
const unbroken = /[（《“‘]*(?:[!-,.-~]+-?|[^])[，。、；：？！）》”’]*/gu;

/** Fills lines piece by piece; a piece longer than a line is cut where the line is full. */
function linesOf(paragraph: string, usable: number): number {
  if (paragraph.length * bodySize <= usable) return 1;
  let lines = 1;
  let filled = 0;
  for (const [piece] of paragraph.matchAll(unbroken)) {
    const width = textWidth(piece);
    if (filled > 0 && filled + width > usable) {
      lines += 1;
      filled = 0;
    }
    filled += width;
    const full = Math.max(0, Math.ceil(filled / usable) - 1);
    lines += full;
    filled -= full * usable;
  }
  return lines;
}

/** Lines that the wrapped text takes in a cell of that width; an empty text takes one. */
export function lineCount(text: string, cellWidth: number): number {
  const usable = Math.max(cellWidth - cellPadding - tolerance, bodySize);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, usable), 0);
}

/** Height in points for the highest of the texts, each with the width of its cell; at least that least height. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  least: number,
): number {
  const needed = texts.map(({ text, width }) => lineCount(text, width) * lineHeight + 6);
  return Math.min(highest, Math.max(least, ...needed));
}
