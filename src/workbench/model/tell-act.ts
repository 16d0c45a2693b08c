// An act of the clerk as what happened to the book: sheets and lines as they came, else one edit for each sheet.
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { areaAddress } from "./area";
import type { BookHappening, ChangeDetails, ChangeType } from "./book-event";
import { plainValue } from "./cell-reading";
import { changeDetails } from "./change-details";
import type { CellBefore, ClerkAct } from "./clerk-act";
import type { Household, Sheet } from "./sheet";

const shifts: Readonly<Record<string, ChangeType>> = {
  [InsertRangeMoveDownCommand.id]: "CellInserted",
  [InsertRangeMoveRightCommand.id]: "CellInserted",
  [DeleteRangeMoveUpCommand.id]: "CellDeleted",
  [DeleteRangeMoveLeftCommand.id]: "CellDeleted",
};

/** What one cell held and holds; its formula calculated by then. */
async function detailsOf(
  sheet: Sheet,
  { row, column, cell }: CellBefore,
  settle: () => Promise<void>,
): Promise<ChangeDetails> {
  if (sheet.bare.getCellRaw(row, column)?.f) await settle();
  return changeDetails(plainValue(cell), plainValue(sheet.bare.getCellRaw(row, column)));
}

interface Teller extends Household {
  readonly settle: () => Promise<void>;
}

async function editOf(house: Teller, act: ClerkAct, key: string): Promise<BookHappening[]> {
  const sheet = house.sheetOf(key);
  const edited = sheet.exists ? act.editedOn(sheet.bare) : undefined;
  if (edited === undefined) return [];
  const details =
    edited.only === undefined
      ? {}
      : { details: await detailsOf(sheet, edited.only, () => house.settle()) };
  const changeType = shifts[act.origin?.id ?? ""] ?? "RangeEdited";
  const address = areaAddress(edited.area);
  return [{ kind: "changed", sheetId: sheet.id, address, changeType, ...details }];
}

export async function happeningsOf(house: Teller, act: ClerkAct): Promise<BookHappening[]> {
  if (act.structural) return act.happenings;
  const edits = await Promise.all(act.sheets.map((key) => editOf(house, act, key)));
  return edits.flat();
}
