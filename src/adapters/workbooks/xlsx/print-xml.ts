// The print set-up of a sheet plan as worksheet elements.
import type { FooterPlan, PrintPlan } from "../../../core/native/plan";
import { element, escapeXml } from "./xml";

const a4 = 9;
const inches = (points: number): number => points / 72;

const footerFont = '&"仿宋,Regular"&10';

function footerText({ left, center }: FooterPlan): string {
  /** The size must not run into a digit of the text. */
  const coded = (text: string): string =>
    `${footerFont}${/^\d/.test(text) ? " " : ""}${text.replaceAll("&", "&&").replace("{page}", "&P")}`;
  return [left && `&L${coded(left)}`, center && `&C${coded(center)}`].filter(Boolean).join("");
}

function footersXml({ firstPageFooter, otherPagesFooter }: PrintPlan): string {
  const [first, others] = [footerText(firstPageFooter), footerText(otherPagesFooter)];
  if (first === "" && others === "") return "";
  const part = (name: string, text: string): string =>
    text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`;
  return element(
    "headerFooter",
    { differentFirst: first === others ? undefined : 1 },
    part("oddFooter", others) + (first === others ? "" : part("firstFooter", first)),
  );
}

/** printOptions, pageMargins, pageSetup and headerFooter, in the order that the format demands. */
export function printXml(print: PrintPlan): string {
  const { side, top, bottom } = print.margins;
  return [
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", {
      left: inches(side),
      right: inches(side),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(top / 2),
      footer: inches(bottom / 2),
    }),
    element("pageSetup", {
      paperSize: a4,
      firstPageNumber: 1,
      fitToWidth: 1,
      fitToHeight: print.onePage ? 1 : 0,
      orientation: print.orientation,
      useFirstPageNumber: 1,
    }),
    footersXml(print),
  ].join("");
}
