// What excelts, a reader that is not ours, finds in the bytes of a workbook: what SheetJS does not read.
import { Workbook } from "@cj-tech-master/excelts";
import { sortValidations } from "./plan-facts";
import type { SheetFacts, ValidationFacts } from "./plan-facts";

type ExceltsFacts = Pick<SheetFacts, "name" | "validations" | "conditionals" | "print">;

interface ReadValidation {
  type: string;
  operator?: string;
  formulae?: unknown[];
  errorStyle?: string;
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
