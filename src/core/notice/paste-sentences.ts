// What is said of a table that was pasted into 收表: what came of it, why, what to do. {blanks} are filled by
// renderSentence.

/** Stand for the name of a file, which a pasted table or screenshot does not have. */
export const pastedNames = {
  table: "粘贴的表格 {number}",
  picture: "粘贴的图片 {number}{ending}",
} as const;

export const pasteSentences = {
  "paste.empty":
    "没有粘贴：剪贴板里没有内容。请到原来的地方选中整张表，按 Ctrl+C 复制，再回来粘贴。",
  "paste.no-table":
    "没有粘贴：复制的是文字，里面没有表格。请到原来的地方，从标题起选中整张表，复制后再粘贴一次。",
  "paste.files": "收下了剪贴板里的{count}个文件。",
  "paste.read": "收下了“{name}”：{forms}。",
  "paste.no-form":
    "“{name}”没有计入：认不出是附件1、附件2还是附件3，多半没有复制到表头。请把它移出，从标题起选中整张表，再复制粘贴一次。",
  "paste.unreadable":
    "“{name}”读不出来，没有计入。请把它移出，到原来的地方重新选中整张表，再复制粘贴一次；还不行，请把原来的文件选进来。",
} as const;

export const pastedForms = {
  of: "{units}的{forms}",
  summary: "{mark}（{category}）",
  list: "{mark}（{count}行）",
} as const;
