// What the block beside 附件1 says in which the form checks itself.

export const selfCheckWords = {
  title: "自检（自动）",
  verdicts: "结果",
  fine: "✓",
  doubtful: "请核对",
  /** Something it needs is not filled in. */
  waiting: "（空）",
  lastRow: "附件2数到第几行",
  otherForms: "其他类别的附件1",
  ownRows: "附件2里本类别的行数",
  openRows: "附件2里没填类别的行数",
  ownOf: "附件2里本类别：{what}",
  villageRows: "附件3的行数",
} as const;
