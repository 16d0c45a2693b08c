// A file as it has been read and checked: what the roll-up takes.
import type { Finding, Unchecked } from "../spec/finding";
import type { UnreadableCode } from "./raw-workbook";
import type { Report } from "./report";

export interface CheckedReport {
  readonly report: Report;
  /** Findings of this form alone and of its unit that stand on it. */
  readonly findings: readonly Finding[];
}

export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  /** Why it cannot be read at all; then it has no reports. */
  readonly unreadable: UnreadableCode | undefined;
  readonly reports: readonly CheckedReport[];
  /** Findings on the file as a whole. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}
