// Deviations 10 to 27: names, secretaries and telephones.
import { inList } from "./deviation";
import type { Case, Deviation } from "./deviation";

const named = (written: string, read: string): Case => ({
  cells: inList({ E6: written }),
  normalised: [[written, read]],
});
const vacant = (word: string): Case => ({
  cells: inList({ E5: word }),
  normalised: [[word, "空缺"]],
});
const phone = (written: string, read: string): Case => ({
  cells: inList({ F6: written }),
  normalised: [[written, read]],
});
const doubtful = (written: string): Case => ({ cells: inList({ F6: written }), says: ["V28"] });

export const peopleDeviations: readonly Deviation[] = [
  {
    number: 10,
    what: "前后或中间有空格",
    outcome: "accepted",
    cases: [
      {
        cells: inList({ B6: " 石龙村党支部　" }),
        normalised: [[" 石龙村党支部　", "石龙村党支部"]],
      },
      {
        cells: inList({ B6: "石龙村\u00A0党支部" }),
        normalised: [["石龙村\u00A0党支部", "石龙村党支部"]],
      },
      { cells: inList({ C6: "\t41 " }), normalised: [["\t41 ", "41"]] },
      { cells: inList({ E6: "周家和\u200B" }), normalised: [["周家和\u200B", "周家和"]] },
    ],
  },
  {
    number: 11,
    what: "名称里有换行",
    outcome: "accepted",
    cases: [
      { cells: inList({ B6: "石龙村\n党支部" }), normalised: [["石龙村\n党支部", "石龙村党支部"]] },
    ],
  },
  {
    number: 12,
    what: "两个字的姓名中间空格",
    outcome: "accepted",
    cases: [named("周　和", "周和"), named("周 和", "周和")],
  },
  {
    number: 13,
    what: "间隔号的各种写法",
    outcome: "accepted",
    cases: ["•", "・", "．", "‧"].map((dot) => named(`买买提${dot}艾力`, "买买提·艾力")),
  },
  {
    number: 14,
    what: "空缺的各种写法",
    outcome: "accepted",
    cases: ["暂缺", "缺", "无", "待定", "/", "—"].map(vacant),
  },
  {
    number: 15,
    what: "代理、主持、兼任的书记",
    outcome: "accepted",
    cases: [
      { cells: inList({ E6: "周家和（代理）" }) },
      { cells: inList({ E6: "周家和（主持工作）" }) },
      { cells: inList({ E6: "周家和（镇干部兼）" }) },
    ],
  },
  {
    number: 16,
    what: "写了两名书记",
    outcome: "asked",
    cases: [{ cells: inList({ E6: "周家和、李建国" }), says: ["V26"] }],
  },
  {
    number: 17,
    what: "姓名里带职务",
    outcome: "accepted",
    cases: [
      named("周家和书记", "周家和"),
      named("书记周家和", "周家和"),
      named("周家和同志", "周家和"),
    ],
  },
  {
    number: 18,
    what: "电话存成数字或科学计数",
    outcome: "refused",
    cases: [
      { cells: inList({ F6: 13_807_341_256 }) },
      phone("13807341256.0", "13807341256"),
      { cells: inList({ F6: "1.38E+10" }), says: ["V28"] },
    ],
  },
  {
    number: 19,
    what: "几个号码写在一格",
    outcome: "accepted",
    cases: [
      { cells: inList({ F6: "13807341256、0734-6213456" }) },
      phone("13807341256/13907341357", "13807341256、13907341357"),
      phone("13807341256，0734 6213456", "13807341256、0734-6213456"),
    ],
  },
  {
    number: 20,
    what: "号码旁边写了姓名或说明",
    outcome: "asked",
    cases: [
      { ...doubtful("13807341256（妻）"), normalised: [["13807341256（妻）", "13807341256"]] },
      { ...doubtful("13807341256 张三"), normalised: [["13807341256 张三", "13807341256"]] },
    ],
  },
  {
    number: 21,
    what: "手机号码多一位或少一位",
    outcome: "refused",
    cases: [doubtful("1380734125"), doubtful("138073412567")],
  },
  {
    number: 22,
    what: "座机没有区号或带分机",
    outcome: "accepted",
    cases: [
      { cells: inList({ F6: "6821234" }) },
      phone("6821234 转8012", "6821234"),
      phone("0734-6821234转8012", "0734-6821234"),
    ],
  },
  {
    number: 23,
    what: "0731只有7位，或用了停用的区号",
    outcome: "asked",
    cases: [doubtful("0731-6213456"), doubtful("0733-2812345")],
  },
  {
    number: 24,
    what: "号码打了星号",
    outcome: "asked",
    cases: [doubtful("138****1256")],
  },
  { number: 25, what: "短号", outcome: "asked", cases: [doubtful("661234")] },
  {
    number: 26,
    what: "几个人留同一个号码",
    outcome: "asked",
    cases: [
      {
        cells: {
          附件2: { D5: "新书记到任半年，支部仍旧一年没有开会", E5: "刘建平", F5: "13807341256" },
          附件3: { G5: "刘建平", H5: "13807341256" },
        },
        says: ["V28"],
      },
    ],
  },
  {
    number: 27,
    what: "写的是邮箱或QQ",
    outcome: "asked",
    cases: [doubtful("QQ:123456789"), doubtful("zhoujiahe@163.com")],
  },
];
