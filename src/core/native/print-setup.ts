// How the official forms go to paper: A4, page numbers only from a second page on, signatures on demand.
import { signatureLabels } from "../notice/print-texts";
import type { FooterPlan, PrintPlan } from "./plan";

const pageNumber = "— {page} —";

export interface PrintChoices {
  /** Prints a line for signatures and the seal at the foot of every page. */
  readonly signatures: boolean;
}

function footers(
  { signatures }: PrintChoices,
  numbered: boolean,
): Pick<PrintPlan, "firstPageFooter" | "otherPagesFooter"> {
  const signed: FooterPlan = signatures
    ? {
        left: signatureLabels.map((label) => `${label}：`.replace("）：", "）")).join("          "),
      }
    : {};
  return {
    firstPageFooter: signed,
    otherPagesFooter: numbered
      ? { ...signed, center: signatures ? `\n${pageNumber}` : pageNumber }
      : signed,
  };
}

/** One upright page. */
export function portraitPage(area: PrintPlan["area"], choices: PrintChoices): PrintPlan {
  return {
    orientation: "portrait",
    onePage: true,
    margins: { side: 50, top: 64, bottom: 64 },
    area,
    ...footers(choices, false),
  };
}

/** As many lying pages as the rows need, with the head row on each. */
export function landscapePages(
  lastColumn: number,
  headRow: number,
  choices: PrintChoices,
): PrintPlan {
  return {
    orientation: "landscape",
    onePage: false,
    margins: { side: 36, top: 50, bottom: 56 },
    area: { lastColumn },
    repeatedRows: { from: headRow, to: headRow },
    ...footers(choices, true),
  };
}
