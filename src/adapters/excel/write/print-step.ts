// The print set-up of a new sheet.
import { columnLetters, toA1Range } from "../../../core/kernel/address";
import { toCodedFooter } from "../../../core/native/footer-text";
import type { FooterPlan, PrintPlan } from "../../../core/native/plan";
import { smallStep } from "./step";
import type { Step } from "./step";

const isAlike = (one: FooterPlan, other: FooterPlan): boolean =>
  one.left === other.left && one.center === other.center;

function setFooter(target: Excel.HeaderFooter, { left, center }: FooterPlan): void {
  if (left !== undefined) target.leftFooter = toCodedFooter(left);
  if (center !== undefined) target.centerFooter = toCodedFooter(center);
}

function setFooters(layout: Excel.PageLayout, print: PrintPlan): void {
  const { headersFooters } = layout;
  const { firstPageFooter: first, otherPagesFooter: others } = print;
  if (!isAlike(first, others)) {
    headersFooters.state = "FirstAndDefault";
    setFooter(headersFooters.firstPage, first);
  }
  setFooter(headersFooters.defaultForAllPages, others);
}

/** In points. */
const marginsOf = ({ side, top, bottom }: PrintPlan["margins"]): Excel.PageLayoutMarginOptions => ({
  left: side,
  right: side,
  top,
  bottom,
  header: top / 2,
  footer: bottom / 2,
});

export function printStep(print: PrintPlan): Step {
  const { area, repeatedRows } = print;
  return smallStep(24, ({ pageLayout }) => {
    pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = print.onePage
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.firstPageNumber = 1;
    pageLayout.setPrintMargins("Points", marginsOf(print.margins));
    setFooters(pageLayout, print);
    pageLayout.setPrintArea(
      "lastColumn" in area ? `A:${columnLetters(area.lastColumn)}` : toA1Range(area),
    );
    if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.from}:$${repeatedRows.to}`);
  });
}
