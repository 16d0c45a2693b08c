// Words that appear on paper only.

/** The optional line for signatures and the seal. */
export const signatures = [
  "单位负责人：",
  "审核人：",
  "填表人：",
  "联系电话：",
  "（盖章）",
] as const;
