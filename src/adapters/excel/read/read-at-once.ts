// Sheets at once: everything on them in one request.
import type { RawSheet } from "../../../core/report/raw-workbook";
import type { OfficeHost } from "../office-host";
import type { Session } from "../run-command";
import { askBlock, askMerges } from "./ask-range";
import { toRawRows } from "./raw-cells";

/** Which sheets to read: told at once, or asked of the workbook. Some may be null objects. */
export type ChooseSheets = (session: Session) => Promise<readonly Excel.Worksheet[]>;

export interface SheetReading {
  readonly id: string;
  readonly sheet: RawSheet;
}

/** In the order of the sheets; undefined for one that is not there. */
export type Reading = readonly (SheetReading | undefined)[];

/** Once the sheet's id, name and visibility are loaded. */
export const toSheetReading = (
  sheet: Excel.Worksheet,
  content: Pick<RawSheet, "rows" | "merges">,
): SheetReading | undefined =>
  sheet.isNullObject
    ? undefined
    : {
        id: sheet.id,
        sheet: { name: sheet.name, hidden: sheet.visibility !== "Visible", ...content },
      };

/** @throws TooMuchAsked */
export async function readAtOnce(
  session: Session,
  host: OfficeHost,
  choose: ChooseSheets,
): Promise<Reading> {
  const sheets = await choose(session);
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    return { sheet, block: askBlock(used), merges: askMerges(used, host) };
  });
  await session.sync();
  return asked.map(({ sheet, ...answers }) => {
    const block = answers.block();
    const rows = block ? toRawRows([block]) : [];
    return toSheetReading(sheet, { rows, merges: answers.merges() ?? [] });
  });
}
