// Heads of the columns of a list of units, as clerks write them, folded. Earlier ones are preferred.

export const unitHeads: readonly string[] = [
  "单位",
  "填报单位",
  "应报单位",
  "单位名称",
  "单位全称",
  "乡镇",
  "乡镇街道",
];

export const aliasHeads: readonly string[] = ["别名", "简称"];

export const categoryHeads: readonly string[] = ["应报类别", "类别", "党组织类别"];

/** Numbers of the yearly statistics that the list may give beside a unit, by the row of 附件1 they belong to. */
export const baseHeads: readonly (readonly [
  id: "T" | "W" | "Z" | "B",
  names: readonly string[],
])[] = [
  ["T", ["年报数", "所辖基层党组织", "基层党组织总数"]],
  ["W", ["党委"]],
  ["Z", ["党总支"]],
  ["B", ["党支部"]],
];
