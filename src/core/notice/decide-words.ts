// What is said while the standards of 附件2 are decided and 附件1 is filled in from it. {blanks} are filled by renderSentence.
import type { KeyConditionId } from "../spec/standard";

export const decideSentences = {
  adopted: "已采用{count}行，写进了“对应标准”。",
  "adopted.back": "已撤销，这{count}行又是没定。",
  "adopted.none": "这些行刚才已经变了，这次没有写。下面是现在的情形。",
  filled: "已在{count}个空格里填上“{head}”。",
  "filled.back": "已撤销，这{count}格又是空的。",
  "columns.added": "{sheet}已加上：{heads}。它们在表的右边，不属于通知印的表，上报版里没有。",
  "columns.back": "已撤销，加上的栏目取走了。",
  "columns.none": "这几栏已经有了，没有再加。",
  counted: "附件1已按附件2改了{count}格。",
  "counted.back": "已撤销，附件1的{count}格恢复成原来的数。",
  "counted.none": "附件1和附件2刚才变了，这次没有写。请再看一遍要改的数。",
  /** A decision that found no row any more. */
  lost: "{name}没有写进去：这一行刚才在表里改过或删去了，或者那一格是公式。请再看一遍。",
  "lost.more":
    "{name}等{count}行没有写进去：这几行刚才在表里改过或删去了，或者那些格是公式。请再看一遍。",
  unfiled: "附件2里有{count}个“{category}”，没有这一类的附件1，不会计入。",
} as const;

/** What the key conditions are called where there is little room. */
export const keyConditionNames: Readonly<Record<KeyConditionId, string>> = {
  a: "拉票贿选",
  b: "宗族黑恶",
  c: "公开混乱",
  d: "治安信访",
};
