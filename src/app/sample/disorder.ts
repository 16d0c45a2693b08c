// What went wrong on purpose, and where: the units and their troubles stay the same whatever the seed.

export type DisorderKind =
  | "missing"
  | "late"
  | "sent-twice"
  | "two-versions"
  | "web-page"
  | "separate-files"
  | "renamed-sheets"
  | "not-expected"
  | "no-category"
  | "total-unequal"
  | "standard-above-weak"
  | "weak-unequal-list"
  | "short-phone"
  | "placeholder-problem"
  | "members-as-text";

export interface Disorder {
  /** As on the county's list. */
  readonly unit: string;
  readonly kind: DisorderKind;
  readonly reason: string;
}

/** No unit has more than one. */
export const disorders: readonly Disorder[] = [
  { unit: "粮市镇", kind: "missing", reason: "sent nothing" },
  { unit: "县农业局党委", kind: "missing", reason: "sent nothing" },
  {
    unit: "凤歧坪乡",
    kind: "late",
    reason: "filled in on 18 March, three days after the deadline",
  },
  { unit: "步云桥镇", kind: "sent-twice", reason: "the same file again as …(2).xlsx" },
  {
    unit: "白地市镇",
    kind: "two-versions",
    reason:
      "a correction with two more branches came beside the first file; the lists are the same",
  },
  {
    unit: "石亭子镇",
    kind: "web-page",
    reason: "beside the workbook came the mailbox's log-in page, saved under the name of an .xls",
  },
  { unit: "洪桥街道", kind: "separate-files", reason: "one file for each category" },
  { unit: "县国资委党委", kind: "renamed-sheets", reason: "sheets are called Sheet1, Sheet2" },
  { unit: "湖南省律师行业", kind: "not-expected", reason: "files here but is not on the list" },
  {
    unit: "县直机关工委",
    kind: "no-category",
    reason: "the second 附件1 does not say its category, and so is kept out",
  },
  { unit: "鸟江镇", kind: "total-unequal", reason: "T is one more than W + Z + B" },
  { unit: "金桥镇", kind: "standard-above-weak", reason: "S4 of 农村 is one more than R" },
  {
    unit: "县教育局党委",
    kind: "weak-unequal-list",
    reason: "R is one more than 附件2 has rows",
  },
  { unit: "县卫生局党委", kind: "short-phone", reason: "a mobile number with ten digits in 附件2" },
  {
    unit: "马杜桥乡",
    kind: "placeholder-problem",
    reason: "the second problem of 附件2 reads 同上",
  },
  {
    unit: "黄土铺镇",
    kind: "members-as-text",
    reason: "党员数 reads 35人 in the first row of 附件2 and ３６ in the second",
  },
];

export const disorderOf = (unit: string): DisorderKind | undefined =>
  disorders.find((each) => each.unit === unit)?.kind;
