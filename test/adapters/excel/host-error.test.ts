import { NoAnswer, toTrouble } from "../../../src/adapters/excel/host-error";
import type { OfficeHost } from "../../../src/adapters/excel/office-host";
import type { HostTroubleCode } from "../../../src/app/ports/open-workbook";
import { hostTroubles } from "../../../src/core/notice/host-troubles";

/** As far as the table asks: whether the document is for reading only. */
const hostThat = (mode: "readOnly" | "readWrite"): OfficeHost =>
  ({
    Office: { context: { document: { mode } }, DocumentMode: { ReadOnly: "readOnly" } },
  }) as unknown as OfficeHost;

const hostError = (code: string): Error =>
  Object.assign(new Error("said the host"), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation: "Worksheet.name" },
  });

describe("errors of the host", () => {
  test.each<[string, HostTroubleCode]>([
    ["InvalidOperationInCellEditMode", "host.editing"],
    ["AccessDenied", "host.protected"],
    ["ActivityLimitReached", "host.busy"],
    ["RequestPayloadSizeLimitExceeded", "host.too-large"],
    ["ResponsePayloadSizeLimitExceeded", "host.too-large"],
    ["ItemNotFound", "host.sheet-gone"],
    ["ApiNotFound", "host.unsupported"],
    ["InvalidOrTimedOutSession", "host.gone"],
    ["GeneralException", "host.failed"],
    ["SomethingNew", "host.failed"],
  ])("%s is %s", (code, trouble) => {
    expect(toTrouble(hostError(code), hostThat("readWrite"))).toEqual({
      code: trouble,
      detail: `${code} · Worksheet.name · said the host`,
    });
  });

  test("access is denied to a workbook for reading only because it is one", () => {
    expect(toTrouble(hostError("AccessDenied"), hostThat("readOnly")).code).toBe("host.read-only");
  });

  test("no answer means that the host is gone", () => {
    expect(toTrouble(new NoAnswer("60 s"), hostThat("readWrite"))).toEqual({
      code: "host.gone",
      detail: "60 s",
    });
  });

  test.each([hostError("InvalidArgument"), hostError("PropertyNotLoaded"), new TypeError("ours")])(
    "a fault of ours is thrown on: %p",
    (fault) => {
      expect(() => toTrouble(fault, hostThat("readWrite"))).toThrow(fault);
    },
  );
});

test("each trouble has a sentence that says what to do", () => {
  const sentences: Readonly<Record<HostTroubleCode, string>> = hostTroubles;
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/请.+。$/);
});
