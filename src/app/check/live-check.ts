// Checks one open workbook again and again, at the cost of what has changed since the last time.
import { Memory } from "../../core/kernel/memory";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import type { CheckContext } from "../../core/rules/kind";
import { checkWorkbook } from "./check-workbook";
import type { CheckMemory, WorkbookCheck } from "./check-workbook";
import { keepUnchanged } from "./keep-unchanged";

/** A workbook as it was read, and what the rules say of it. */
export interface CheckedWorkbook extends WorkbookCheck {
  readonly raw: RawWorkbook;
}

export class LiveCheck {
  readonly #memory: CheckMemory = {
    sheets: new Memory(),
    rows: new Memory(),
    verdicts: new Memory(),
  };
  #before: RawWorkbook = { sheets: [] };

  /** `raw` of the answer is the one given, made of what has not changed since the last time. */
  readonly check = (now: RawWorkbook, context: CheckContext): CheckedWorkbook => {
    const raw = keepUnchanged(this.#before, now);
    this.#before = raw;
    return { raw, ...checkWorkbook(raw, context, this.#memory) };
  };
}
