// How 校验报告 looks: for paper, in the plain fonts of working sheets.
import type { BorderPlan, CellStyle, FontPlan } from "../plan";

const bodyFont: FontPlan = { families: ["宋体"], size: 10 };
const headFamilies: FontPlan["families"] = ["黑体", "宋体"];
const box: BorderPlan = { top: true, bottom: true, left: true, right: true };
const body: CellStyle = { font: bodyFont, vertical: "center" };
const boxed: CellStyle = { ...body, border: box };

export const reportLooks = {
  body,
  title: { ...body, font: { families: headFamilies, size: 16 }, horizontal: "center" },
  heading: { ...body, horizontal: "left", wrap: true },
  section: { ...body, font: { families: headFamilies, size: 12 }, horizontal: "left" },
  head: { ...boxed, horizontal: "center", wrap: true, fill: "DDEBF7" },
  ordinal: { ...boxed, horizontal: "center", numberFormat: "0" },
  word: { ...boxed, horizontal: "center", wrap: true, numberFormat: "@" },
  text: { ...boxed, horizontal: "left", wrap: true, numberFormat: "@" },
  /** General: some versions of Excel show #### for a Text cell of over 255 characters. */
  longText: { ...boxed, horizontal: "left", wrap: true },
  /** Small, so that it takes two lines. */
  fingerprint: {
    ...boxed,
    font: { ...bodyFont, size: 8 },
    horizontal: "left",
    wrap: true,
    numberFormat: "@",
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type ReportLook = keyof typeof reportLooks;
