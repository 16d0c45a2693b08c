// The three levels of primary Party organizations that 附件1 counts, by the row that counts them.

export const levels = [
  { id: "W", name: "党委" },
  { id: "Z", name: "党总支" },
  { id: "B", name: "党支部" },
] as const;
