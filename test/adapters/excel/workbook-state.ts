// All that the workbook holds, asked past the adapter: to tell before from after.
/// <reference types="office-js" />

export interface WorkbookState {
  readonly sheets: readonly (readonly [name: string, values: readonly (readonly unknown[])[]])[];
  /** Keys of the document's settings. */
  readonly settings: readonly string[];
}

export async function readState(excel: typeof Excel): Promise<WorkbookState> {
  return excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    settings.load("items/key");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values");
      return [sheet.name, range] as const;
    });
    await context.sync();
    return {
      sheets: used.map(([name, range]) => [name, range.isNullObject ? [] : range.values] as const),
      settings: settings.items.map(({ key }) => key),
    };
  });
}

/** A clerk's own sheet, with something on it. */
export async function writeOwnSheet(excel: typeof Excel, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:B2").values = [
      ["名册", 1],
      ["金星村", 2],
    ];
    await context.sync();
  });
}
