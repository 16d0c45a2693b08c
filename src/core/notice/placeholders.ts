// What clerks write into a cell instead of an answer. Not the notice's words: they help to read.

/** Folded texts that say nothing. */
export const placeholders: readonly string[] = [
  "无",
  "同上",
  "〃",
  '"',
  "''",
  "略",
  "待填",
  "待定",
  "详见附件",
  "见附件",
  "...",
  "......",
  "/",
  "-",
  "—",
  "——",
];
