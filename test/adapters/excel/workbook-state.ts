// All that the workbook holds, asked past the adapter: to tell before from after.
/// <reference types="office-js" />

interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly merges: string;
  /** Formulas of conditional formats. */
  readonly conditions: readonly string[];
  /** How cells of rows with and of rows without content look. */
  readonly looks: readonly unknown[];
  /** What is to be entered in some cells, and how many conditions they have. */
  readonly entries: readonly unknown[];
  readonly widths: readonly unknown[];
  readonly heights: readonly unknown[];
  readonly frozen: string;
  readonly gridlines: boolean;
  readonly names: readonly string[];
  readonly page: unknown;
}

export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Keys of the document's settings. */
  readonly settings: readonly string[];
}

const columns = 16;

type Answer<T> = () => T;

const line = { style: true };
/** The client's types have the lines of a cell in one. */
const borders: object = { top: line, bottom: line, left: line, right: line, diagonalDown: line };
const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, color: true, bold: true },
    borders,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
  },
};

function askLooks(sheet: Excel.Worksheet): Answer<readonly unknown[]> {
  const answers = ["A1:P16", "A60:P60", "A1990:P1990", "A5000:P5000"].map((address) => {
    const range = sheet.getRange(address);
    range.load("numberFormat");
    const properties = range.getCellProperties(wanted);
    return () => [range.numberFormat, properties.value];
  });
  return () => answers.map((answer) => answer());
}

function askEntries(sheet: Excel.Worksheet): Answer<readonly unknown[]> {
  const answers = ["A1", "B2", "D3", "E5", "E6", "F7", "B8", "C14", "D60", "E1990"].map(
    (address) => {
      const { dataValidation, conditionalFormats } = sheet.getRange(address);
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      const count = conditionalFormats.getCount();
      return () => [address, dataValidation.toJSON(), count.value];
    },
  );
  return () => answers.map((answer) => answer());
}

function askConditions(sheet: Excel.Worksheet): Answer<readonly string[]> {
  const formats = sheet.getRange("A1:P2100").conditionalFormats;
  formats.load("items/custom/rule/formula");
  return () => formats.items.map(({ custom }) => custom.rule.formula);
}

/** "" where the host cannot tell. */
function askMerges(sheet: Excel.Worksheet): Answer<string> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => "";
  const merged = sheet.getRange("A1:P2100").getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? "" : merged.address);
}

function askContent(
  sheet: Excel.Worksheet,
): Answer<Pick<SheetState, "values" | "formulas" | "formats" | "merges">> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,numberFormat");
  const merges = askMerges(sheet);
  return () => ({
    values: used.isNullObject ? [] : used.values,
    formulas: used.isNullObject ? [] : used.formulas,
    formats: used.isNullObject ? [] : used.numberFormat,
    merges: merges(),
  });
}

function askLayout(
  sheet: Excel.Worksheet,
): Answer<Pick<SheetState, "widths" | "heights" | "frozen" | "page" | "names">> {
  const range = sheet.getRangeByIndexes(0, 0, 70, columns);
  const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const heights = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("address");
  const { pageLayout } = sheet;
  pageLayout.load();
  pageLayout.headersFooters.load("state");
  pageLayout.headersFooters.defaultForAllPages.load();
  pageLayout.headersFooters.firstPage.load();
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  sheet.names.load("items/name,items/formula");
  return () => ({
    widths: widths.value,
    heights: heights.value,
    frozen: frozen.isNullObject ? "" : frozen.address,
    names: sheet.names.items.map(({ name, formula }) => `${name} ${String(formula)}`).toSorted(),
    page: [
      pageLayout.toJSON(),
      // No member takes a print area away; the whole sheet is none.
      area.isNullObject ? "" : area.address.replace(/^.*!1:1048576$/, ""),
      titles.isNullObject ? "" : titles.address,
    ],
  });
}

function askSheet(sheet: Excel.Worksheet): Answer<SheetState> {
  sheet.load("showGridlines,visibility");
  const answers = {
    content: askContent(sheet),
    layout: askLayout(sheet),
    conditions: askConditions(sheet),
    looks: askLooks(sheet),
    entries: askEntries(sheet),
  };
  return () => ({
    name: sheet.name,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    ...answers.content(),
    ...answers.layout(),
    conditions: answers.conditions(),
    looks: answers.looks(),
    entries: answers.entries(),
  });
}

export async function readState(excel: typeof Excel): Promise<WorkbookState> {
  return excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    settings.load("items/key");
    await context.sync();
    const answers = worksheets.items.map(askSheet);
    await context.sync();
    return {
      sheets: answers.map((answer) => answer()),
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
