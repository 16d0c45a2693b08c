// Deviations 1 to 9 and 47 to 54: numbers, counts and percentages.
import { inList, inSummary } from "./deviation";
import type { Deviation } from "./deviation";

export const numberDeviations: readonly Deviation[] = [
  {
    number: 1,
    what: "全角数字",
    outcome: "accepted",
    cases: [
      { cells: inSummary({ E5: "３９" }), normalised: [["３９", "39"]] },
      {
        cells: inList({ F6: "１３８０７３４１２５６" }),
        normalised: [["１３８０７３４１２５６", "13807341256"]],
      },
    ],
  },
  {
    number: 2,
    what: "文本格式的数字",
    outcome: "accepted",
    cases: [
      {
        cells: inSummary({ E5: "39", E9: "2" }),
        normalised: [
          ["39", "39"],
          ["2", "2"],
        ],
      },
    ],
  },
  {
    number: 3,
    what: "数字后面带单位",
    outcome: "accepted",
    cases: [
      { cells: inSummary({ E5: "39个" }), normalised: [["39个", "39"]] },
      { cells: inList({ C6: "41人" }), normalised: [["41人", "41"]] },
      { cells: inList({ C6: "41名" }), normalised: [["41名", "41"]] },
    ],
  },
  {
    number: 4,
    what: "数字里含括号或斜线",
    outcome: "asked",
    cases: [
      {
        cells: inList({ C6: "41（含预备党员2名）" }),
        says: ["V20"],
        normalised: [["41（含预备党员2名）", "41"]],
      },
      { cells: inList({ C6: "41/2" }), says: ["V20"], normalised: [["41/2", "41"]] },
    ],
  },
  {
    number: 5,
    what: "约数",
    outcome: "refused",
    cases: [
      { cells: inList({ C6: "约40" }), says: ["V20"] },
      { cells: inList({ C6: "40余人" }), says: ["V20"] },
      { cells: inList({ C6: "40多" }), says: ["V20"] },
      { cells: inSummary({ E5: "约40" }), totals: null, says: ["V05"] },
    ],
  },
  {
    number: 6,
    what: "汉字数字",
    outcome: "accepted",
    cases: [
      { cells: inSummary({ E5: "三十九" }), normalised: [["三十九", "39"]] },
      { cells: inList({ C6: "四十一人" }), normalised: [["四十一人", "41"]] },
    ],
  },
  {
    number: 7,
    what: "党员数是0或空着",
    outcome: "refused",
    cases: [
      { cells: inList({ C6: 0 }), says: ["V20"] },
      { cells: inList({ C6: null }), says: ["V20"] },
    ],
  },
  {
    number: 8,
    what: "小数",
    outcome: "refused",
    cases: [
      { cells: inSummary({ E8: "35.0" }), normalised: [["35.0", "35"]] },
      { cells: inSummary({ E8: 35.5 }), totals: { B: undefined }, says: ["V05"] },
      { cells: inList({ C6: 41.5 }), says: ["V20"] },
    ],
  },
  {
    number: 9,
    what: "千分位分隔",
    outcome: "accepted",
    cases: [
      {
        cells: inSummary({
          E5: "1,039",
          E8: "1，035",
          F6: null,
          F7: null,
          F8: null,
          F9: null,
          F10: null,
          F11: null,
        }),
        totals: { T: 1039, B: 1035 },
        normalised: [
          ["1,039", "1039"],
          ["1，035", "1035"],
        ],
      },
    ],
  },
  {
    number: 47,
    what: "比例带百分号、写成小数或文本",
    outcome: "accepted",
    cases: [
      { cells: inSummary({ F9: "5.13%" }), normalised: [["5.13%", "5.13"]] },
      { cells: inSummary({ F9: "5.13％" }), normalised: [["5.13％", "5.13"]] },
      { cells: inSummary({ F9: 0.0513 }), says: ["V11"] },
    ],
  },
  {
    number: 48,
    what: "比例四舍五入有出入",
    outcome: "asked",
    cases: [{ cells: inSummary({ F9: 5.1 }) }, { cells: inSummary({ F9: 5.2 }), says: ["V11"] }],
  },
  {
    number: 49,
    what: "在——格里填了数",
    outcome: "asked",
    cases: [{ cells: inSummary({ F5: 100 }), says: ["V13"] }],
  },
  {
    number: 50,
    what: "——的各种写法",
    outcome: "accepted",
    cases: ["—", "--", "－－", "/", "无"].map((written) => ({
      cells: inSummary({ F5: written }),
      normalised: [[written, "——"]],
    })),
  },
  {
    number: 51,
    what: "该填0的空着",
    outcome: "asked",
    cases: [
      { cells: inSummary({ E15: null }), totals: { S6: undefined }, says: ["V05"] },
      { cells: inSummary({ E9: null }), totals: null, says: ["V05"] },
    ],
  },
  {
    number: 54,
    what: "公式换成了数值",
    outcome: "accepted",
    cases: [{ cells: inSummary({ F9: 5.13, G10: 50 }) }],
  },
];
