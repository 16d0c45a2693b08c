// How the cells of an official form look. Knows no form.
import type { BorderPlan, CellStyle, FontPlan } from "./plan";

const bodyFont: FontPlan = { families: ["仿宋", "仿宋_GB2312", "华文仿宋", "宋体"], size: 12 };
const titleFont: FontPlan = {
  families: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
  size: 22,
};
const helperFont: FontPlan = { families: ["宋体"], size: 10, color: "595959" };

const box: BorderPlan = { top: true, bottom: true, left: true, right: true };

const body: CellStyle = { font: bodyFont, vertical: "center" };
const helper: CellStyle = { font: helperFont, vertical: "center" };

export const looks = {
  body,
  title: { ...body, font: titleFont, horizontal: "center" },
  mark: { ...body, horizontal: "left" },
  headerLabel: { ...body, horizontal: "left" },
  /** A header label that stands close to the value on its right. */
  headerLabelRight: { ...body, horizontal: "right" },
  headerText: { ...body, horizontal: "left", wrap: true },
  /** A date, which cannot wrap. */
  headerDate: { ...body, horizontal: "left", shrink: true },
  head: { ...body, horizontal: "center", wrap: true, border: box },
  corner: { ...body, horizontal: "left", wrap: true, border: { ...box, diagonalDown: true } },
  label: { ...body, horizontal: "left", wrap: true, border: box },
  centered: { ...body, horizontal: "center", border: box },
  centeredText: { ...body, horizontal: "center", wrap: true, border: box },
  longText: { ...body, horizontal: "left", wrap: true, border: box },
  footnote: { ...body, horizontal: "left", vertical: "top", wrap: true },
  helper,
  helperHead: { ...helper, horizontal: "center", fill: "F2F2F2" },
  helperText: { ...helper, horizontal: "left" },
  /** Its size alone keeps rows from becoming lower than a pen needs when hosts fit heights to the text. */
  spacer: { ...body, font: { ...bodyFont, size: 22 } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The line height that shows a line of body text whole in every spreadsheet program, in points. */
export const lineHeight = 17.5;

export const bodySize = bodyFont.size;
