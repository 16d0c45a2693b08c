// What is found about a file as a whole, before there is a form to apply rules to.
import type { Finding } from "../../spec/finding";

export const noFormFinding: Finding = {
  rule: "F04",
  severity: "error",
  blocks: "total",
  sheet: null,
  at: null,
  value: "",
  message: "没有找到通知的三张表。请检查是不是发错了文件，或者表头、行名改得认不出了。",
  clause: "附1",
};
