// What counted things say: fewer than due, fewer days than a year of work has, months over the term. Knows no standard.
import { toNumber } from "./numerals";
import type { Token } from "./terms";

const number = "(\\d+|[一二两三四五六七八九十百]+|俩|仨)";
const within = "[^，。；,;]";

/** Two numbers of which the second must stay below a share of the first. */
interface Comparison {
  readonly concept: string;
  readonly words: RegExp;
  readonly share: number;
}

const seats =
  "(?:名|个|位)?(?:支部|党支部|班子|党委)?(?:委员|支委|成员|班子成员|位置|位子|席位|职位|岗位)";
const gone = "(?:离|走|迁|调|辞|去世|病|外出|空|退|搬|务工|打工|进城|不在)";
const due = "(?:定员|职数|编制|应配|应有|应设|额定|定编|核定|应选|名额|应为)";
const left =
  "(?:现员|现有|现任|实有|实配|实际|在岗|到位|到岗|在任|只有|仅有|只剩|仅剩|只配|配了|剩|现|实|仅|只)";

const comparisons: readonly Comparison[] = [
  {
    concept: "tooFew",
    words: new RegExp(
      `${due}${within}{0,8}?${number}[^。；;]{0,8}?${left}${within}{0,5}?${number}`,
      "g",
    ),
    share: 1,
  },
  {
    concept: "tooFew",
    words: new RegExp(
      `${number}(?:人|名|个|位|席|职)?${within}{0,5}?,?(?:缺|空编|空缺|空|少|差)了?${number}(?![次年月天分票户元])`,
      "g",
    ),
    share: 1,
  },
  {
    concept: "tooFew",
    words: new RegExp(
      `${number}${seats}${within}{0,2},?(?:只|仅|才)?(?:坐了|坐着|到岗|在岗|在位|剩|在村)${number}`,
      "g",
    ),
    share: 1,
  },
  {
    concept: "tooFew",
    words: new RegExp(
      `${number}${seats}(?:中|里|当中)?,?(?:有|已有)?${number}(?:人|名|个|位)(?:已|先后|又|都|现|常年|长期)?${gone}`,
      "g",
    ),
    share: 1.01,
  },
  {
    concept: "tooRare",
    words: new RegExp(
      `应(?:开|召开|收|上|交|缴|学|过|组织)${within}{0,8}?${number}[^。；;]{0,6}?(?:实|只|仅|才)${within}{0,5}?${number}`,
      "g",
    ),
    share: 0.67,
  },
];

const least: readonly {
  readonly concept: string;
  readonly words: RegExp;
  readonly below: number;
}[] = [
  {
    concept: "unfit",
    words: new RegExp(
      `(?<!每月|每周|月均|每个月)(?:在村|在岗|到岗|到村|坐班|驻村|在家|在位|在单位|在社区|在校|在厂)(?:(?!不少于|不低于|至少)${within}){0,6}?${number}[多余]?天(?!以上)`,
      "g",
    ),
    below: 180,
  },
];

const most: readonly {
  readonly concept: string;
  readonly words: RegExp;
  readonly above: number;
}[] = [
  { concept: "unfit", words: new RegExp(`请假${within}{0,4}?${number}[多余]?天`, "g"), above: 60 },
  {
    concept: "overdueBare",
    words: new RegExp(
      `(?:现超|已超|超了|超出|超过|超|逾|迟了|晚了|延后|顺延)${number}[多余来]?个?(?:半)?(?:月|年|载)`,
      "g",
    ),
    above: 0,
  },
  {
    concept: "overdueAlone",
    words: new RegExp(
      `[距离](?:上次|上一次|上届|上一届|最近一次)${within}{0,8}?(?:选举|换届|改选)${within}{0,4}?${number}[多余]?年`,
      "g",
    ),
    above: 3,
  },
  {
    concept: "unsatisfied",
    words: new RegExp(
      `(?:不满意|不满|打差|差评|很差|较差|说不好|说差|不认可)(?:的|票|有)*${number}[多余]?(?:户|份|票|人|张|名)`,
      "g",
    ),
    above: 2,
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
  return [
    ...comparisons.flatMap(({ concept, words, share }) =>
      [...text.matchAll(words)]
        .filter(({ 1: all = "", 2: some = "" }) => toNumber(some) < toNumber(all) * share)
        .map((match) => token(concept, match)),
    ),
    ...least.flatMap(({ concept, words, below }) =>
      [...text.matchAll(words)]
        .filter(({ 1: count = "" }) => toNumber(count) < below)
        .map((match) => token(concept, match)),
    ),
    ...most.flatMap(({ concept, words, above }) =>
      [...text.matchAll(words)]
        .filter(({ 1: count = "" }) => toNumber(count) > above)
        .map((match) => token(concept, match)),
    ),
  ];
}
