// Watches which sheet is shown and what is selected on it, where the clerk chooses.
import type { ICommandInfo, IRange, Nullable } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { areaAddress, fromGrid } from "./area";
import { widened } from "./selection";
import type { Household, Sheet } from "./sheet";

interface Watched extends Household {
  readonly acting: boolean;
}

/** While the mouse still moves. */
const unfinished: readonly Nullable<SelectionMoveType>[] = [
  SelectionMoveType.MOVE_START,
  SelectionMoveType.MOVING,
];

/** In the order in which they were selected. */
function selectedRanges({ params }: ICommandInfo): readonly IRange[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the operation is known by its id, which the compiler cannot follow
  const { selections, type } = params as ISetSelectionsOperationParams;
  return unfinished.includes(type) ? [] : selections.map(({ range }) => range);
}

export function watchView(house: Watched): void {
  let shown: Sheet = house.activeSheet;
  let selected = "";
  const noteSheet = (): void => {
    const before = shown;
    shown = house.activeSheet;
    if (shown === before || house.acting) return;
    house.tell({ kind: "deactivated", sheetId: before.id });
    house.tell({ kind: "activated", sheetId: shown.id });
  };
  const noteSelection = (ranges: readonly IRange[]): void => {
    const sheet = house.activeSheet;
    const address = ranges.map((range) => areaAddress(widened(sheet, fromGrid(range)))).join(",");
    const before = selected;
    selected = `${sheet.id}${address}`;
    if (selected === before || house.acting) return;
    house.tell({ kind: "selectionChanged", sheetId: sheet.id, address });
  };
  house.engine.commands.onCommandExecuted((command) => {
    noteSheet();
    const ranges = command.id === SetSelectionsOperation.id ? selectedRanges(command) : [];
    if (ranges.length > 0) noteSelection(ranges);
  });
}
