// What excelts, a reader that is not ours, finds in the bytes of a workbook: what SheetJS does not read.
import { Workbook } from "@cj-tech-master/excelts";
import { sortValidations } from "./plan-facts";
import type { LookFacts, SheetFacts, StyleFacts, ValidationFacts } from "./plan-facts";

type ExceltsFacts = Pick<SheetFacts, "name" | "validations" | "conditionals" | "print">;

interface ReadValidation {
  type: string;
  operator?: string;
  formulae?: unknown[];
  errorStyle?: string;
  allowBlank?: boolean;
  showInputMessage?: boolean;
  showErrorMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
  errorTitle?: string;
  error?: string;
}

/** A date comes back as a Date, a number as a number, a formula as text. */
function formulaText(formula: unknown): string {
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  return String(formula);
}

const texts = (shown = false, title = "", text = ""): readonly [string, string] | null =>
  shown ? [title, text] : null;

function validationFacts(key: string, found: ReadValidation): ValidationFacts {
  return {
    range: key.replace("range:", ""),
    type: found.type === "any" ? "none" : found.type,
    operator: found.operator ?? "between",
    formulas: (found.formulae ?? []).map(formulaText),
    alertStyle: found.errorStyle ?? "stop",
    allowBlank: found.type === "any" || (found.allowBlank ?? false),
    prompt: texts(found.showInputMessage, found.promptTitle, found.prompt),
    alert: texts(found.showErrorMessage, found.errorTitle, found.error),
  };
}

export async function exceltsFacts(bytes: Uint8Array): Promise<readonly ExceltsFacts[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book.worksheets.map((sheet) => {
    const setup = sheet.pageSetup;
    const { dataValidations, conditionalFormattings } = sheet as unknown as {
      dataValidations: { model: Record<string, ReadValidation> };
      conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
    };
    return {
      name: sheet.name,
      validations: sortValidations(
        Object.entries(dataValidations.model).map(([key, found]) => validationFacts(key, found)),
      ),
      conditionals: conditionalFormattings.map(
        ({ ref, rules }) => [ref, rules[0]?.formulae?.[0] ?? ""] as const,
      ),
      print: {
        paper: setup.paperSize ?? 0,
        orientation: setup.orientation ?? "",
        pagesWide: setup.fitToWidth ?? 0,
        pagesHigh: setup.fitToHeight ?? -1,
        centered: setup.horizontalCentered ?? false,
        leftMargin: Math.round((setup.margins?.left ?? 0) * 72),
        topMargin: Math.round((setup.margins?.top ?? 0) * 72),
      },
    };
  });
}

interface ReadSide {
  style?: string;
  color?: { argb?: string };
  down?: boolean;
}

interface ReadStyle {
  numFmt?: string;
  font?: { name?: string; size?: number; charset?: number; color?: { argb?: string } };
  border?: Partial<Record<"left" | "right" | "top" | "bottom" | "diagonal", ReadSide>>;
  fill?: { pattern?: string; fgColor?: { argb?: string } };
  alignment?: {
    horizontal?: string;
    vertical?: string;
    wrapText?: boolean;
    shrinkToFit?: boolean;
  };
}

function sidesOf(border: ReadStyle["border"] = {}): readonly string[] {
  return (["left", "right", "top", "bottom", "diagonal"] as const).flatMap((side) => {
    const found = border[side];
    if (found?.style === undefined) return [];
    const name = side === "diagonal" && found.down ? "diagonalDown" : side;
    return [`${name} ${found.style} ${found.color?.argb}`];
  });
}

function alignmentText(alignment: ReadStyle["alignment"] = {}): string {
  const { horizontal, vertical, wrapText, shrinkToFit } = alignment;
  return [horizontal, vertical, wrapText && "wrap", shrinkToFit && "shrink"]
    .filter(Boolean)
    .join(" ");
}

function styleFacts({ numFmt, font = {}, border, fill, alignment }: ReadStyle): StyleFacts {
  return {
    font: [font.name, font.size, font.color?.argb, font.charset].join(" "),
    alignment: alignmentText(alignment),
    format: numFmt ?? "General",
    border: sidesOf(border),
    fill: fill?.pattern === "solid" ? (fill.fgColor?.argb ?? "") : (fill?.pattern ?? "none"),
  };
}

/** What a footer says, without its font, which every part of it must name. */
const footerText = (coded = ""): string => coded.replaceAll('&"仿宋,Regular"&10', "");

interface ReadSheet {
  name: string;
  views: {
    state?: string;
    ySplit?: number;
    topLeftCell?: string;
    showGridLines?: boolean;
    tabSelected?: boolean;
  }[];
  properties: { defaultRowHeight?: number };
  headerFooter?: { oddFooter?: string; firstFooter?: string; differentFirst?: boolean };
  columns: { width?: number; style: ReadStyle }[];
  model: {
    rows: { number: number; height?: number; cells: { address: string; style: ReadStyle }[] }[];
  };
  getRow: (row: number) => { customHeight?: boolean };
  conditionalFormattings: { rules: { style?: ReadStyle }[] }[];
  pageSetup: {
    margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
    firstPageNumber?: number;
    useFirstPageNumber?: boolean;
    fitToPage?: boolean;
  };
}

/** Digits of 宋体 11, by which the format measures columns, are 6 points wide. */
const points = (width = 0): number => Math.round(width * 6 * 1000) / 1000;

type ViewFacts = Pick<LookFacts, "frozenRows" | "scrollsFrom" | "gridLines" | "selected">;

function viewFacts(view: ReadSheet["views"][number] = {}): ViewFacts {
  const isFrozen = view.state === "frozen";
  return {
    frozenRows: isFrozen ? (view.ySplit ?? 0) : 0,
    scrollsFrom: isFrozen ? (view.topLeftCell ?? null) : null,
    gridLines: view.showGridLines ?? true,
    selected: view.tabSelected ?? false,
  };
}

function lookFacts(sheet: ReadSheet): LookFacts {
  const { margins, firstPageNumber = null, useFirstPageNumber } = sheet.pageSetup;
  const { rows } = sheet.model;
  const cells = rows.flatMap((row) => row.cells);
  const { oddFooter, firstFooter, differentFirst } = sheet.headerFooter ?? {};
  const others = footerText(oddFooter);
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells.map(({ address, style }) => [address, styleFacts(style)])),
    columns: sheet.columns.map(({ width, style }) => ({
      width: points(width),
      style: styleFacts(style),
    })),
    rows: Object.fromEntries(
      rows
        .filter(({ height }) => height !== undefined)
        .map(({ number, height = 0 }) => {
          return [number, { height, fixed: sheet.getRow(number).customHeight ?? false }];
        }),
    ),
    defaultRowHeight: sheet.properties.defaultRowHeight ?? 0,
    conditionalBorders: sheet.conditionalFormattings.map(({ rules }) =>
      sidesOf(rules[0]?.style?.border),
    ),
    ...viewFacts(sheet.views[0]),
    fitToPage: sheet.pageSetup.fitToPage ?? false,
    margins: (["left", "right", "top", "bottom", "header", "footer"] as const).map(
      (side) => Math.round(margins[side] * 7200) / 100,
    ),
    firstPageNumber: useFirstPageNumber ? firstPageNumber : null,
    footers: { first: differentFirst ? footerText(firstFooter) : others, others },
  };
}

export async function exceltsLooks(bytes: Uint8Array): Promise<readonly LookFacts[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book.worksheets.map((sheet) => lookFacts(sheet as unknown as ReadSheet));
}
