// Excel.WorksheetProtection: a flag that refuses writes through the API. The grid itself does not lock cells.
import type { Sheet } from "../model/sheet";
import { RichError } from "../rich-api/rich-error";
import type { RichType } from "../rich-api/rich-type";

const isProtected = (sheet: Sheet): boolean => sheet.kept.get("protected") === true;

const denied = (): RichError =>
  new RichError("AccessDenied", "You cannot perform the requested operation.");

/** Every write to a sheet's cells asks this first. */
export function requireWritable(sheet: Sheet): void {
  if (isProtected(sheet)) throw denied();
}

function set(sheet: Sheet, wanted: boolean): void {
  if (isProtected(sheet) === wanted) throw denied();
  sheet.kept.set("protected", wanted);
}

export const worksheetProtection: RichType<Sheet> = {
  scalars: { Protected: { get: isProtected } },
  methods: {
    Protect: { call: (sheet) => set(sheet, true) },
    Unprotect: {
      call: (sheet) => {
        if (isProtected(sheet)) set(sheet, false);
      },
    },
  },
};
