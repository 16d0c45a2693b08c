// The whole workbook in two requests: which sheets there are, then everything on them.
import type { RawSheet, RawWorkbook } from "../../../core/report/raw-workbook";
import type { OfficeHost } from "../office-host";
import { loadClerksSheets } from "../sheet-list";
import type { Session } from "../run-command";
import { askBlock, askMerges } from "./ask-range";
import { toRawRows } from "./raw-cells";

export type SheetNames = ReadonlyMap<string, string>;

export interface Reading {
  readonly workbook: RawWorkbook;
  /** Names of the sheets by their ids. */
  readonly names: SheetNames;
}

export const toReading = (
  sheets: readonly Excel.Worksheet[],
  contentOf: (sheet: Excel.Worksheet) => Pick<RawSheet, "rows" | "merges">,
): Reading => ({
  names: new Map(sheets.map(({ id, name }) => [id, name])),
  workbook: {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      ...contentOf(sheet),
    })),
  },
});

/** @throws TooMuchAsked */
export async function readWorkbook(session: Session, host: OfficeHost): Promise<Reading> {
  const sheets = await loadClerksSheets(session);
  const answers = new Map(
    sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      return [sheet, { block: askBlock(used), merges: askMerges(used, host) }] as const;
    }),
  );
  await session.sync();
  return toReading(sheets, (sheet) => {
    const answer = answers.get(sheet);
    const block = answer?.block();
    return { rows: block ? toRawRows([block]) : [], merges: answer?.merges() ?? [] };
  });
}
