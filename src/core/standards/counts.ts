// What counted things say: fewer than due, fewer days than a year of work has, months over the term. Knows no standard.
import { toNumber } from "./numerals";
import type { Token } from "./terms";

const number = "(\\d+|[一二两三四五六七八九十百]+|俩|仨)";
const within = "[^，。；,;]";

/** Counted words, and what their numbers must be to each other or by themselves. */
interface Rule {
  readonly concept: string;
  /** A character that all such words hold: the rest is looked for only where it stands. */
  readonly hint: RegExp;
  readonly words: RegExp;
  readonly holds: (first: number, second: number) => boolean;
}

const fewer =
  (share: number) =>
  (all: number, some: number): boolean =>
    some < all * share;
const below =
  (limit: number) =>
  (count: number): boolean =>
    count < limit;
const above =
  (limit: number) =>
  (count: number): boolean =>
    count > limit;

const seats =
  "(?:名|个|位)?(?:支部|党支部|班子|党委)?(?:委员|支委|成员|班子成员|位置|位子|席位|职位|岗位)";
const gone = "(?:离|走|迁|调|辞|去世|病|外出|空|退|搬|务工|打工|进城|不在)";
const due = "(?:定员|职数|编制|应配|应有|应设|额定|定编|核定|应选|名额|应为)";
const left =
  "(?:现员|现有|现任|实有|实配|实际|在岗|到位|到岗|在任|只有|仅有|只剩|仅剩|只配|配了|剩|现|实|仅|只)";

const rules: readonly Rule[] = [
  {
    concept: "tooFew",
    hint: /[职编定额应]/,
    words: new RegExp(
      `${due}${within}{0,8}?${number}[^。；;]{0,8}?${left}${within}{0,5}?${number}`,
      "g",
    ),
    holds: fewer(1),
  },
  {
    concept: "tooFew",
    hint: /[缺空少差]/,
    words: new RegExp(
      `${number}(?:人|名|个|位|席|职)?${within}{0,5}?,?(?:缺|空编|空缺|空|少|差)了?${number}(?![次年月天分票户元])`,
      "g",
    ),
    holds: fewer(1),
  },
  {
    concept: "tooFew",
    hint: /[坐岗位剩在]/,
    words: new RegExp(
      `${number}${seats}${within}{0,2},?(?:只|仅|才)?(?:坐了|坐着|到岗|在岗|在位|剩|在村)${number}`,
      "g",
    ),
    holds: fewer(1),
  },
  {
    concept: "tooFew",
    hint: /[离走迁调辞去病外空退搬务打进不]/,
    words: new RegExp(
      `${number}${seats}(?:中|里|当中)?,?(?:有|已有)?${number}(?:人|名|个|位)(?:已|先后|又|都|现|常年|长期)?${gone}`,
      "g",
    ),
    holds: fewer(1.01),
  },
  {
    concept: "tooRare",
    hint: /应/,
    words: new RegExp(
      `应(?:开|召开|收|上|交|缴|学|过|组织)${within}{0,8}?${number}[^。；;]{0,6}?(?:实|只|仅|才)${within}{0,5}?${number}`,
      "g",
    ),
    holds: fewer(0.67),
  },
  {
    concept: "tooRare",
    hint: /应到/,
    words: new RegExp(
      `应到${within}{0,4}?${number}[^。；;]{0,6}?(?:实到|只到|仅到|到会|到了)${number}`,
      "g",
    ),
    holds: fewer(0.5),
  },
  {
    concept: "tooRare",
    hint: /[通喊叫]/,
    words: new RegExp(
      `(?:通知|喊|叫)了${within}{0,4}?${number}[^。；;]{0,4}?(?:只|才|就|仅)?(?:来|到)了${number}`,
      "g",
    ),
    holds: fewer(0.5),
  },
  {
    concept: "unfit",
    hint: /天/,
    words: new RegExp(
      `(?<!每月|每周|月均|每个月)(?:在村|在岗|到岗|到村|坐班|驻村|在家|在位|在单位|在社区|在校|在厂)(?:(?!不少于|不低于|至少)${within}){0,6}?${number}[多余]?天(?!以上)`,
      "g",
    ),
    holds: below(180),
  },
  {
    concept: "unfit",
    hint: /请假/,
    words: new RegExp(`请假${within}{0,4}?${number}[多余]?天`, "g"),
    holds: above(60),
  },
  {
    concept: "overdueBare",
    hint: /[超逾迟晚顺延]/,
    words: new RegExp(
      `(?:现超|已超|超了|超出|超过|超|逾|迟了|晚了|延后|顺延)${number}[多余来]?个?(?:半)?(?:月|年|载)`,
      "g",
    ),
    holds: above(0),
  },
  {
    concept: "overdueAlone",
    hint: /[上最][次一届近]/,
    words: new RegExp(
      `[距离](?:上次|上一次|上届|上一届|最近一次)${within}{0,8}?(?:选举|换届|改选)${within}{0,4}?${number}[多余]?年`,
      "g",
    ),
    holds: above(3),
  },
  {
    concept: "unsatisfied",
    hint: /[满差好认]/,
    words: new RegExp(
      `(?:(?:不满意|打差|差评|很差|较差|说不好|说差|不认可)(?:的|票|有)*|不满(?:的|有)+)${number}[多余]?(?:户|份|票|人|张|名)`,
      "g",
    ),
    holds: above(2),
  },
  {
    concept: "unsatisfied",
    hint: /[办解答回落]/,
    words: new RegExp(
      `(?:受理|收到|收集|征求|登记|反映|接待)${within}{0,8}?${number}(?:件|条|项|个|起|桩)[^。；;]{0,8}?(?:办结|办成|办了|解决|答复|回复|落实)了?${number}(?:件|条|项|个|起|桩)`,
      "g",
    ),
    holds: fewer(0.5),
  },
];

const token = (concept: string, { 0: words, index }: RegExpExecArray): Token => ({
  concept,
  role: "predicate",
  start: index,
  end: index + words.length,
});

/** More than one of anything. */
const hasCount = /[\d二两三四五六七八九十俩仨]/;

/** Tokens of the concepts tooFew, tooRare, unfit, overdueBare, overdueAlone and unsatisfied. */
export function findCounts(text: string): readonly Token[] {
  if (!hasCount.test(text)) return [];
  return rules.flatMap(({ concept, hint, words, holds }) =>
    hint.test(text)
      ? [...text.matchAll(words)]
          .filter(({ 1: first = "", 2: second = "" }) => holds(toNumber(first), toNumber(second)))
          .map((match) => token(concept, match))
      : [],
  );
}
