// What Excel's error codes mean to a clerk. A fault of ours is thrown on, so that nobody mistakes it for the host's.
import type { HostTrouble, HostTroubleCode } from "../../app/ports/open-workbook";
import type { OfficeHost } from "./office-host";

const troubleOf: Readonly<Record<string, HostTroubleCode>> = {
  InvalidOperationInCellEditMode: "host.editing",
  WriteNotSupportedWhenModalDialogOpen: "host.busy",
  AccessDenied: "host.protected",
  ActivityLimitReached: "host.busy",
  RequestAborted: "host.busy",
  Conflict: "host.busy",
  InactiveWorkbook: "host.busy",
  RequestPayloadSizeLimitExceeded: "host.too-large",
  ResponsePayloadSizeLimitExceeded: "host.too-large",
  OperationCellsExceedLimit: "host.too-large",
  RangeExceedsLimit: "host.too-large",
  ApiNotFound: "host.unsupported",
  NotImplemented: "host.unsupported",
  UnsupportedFeature: "host.unsupported",
  UnsupportedOperation: "host.unsupported",
  UnsupportedSheet: "host.unsupported",
  ItemNotFound: "host.sheet-gone",
  InvalidReference: "host.sheet-gone",
  ConnectionFailure: "host.gone",
  Timeout: "host.gone",
  InvalidOrTimedOutSession: "host.gone",
};

/** Only a fault of ours brings these about. */
const ours: ReadonlySet<string> = new Set([
  "InvalidArgument",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "RunMustReturnPromise",
  "ObjectIsUntracked",
]);

/** The host did not answer for so long that we stopped waiting. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** We do not begin what the host would refuse half-way. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly trouble: HostTrouble;

  constructor(trouble: HostTrouble) {
    super(trouble.detail);
    this.trouble = trouble;
  }
}

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The class of such errors lies in the client library and cannot be imported. */
const isHostError = (fault: unknown): fault is HostError =>
  fault instanceof Error && fault.name === "RichApi.Error" && "code" in fault;

/** Excel's own code; undefined for what is none of its errors. */
export const hostCodeOf = (fault: unknown): string | undefined =>
  isHostError(fault) ? fault.code : undefined;

function codeOf(error: HostError, { Office }: OfficeHost): HostTroubleCode {
  const code = troubleOf[error.code] ?? "host.failed";
  /** Excel denies access for either reason. */
  const readOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;
  return code === "host.protected" && readOnly ? "host.read-only" : code;
}

/** @throws the fault itself where it is none of the host's. */
export function toTrouble(fault: unknown, host: OfficeHost): HostTrouble {
  if (fault instanceof NoAnswer) return { code: "host.gone", detail: fault.message };
  if (fault instanceof Refused) return fault.trouble;
  if (!isHostError(fault) || ours.has(fault.code)) throw fault;
  const place = fault.debugInfo?.errorLocation ?? "";
  return {
    code: codeOf(fault, host),
    detail: [fault.code, place, fault.message].filter((part) => part !== "").join(" · "),
  };
}
