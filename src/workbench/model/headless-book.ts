// A book without a grid: the same engine and features as in the browser, with nothing that draws.
import { LocaleType } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { Book } from "./book";
import { startEngine } from "./engine";

export function createBook(): Book {
  const engine = startEngine({
    plugins: [
      [UniverFormulaEnginePlugin],
      [UniverSheetsPlugin],
      [UniverSheetsFormulaPlugin],
      [UniverSheetsNumfmtPlugin],
      [UniverDataValidationPlugin],
      [UniverSheetsDataValidationPlugin],
      [UniverSheetsConditionalFormattingPlugin],
    ],
    config: { locales: { [LocaleType.ZH_CN]: {} } },
  });
  return new Book(engine);
}
