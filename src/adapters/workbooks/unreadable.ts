// How the reader gives up on a file, from however deep. Thrown and caught inside this folder only.
import type { UnreadableCode } from "../../core/report/raw-workbook";

export class Unreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(code);
    this.code = code;
  }
}

/** @throws Unreadable always */
export function refuse(code: UnreadableCode): never {
  throw new Unreadable(code);
}

/** @throws Unreadable always: cut off, altered, or not well-formed */
export function damaged(): never {
  throw new Unreadable("file.damaged");
}
