// How the working sheets of a result look: plain tables, for the screen before the paper.
import type { BorderPlan, CellStyle, FontPlan } from "../plan";

const font: FontPlan = { families: ["宋体"], size: 10 };
const box: BorderPlan = { top: true, bottom: true, left: true, right: true };
const cell: CellStyle = { font, vertical: "center", border: box };

export const tableLooks = {
  head: { ...cell, horizontal: "center", wrap: true, fill: "DDEBF7" },
  text: { ...cell, horizontal: "left", wrap: true, numberFormat: "@" },
  /** General: some versions of Excel show #### for a Text cell of over 255 characters. */
  longText: { ...cell, horizontal: "left", wrap: true },
  /** On one line, however long. */
  code: { ...cell, horizontal: "left", numberFormat: "@" },
  count: { ...cell, horizontal: "center", numberFormat: "0" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type TableLook = Exclude<keyof typeof tableLooks, "head">;
