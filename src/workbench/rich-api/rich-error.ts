// The errors that a host answers with, by Excel's own codes. Knows no table.

const statusOf = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  InvalidOperation: 400,
  InvalidObjectPath: 400,
  ItemAlreadyExists: 400,
  UnsupportedOperation: 400,
  InvalidOperationInCellEditMode: 400,
  RangeExceedsLimit: 400,
} as const;

export type RichErrorCode = keyof typeof statusOf;

export class RichError extends Error {
  override readonly name = "RichError";
  readonly code: RichErrorCode;
  readonly status: number;

  constructor(code: RichErrorCode, message: string) {
    super(message);
    this.code = code;
    this.status = statusOf[code];
  }
}
