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

/** by: "host" where an add-in's request did it, "user" where the clerk did. */
export type HostEvent = { readonly by: "host" | "user" } & (
  Changed | SelectionChanged | SheetEvent | Renamed
);
