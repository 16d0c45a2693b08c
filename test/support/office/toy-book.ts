// A workbook of a few lines and its table, to test the engine with. Cells are texts or numbers by address.
import type { HostEvent } from "../../../src/workbench/rich-api/host-event";
import { RichError } from "../../../src/workbench/rich-api/rich-error";

export interface ToySheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, unknown>;
}

export interface ToyRange {
  readonly sheet: ToySheet;
  readonly address: string;
}

export class ToyBook {
  readonly sheets: ToySheet[] = [];
  readonly runtime = { enableEvents: true };
  /** Cells written and not yet counted by a settling. */
  unsettled = 0;
  settled = 0;
  settlings = 0;
  by: "host" | "user" = "user";
  listener: (event: HostEvent) => void = () => undefined;

  constructor() {
    this.add("Sheet1");
  }

  add(name: string): ToySheet {
    if (this.sheets.some((sheet) => sheet.name === name)) {
      throw new RichError("ItemAlreadyExists", name);
    }
    const sheet = { id: `{${this.sheets.length + 1}}`, name, cells: new Map<string, unknown>() };
    this.sheets.push(sheet);
    this.listener({ by: this.by, kind: "added", sheetId: sheet.id });
    return sheet;
  }

  write({ sheet, address }: ToyRange, value: unknown): void {
    sheet.cells.set(address, value);
    this.unsettled += 1;
    this.listener({
      by: this.by,
      kind: "changed",
      sheetId: sheet.id,
      address,
      changeType: "RangeEdited",
    });
  }

  readonly settle = async (): Promise<void> => {
    await Promise.resolve();
    this.settlings += 1;
    this.settled += this.unsettled;
    this.unsettled = 0;
  };

  readonly perform = <T>(act: () => T): T => {
    this.by = "host";
    try {
      return act();
    } finally {
      this.by = "user";
    }
  };
}
