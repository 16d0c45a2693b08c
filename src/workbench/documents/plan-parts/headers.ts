// What prints above and below the pages: in plans, and in the grid.
import type { CodedHeaders, FooterPlan, HeaderPair, PrintPlan } from "../../../core/native/plan";
import { readCodedFooter, toCodedFooter } from "../../../core/native/footer-text";
import { type HeaderPart, noHeader, type PageLayout } from "../../model/page-layout";
import { said } from "./said";

type Parts = Readonly<Record<HeaderPart, string>>;
type Headers = Pick<PageLayout, "headers" | "headerState">;
type PlannedHeaders = Pick<PrintPlan, "firstPageFooter" | "otherPagesFooter" | "codedHeaders">;

function codedPair(parts: Parts): HeaderPair {
  const joined = (place: "Header" | "Footer"): string | undefined => {
    const texts = [
      ["&L", parts[`left${place}`]],
      ["&C", parts[`center${place}`]],
      ["&R", parts[`right${place}`]],
    ] as const;
    const coded = texts.filter(([, text]) => text !== "").map(([code, text]) => code + text);
    return coded.length === 0 ? undefined : coded.join("");
  };
  return { ...said("header", joined("Header")), ...said("footer", joined("Footer")) };
}

function codedHeaders({ headers, headerState }: Headers): CodedHeaders {
  const byParity = headerState === "OddAndEven" || headerState === "FirstOddAndEven";
  const byFirst = headerState === "FirstAndDefault" || headerState === "FirstOddAndEven";
  return {
    odd: codedPair(byParity ? headers.odd : headers.all),
    ...said("even", byParity ? codedPair(headers.even) : undefined),
    ...said("first", byFirst ? codedPair(headers.first) : undefined),
  };
}

/** As forms say it; undefined where there is more. */
function plainFooter({ leftFooter, centerFooter, ...others }: Parts): FooterPlan | undefined {
  if (Object.values(others).some((text) => text !== "")) return undefined;
  const left = leftFooter === "" ? undefined : readCodedFooter(leftFooter);
  const center = centerFooter === "" ? undefined : readCodedFooter(centerFooter);
  const isPlain =
    (left !== undefined || leftFooter === "") && (center !== undefined || centerFooter === "");
  return isPlain ? { ...said("left", left), ...said("center", center) } : undefined;
}

const isAlike = (one: FooterPlan, other: FooterPlan): boolean =>
  one.left === other.left && one.center === other.center;

function plainFooters({ headers, headerState }: Headers): PlannedHeaders | undefined {
  const others = plainFooter(headers.all);
  if (others === undefined) return undefined;
  if (headerState === "Default") return { firstPageFooter: others, otherPagesFooter: others };
  const first = headerState === "FirstAndDefault" ? plainFooter(headers.first) : undefined;
  return first === undefined || isAlike(first, others)
    ? undefined
    : { firstPageFooter: first, otherPagesFooter: others };
}

export const planHeaders = (layout: Headers): PlannedHeaders =>
  plainFooters(layout) ?? {
    firstPageFooter: {},
    otherPagesFooter: {},
    codedHeaders: codedHeaders(layout),
  };

const plainParts = ({ left, center }: FooterPlan): Parts => ({
  ...noHeader,
  leftFooter: left === undefined ? "" : toCodedFooter(left),
  centerFooter: center === undefined ? "" : toCodedFooter(center),
});

/** Left, middle and right of "&L…&C…&R…"; a text before any of them stands in the middle. */
function partsOf(coded = ""): readonly [string, string, string] {
  const parts: Record<string, string> = {};
  for (const [, code = "C", text = ""] of `&C${coded}`.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g))
    parts[code] = (parts[code] ?? "") + text;
  return [parts["L"] ?? "", parts["C"] ?? "", parts["R"] ?? ""];
}

function codedParts({ header, footer }: HeaderPair = {}): Parts {
  const [leftHeader, centerHeader, rightHeader] = partsOf(header);
  const [leftFooter, centerFooter, rightFooter] = partsOf(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function stateOf({ even, first }: CodedHeaders): PageLayout["headerState"] {
  if (even === undefined) return first === undefined ? "Default" : "FirstAndDefault";
  return first === undefined ? "OddAndEven" : "FirstOddAndEven";
}

export function toHeaders(print: PlannedHeaders): Headers {
  const { firstPageFooter: first, otherPagesFooter: others, codedHeaders: coded } = print;
  if (coded === undefined) {
    const isSame = isAlike(first, others);
    const all = plainParts(others);
    return {
      headerState: isSame ? "Default" : "FirstAndDefault",
      headers: { all, first: isSame ? noHeader : plainParts(first), even: noHeader, odd: noHeader },
    };
  }
  const odd = codedParts(coded.odd);
  return {
    headerState: stateOf(coded),
    headers: {
      all: coded.even ? noHeader : odd,
      odd: coded.even ? odd : noHeader,
      even: codedParts(coded.even),
      first: codedParts(coded.first),
    },
  };
}
