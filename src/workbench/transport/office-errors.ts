// Why the transport itself refuses a request, by the code that the add-in sees, as Office's numbers on the wire.

export const officeErrors = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type OfficeErrorCode = keyof typeof officeErrors;
