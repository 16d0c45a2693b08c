// Takes from a mutation of the engine what it is about to do to the sheets, into the clerk's act.
import type { ICommandInfo, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { areaAddress, boundingArea, fromGrid, lastColumn, lastRow } from "./area";
import type { ChangeType } from "./book-event";
import type { ClerkAct } from "./clerk-act";
import type { Household, Sheet } from "./sheet";

export interface Witness {
  readonly house: Household;
  readonly act: ClerkAct;
}

interface OnRange {
  readonly range: IRange;
}

type Reader<P> = (witness: Witness, sheet: Sheet, params: P) => void;

/** Each mutation has the params that the engine gave it. */
const reading =
  <P>(read: Reader<P>) =>
  (witness: Witness, { params }: ICommandInfo): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine's mutations are typed by their ids, which the compiler cannot follow
    const known = params as P & { readonly subUnitId?: string };
    read(witness, witness.house.sheetOf(known.subUnitId ?? ""), known);
  };

function rememberCells(
  { act }: Witness,
  sheet: Sheet,
  cells: IObjectMatrixPrimitiveType<unknown> | undefined,
): void {
  for (const [row, columns] of Object.entries(cells ?? {}))
    for (const column of Object.keys(columns))
      act.remember(sheet.bare, Number(row), Number(column));
}

function rememberRange({ act }: Witness, sheet: Sheet, range: IRange): void {
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++)
      act.remember(sheet.bare, row, column);
}

const isRows = (changeType: ChangeType): boolean => changeType.startsWith("Row");

const lines = (changeType: ChangeType) =>
  reading<OnRange>(({ act }, sheet, { range }) => {
    const { from, to } = fromGrid(range);
    const area = isRows(changeType)
      ? { from: { ...from, column: 1 }, to: { ...to, column: lastColumn } }
      : { from: { ...from, row: 1 }, to: { ...to, row: lastRow } };
    act.structural = true;
    act.happenings.push({
      kind: "changed",
      sheetId: sheet.id,
      address: areaAddress(area),
      changeType,
    });
  });

const movedLines = reading<IMoveRowsMutationParams>(
  ({ act }, sheet, { sourceRange, targetRange }) => {
    const address = areaAddress(boundingArea(fromGrid(sourceRange), fromGrid(targetRange)));
    act.structural = true;
    act.happenings.push({ kind: "changed", sheetId: sheet.id, address, changeType: "RangeEdited" });
  },
);

const readers: Readonly<Record<string, (witness: Witness, command: ICommandInfo) => void>> = {
  [SetRangeValuesMutation.id]: reading<ISetRangeValuesMutationParams>(
    (witness, sheet, { cellValue }) => rememberCells(witness, sheet, cellValue),
  ),
  [ReorderRangeMutation.id]: reading<OnRange>((witness, sheet, { range }) =>
    rememberRange(witness, sheet, range),
  ),
  [MoveRangeMutation.id]: reading<IMoveRangeMutationParams>((witness, _, { from, to }) => {
    for (const { subUnitId, value } of [from, to])
      rememberCells(witness, witness.house.sheetOf(subUnitId), value);
  }),
  [InsertRowMutation.id]: lines("RowInserted"),
  [RemoveRowMutation.id]: lines("RowDeleted"),
  [InsertColMutation.id]: lines("ColumnInserted"),
  [RemoveColMutation.id]: lines("ColumnDeleted"),
  [MoveRowsMutation.id]: movedLines,
  [MoveColsMutation.id]: movedLines,
  [InsertSheetMutation.id]: reading<IInsertSheetMutationParams>(({ act, house }, _, { sheet }) => {
    act.structural = true;
    act.happenings.push({ kind: "added", sheetId: house.sheetOf(sheet.id).id });
  }),
  [RemoveSheetMutation.id]: reading<object>(({ act }, sheet) => {
    act.structural = true;
    act.happenings.push({ kind: "deleted", sheetId: sheet.id });
  }),
  [SetWorksheetNameMutation.id]: reading<{ readonly name: string }>(({ act }, sheet, { name }) => {
    act.structural = true;
    const nameBefore = sheet.name;
    if (nameBefore !== name)
      act.happenings.push({ kind: "renamed", sheetId: sheet.id, nameBefore, nameAfter: name });
  }),
};

export const concernsSheets = ({ id }: ICommandInfo): boolean => id in readers;

/** To be called before the mutation is carried out. */
export function readMutation(witness: Witness, command: ICommandInfo): void {
  readers[command.id]?.(witness, command);
}
