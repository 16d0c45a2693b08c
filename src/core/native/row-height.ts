// How high a row must be for its texts to show whole. An estimate from character widths; hosts measure better.
import { codeAt } from "../kernel/code-at";
import { bodySize, lineHeight } from "./looks";

/** Left and right inner margin of a cell together, in points. */
export const cellPadding = 8;

/** Programs differ by so many points in where a line is full. */
const tolerance = bodySize / 2;

/** The highest row that spreadsheet programs allow, in points. */
const highest = 409;

/** Latin characters in ems: half in 仿宋, more in the fonts that stand in for it. */
const latinWidth = 0.64;

/** Where lines may end depends on the class of the characters on both sides. */
const [plain, latin, hyphen, opening, closing, secondHalf] = [0, 1, 2, 3, 4, 5];

/** Class by UTF-16 code unit: a county's lists have millions of characters to be looked up. */
const classes = new Uint8Array(0x1_0000);
classes.fill(latin, 0x21, 0x7f);
classes.fill(secondHalf, 0xdc00, 0xe000);
classes["-".charCodeAt(0)] = hyphen;
for (const sign of "（《“‘") classes[sign.charCodeAt(0)] = opening;
for (const sign of "，。、；：？！）》”’") classes[sign.charCodeAt(0)] = closing;

/**
 * Not inside a number or Latin word, except after a hyphen in it; not behind what opens; not in front of the
 * punctuation that follows.
 */
function mayBreak(before: number, after: number): boolean {
  if (before === opening || after === closing || after === secondHalf) return false;
  return before !== latin || (after !== latin && after !== hyphen);
}

/** A line that is being filled, its pieces in points; a piece longer than a line is cut where the line is full. */
class Lines {
  count = 1;
  private filled = 0;
  private readonly usable: number;

  constructor(usable: number) {
    this.usable = usable;
  }

  place(piece: number): void {
    if (this.filled > 0 && this.filled + piece > this.usable) {
      this.count += 1;
      this.filled = 0;
    }
    this.filled += piece;
    if (this.filled <= this.usable) return;
    const full = Math.ceil(this.filled / this.usable) - 1;
    this.count += full;
    this.filled -= full * this.usable;
  }
}

/** A Chinese character is as wide as the font is high. */
function linesOf(paragraph: string, usable: number): number {
  const { length } = paragraph;
  if (length * bodySize <= usable) return 1;
  const lines = new Lines(usable);
  let piece = 0;
  let before = opening;
  for (let index = 0; index < length; index += 1) {
    const code = codeAt(paragraph, index);
    const after = classes[code] ?? plain;
    if (mayBreak(before, after)) {
      lines.place(piece);
      piece = 0;
    }
    if (after !== secondHalf) piece += code < 0x2000 ? bodySize * latinWidth : bodySize;
    before = after;
  }
  lines.place(piece);
  return lines.count;
}

/** Lines that the wrapped text takes in a cell of that width; an empty text takes one. */
export function lineCount(text: string, cellWidth: number): number {
  const usable = Math.max(cellWidth - cellPadding - tolerance, bodySize);
  if (!text.includes("\n")) return linesOf(text, usable);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, usable), 0);
}

/** Height in points for the text in a cell of that width. */
const textHeight = (text: string, width: number): number => lineCount(text, width) * lineHeight + 6;

/** Height in points for the highest of the texts, each with the width of its cell; at least that least height. */
export const rowHeight = (
  texts: readonly { readonly text: string; readonly width: number }[],
  least: number,
): number => highestOf(texts, ({ text }) => text, least);

/** The same for what stands in columns of those widths. */
export function highestOf<Column extends { readonly width: number }>(
  columns: readonly Column[],
  textIn: (column: Column) => string,
  least: number,
): number {
  let height = least;
  for (const column of columns) height = Math.max(height, textHeight(textIn(column), column.width));
  return Math.min(highest, height);
}
