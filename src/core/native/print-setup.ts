// How the official forms go to paper: A4, page numbers only from a second page on, signatures on demand.
import { signatures } from "../notice/print-texts";
import type { FooterPlan, PrintPlan } from "./plan";

const pageNumber = "— {page} —";

/** A label with room to write, in Chinese characters of the footer's 10 points: at least 3 cm are left. */
const signatureWidth = 15;

export interface PrintChoices {
  /** Prints a line for signatures and the seal at the foot of every page. */
  readonly signatures: boolean;
}

type Footers = Pick<PrintPlan, "firstPageFooter" | "otherPagesFooter">;

const signatureLine = (from: number, to?: number): string =>
  signatures
    .slice(from, to)
    .map((label) => label.padEnd(signatureWidth, "　"))
    .join("")
    .trimEnd();

/** Two lines on upright paper, which is not wide enough for one. */
function uprightFooters(choices: PrintChoices): Footers {
  const footer: FooterPlan = choices.signatures
    ? { left: `${signatureLine(0, 3)}\n${signatureLine(3)}` }
    : {};
  return { firstPageFooter: footer, otherPagesFooter: footer };
}

/** Signatures stand on the line above the page number's, on every page. */
function lyingFooters(choices: PrintChoices): Footers {
  if (!choices.signatures) return { firstPageFooter: {}, otherPagesFooter: { center: pageNumber } };
  const left = `${signatureLine(0)}\n`;
  return { firstPageFooter: { left }, otherPagesFooter: { left, center: `\n${pageNumber}` } };
}

/** One upright page, a little wider than the columns: in some programs they come out wider than planned. */
export function portraitPage(area: PrintPlan["area"], choices: PrintChoices): PrintPlan {
  return {
    orientation: "portrait",
    onePage: true,
    margins: { side: 32, top: 44, bottom: 64 },
    area,
    ...uprightFooters(choices),
  };
}

/** As many lying pages as the rows need, with the head row on each; as much wider. */
export function landscapePages(
  lastColumn: number,
  headRow: number,
  choices: PrintChoices,
): PrintPlan {
  return {
    orientation: "landscape",
    onePage: false,
    margins: { side: 28, top: 50, bottom: 56 },
    area: { lastColumn },
    repeatedRows: { from: headRow, to: headRow },
    ...lyingFooters(choices),
  };
}
