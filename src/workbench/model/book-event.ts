// What happens to a book, as its listeners are told. Addresses are A1 within the sheet. Knows no protocol.

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell shows to those who read it: "" where it is empty, errors by their names. */
export type Plain = string | number | boolean;

export interface ChangeDetails {
  readonly valueBefore: Plain;
  readonly valueAfter: Plain;
  readonly valueTypeBefore: ValueType;
  readonly valueTypeAfter: ValueType;
}

type Happening =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: ChangeType;
      /** Only where one cell was edited. */
      readonly details?: ChangeDetails;
    }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly address: string }
  | {
      readonly kind: "activated" | "deactivated" | "added" | "deleted";
      readonly sheetId: string;
    }
  | {
      readonly kind: "renamed";
      readonly sheetId: string;
      readonly nameBefore: string;
      readonly nameAfter: string;
    };

/** "host": an add-in did it through the host; "user": the clerk did; "co-author": somebody elsewhere in the same workbook. */
export type Doer = "host" | "user" | "co-author";

export type BookEvent = { readonly by: Doer } & Happening;
export type BookHappening = Happening;
