// The book with its grid in zh-CN, inside an element of the page. The only file that loads what draws.
import { LifecycleService, LifecycleStages, LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { Book } from "./book";
import { type EngineSetup, startEngine } from "./engine";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

const entries = ({ plugins }: Preset): EngineSetup["plugins"] =>
  plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin]));

/** Resolves when the grid is drawn. */
export async function createBrowserBook(container: HTMLElement): Promise<Book> {
  const engine = startEngine({
    plugins: [
      ...entries(UniverSheetsCorePreset({ container })),
      ...entries(UniverSheetsConditionalFormattingPreset()),
      ...entries(
        UniverSheetsDataValidationPreset({
          showEditOnDropdown: false,
          showSearchOnDropdown: false,
        }),
      ),
    ],
    config: {
      locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, conditionalWords, validationWords) },
    },
  });
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return new Book(engine);
}
