// How cells look that are no form of ours: as in a new workbook.
import { bodySize } from "../../core/native/looks";
import type { CellStyle, PrintPlan } from "../../core/native/plan";
import { cellPadding } from "../../core/native/row-height";

export const plainStyle: CellStyle = {
  font: { families: ["宋体"], size: 11 },
  vertical: "center",
};
const wrapping: CellStyle = { ...plainStyle, wrap: true };

/** Of a column with nothing in it, in points. */
export const plainWidth = 54;
const widest = 300;
/** Of a row with one line, in points. */
export const plainHeight = 15;

/** In points, on one line; Latin characters are about half as wide as Chinese ones. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? bodySize * 0.6 : bodySize;
  return width + cellPadding;
}

/** Of a column with these texts. */
export const widthFor = (texts: readonly string[]): number =>
  Math.ceil(
    Math.min(
      widest,
      texts.reduce((most, text) => Math.max(most, textWidth(text)), plainWidth),
    ),
  );

/** A text that does not fit into one line of the cell is shown on several. */
export const plainLook = (text: string, width: number): CellStyle =>
  text.includes("\n") || textWidth(text) > width ? wrapping : plainStyle;

export const plainPrint = (lastColumn: number, width: number): PrintPlan => ({
  orientation: width > 560 ? "landscape" : "portrait",
  onePage: false,
  margins: { side: 50, top: 54, bottom: 54 },
  area: { lastColumn },
  firstPageFooter: {},
  otherPagesFooter: {},
});
