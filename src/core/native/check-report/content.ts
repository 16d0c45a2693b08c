// What a sheet 校验报告 is to say, in the words in which it says it. Knows nothing of how a check is made.

/** What is checked, and how often something was found about it. */
export interface RuleLine {
  readonly checks: string;
  readonly found: string;
  readonly clause: string;
}

/** One thing that was found, or that was not checked. */
export interface ReportLine {
  /** 必须改, 请核实, 提示 or 未检查. */
  readonly severity: string;
  readonly place: string;
  /** What stands there; "" where nothing does. */
  readonly value: string;
  readonly message: string;
  readonly clause: string;
}

export interface CheckReportContent {
  /** Of the sheet. */
  readonly name: string;
  /** Lines under the title. */
  readonly heading: readonly string[];
  readonly rules: readonly RuleLine[];
  readonly findings: readonly ReportLine[];
  readonly unchecked: readonly ReportLine[];
}

/** A file among several. */
export interface OverviewFile {
  readonly file: string;
  readonly unit: string;
  readonly result: string;
  /** Name of the sheet with its report; "" where it needs none. */
  readonly sheet: string;
  readonly sha256: string;
}

export interface CheckOverviewContent {
  readonly name: string;
  readonly heading: readonly string[];
  readonly files: readonly OverviewFile[];
}
