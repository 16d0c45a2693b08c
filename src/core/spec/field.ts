// What kinds of entry the forms ask for. Knows neither words nor cells.

export type FieldKind =
  | "unit"
  /** The category of the organizations that a form counts. */
  | "category"
  /** The category of the organization in one row of a list. */
  | "rowCategory"
  /** A date to the day. */
  | "day"
  /** A date to the month. */
  | "month"
  /** A whole number, 0 included. */
  | "count"
  /** A percentage in percent units, worked out by formula. */
  | "percent"
  /** A printed —— that nobody fills in. */
  | "notApplicable"
  | "ordinal"
  | "organization"
  | "village"
  /** A whole number of members, at least 1. */
  | "members"
  | "problem"
  | "measures"
  /** The day, month or part of a year by which something will be done, in words. */
  | "term"
  | "secretary"
  | "phone"
  | "level"
  | "standards"
  | "keyConditions"
  | "basis"
  | "deadline"
  | "formVersion";
