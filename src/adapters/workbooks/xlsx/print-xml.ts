// The print set-up of a sheet plan as worksheet elements.
import { toCodedFooter } from "../../../core/native/footer-text";
import type { CodedHeaders, FooterPlan, PaperName, PrintPlan } from "../../../core/native/plan";
import { element, escapeXml } from "./xml";

const papers: Readonly<Record<PaperName, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

const inches = (points: number): number => points / 72;

function footerText({ left, center }: FooterPlan): string {
  const parts = [left && `&L${toCodedFooter(left)}`, center && `&C${toCodedFooter(center)}`];
  return parts.filter(Boolean).join("");
}

/** The name of each element's part, in the order that the format demands. */
function partsXml({ odd, even, first }: CodedHeaders): string {
  const texts = [
    ["oddHeader", odd.header],
    ["oddFooter", odd.footer],
    ["evenHeader", even?.header],
    ["evenFooter", even?.footer],
    ["firstHeader", first?.header],
    ["firstFooter", first?.footer],
  ] as const;
  return texts
    .map(([name, text = ""]) => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`))
    .join("");
}

function codedFooters({ firstPageFooter, otherPagesFooter }: PrintPlan): CodedHeaders {
  const [first, others] = [footerText(firstPageFooter), footerText(otherPagesFooter)];
  const odd = { footer: others };
  return first === others ? { odd } : { odd, first: { footer: first } };
}

function headersXml(print: PrintPlan): string {
  const coded = print.codedHeaders ?? codedFooters(print);
  const parts = partsXml(coded);
  const differing = {
    differentOddEven: coded.even && 1,
    differentFirst: coded.first && 1,
  };
  return parts === "" && !coded.first && !coded.even
    ? ""
    : element("headerFooter", differing, parts);
}

function optionsXml({ centered, gridLines, headings }: PrintPlan): string {
  const { horizontally, vertically } = centered ?? { horizontally: true, vertically: false };
  const options = {
    horizontalCentered: horizontally ? 1 : undefined,
    verticalCentered: vertically ? 1 : undefined,
    headings: headings && 1,
    gridLines: gridLines && 1,
  };
  return Object.values(options).some(Boolean) ? element("printOptions", options) : "";
}

function marginsXml({ side, top, bottom, ...own }: PrintPlan["margins"]): string {
  const { right = side, header = top / 2, footer = bottom / 2 } = own;
  const margins = { left: side, right, top, bottom, header, footer };
  const written = Object.entries(margins).map(([name, points]) => [name, inches(points)] as const);
  return element("pageMargins", Object.fromEntries(written));
}

/** How many pages wide and high, 0 being as many as it takes; or percent. */
function scalingOf({ scaling, onePage }: PrintPlan): Record<string, number> {
  if (scaling === undefined) return { fitToWidth: 1, fitToHeight: onePage ? 1 : 0 };
  if ("percent" in scaling) return { scale: scaling.percent };
  return { fitToWidth: scaling.wide, fitToHeight: scaling.high };
}

function setupXml(print: PrintPlan): string {
  const { paper = "A4", firstPageNumber = 1, orientation, blackAndWhite } = print;
  const isContinued = firstPageNumber === "continued";
  return element("pageSetup", {
    paperSize: papers[paper],
    firstPageNumber: isContinued ? undefined : firstPageNumber,
    ...scalingOf(print),
    orientation,
    blackAndWhite: blackAndWhite && 1,
    useFirstPageNumber: isContinued ? undefined : 1,
  });
}

/** printOptions, pageMargins, pageSetup and headerFooter, in the order that the format demands. */
export const printXml = (print: PrintPlan): string =>
  [optionsXml(print), marginsXml(print.margins), setupXml(print), headersXml(print)].join("");
