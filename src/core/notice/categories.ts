// The categories of Party organizations in the footnote of 附件1.

/** The footnote ends in "等不同类型": the list is open, and other names are possible. */
export const categories = [
  "农村",
  "街道社区",
  "国有企业",
  "机关",
  "学校",
  "医疗卫生单位",
  "其他事业单位",
  "非公有制经济组织",
  "社会组织",
] as const;

export type CategoryName = (typeof categories)[number];

/** The category of villages: the only one that 附件3 is for. */
export const ruralCategory: CategoryName = "农村";
