// What happened in the workbook, as the model tells it.

interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

interface Changed {
  readonly kind: "changed";
  readonly sheetId: string;
  readonly address: string;
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** Of a single cell only. */
  readonly details?: ChangeDetails;
}

interface SelectionChanged {
  readonly kind: "selectionChanged";
  readonly sheetId: string;
  readonly address: string;
}

interface SheetEvent {
  readonly kind: "activated" | "deactivated" | "added" | "deleted";
  readonly sheetId: string;
}

interface Renamed {
  readonly kind: "renamed";
  readonly sheetId: string;
  readonly nameBefore: string;
  readonly nameAfter: string;
}

/** "host": an add-in's request did it; "user": the clerk did; "co-author": somebody elsewhere in the same workbook. */
type Doer = "host" | "user" | "co-author";

export type HostEvent = { readonly by: Doer } & (Changed | SelectionChanged | SheetEvent | Renamed);
