// Standards and key conditions cited by number or in the notice's own words: （1）（3）, 第4条. Infers nothing from other words.
import { keyConditions } from "../notice/key-conditions";
import type { KeyConditionId, StandardId } from "../spec/standard";
import type { Hit } from "./hits";

export interface Citations {
  readonly hits: readonly Hit[];
  readonly keyConditions: readonly KeyConditionId[];
}

const numerals = "零一二三四五六七八九十";
const mark = "[(]?(?:10|[1-9]|[一二三四五六七八九十]|[①-⑩]|[⑴-⑽])[)]?";
const listMark = "[、,，和及与.。;；]?";
const kinds = "[两二三四五六几]?(?:条|项|种|类|款|点)(?:标准|情形|情况|问题)?";
const citing =
  "(?:符合|属于|属|对照|对应|参照|涉及|具备|存在|通知|标准|情形|类型|主要问题|问题|之|中的|的|:|,|第|　)";
/** Nothing but numbers and words that cite. */
const bare = new RegExp(
  `^${citing}*(?:第?${mark}(?:${kinds})?${listMark})+(?:标准|情形|的)?(?:同时|均|都|兼)?(?:具备|存在|符合|兼有|并存|都有|沾边)?[。.]?$`,
);
/** A number set off at the start: ⑤，…; 标准（2）：…. */
const heading = new RegExp(
  `^(?:${citing}*[①-⑩⑴-⑽]|${citing}*[(][1-9][)]|${citing}*标准[(]?[1-9][)]?)(?=[,:])`,
);
const cited = new RegExp(
  `(?<!章程?|条例|规定|办法|准则|法)第(${mark}(?:[、,，和及与]?第?${mark})*)${kinds}(?!第?[(])`,
  "g",
);
const marks = /10|[1-9]|[一二三四五六七八九十]|[①-⑩]|[⑴-⑽]/g;
/** All six by their name: no number of one. */
const allSix = /(?<!第)六[条种项类](?:标准|情形)?/g;
const deniedAfter =
  /^[^。;]{0,10}(?:没有|均不|都不|无一|不相符|不符合|均无|不存在|未发现|不沾|不占|够不上|挨不上|谈不上)/;
const negated = /(?:不符合|不属于|不是|无|没有)(?:通知)?(?:标准)?$/;

function toNumber(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2469) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x247d) return code - 0x2473;
  const numeral = numerals.indexOf(text);
  return numeral >= 0 ? numeral : Number(text);
}

interface Cited {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function numbersIn(text: string, from: number): readonly Cited[] {
  return [...text.matchAll(marks)].map((match) => ({
    number: toNumber(match[0]),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const longestBare = 40;

function findCited(text: string): readonly Cited[] {
  if (!/[\d①-⑩⑴-⑽第属条]/.test(text)) return [];
  const withoutClause = text
    .replace(/第[一1]条第/g, "　　　第")
    .replace(allSix, (words) => "　".repeat(words.length));
  if (text.length <= longestBare && bare.test(withoutClause)) return numbersIn(withoutClause, 0);
  const headed = heading.exec(withoutClause);
  const own = headed === null ? [] : numbersIn(headed[0], 0);
  return [...withoutClause.matchAll(cited)].reduce<readonly Cited[]>((found, match) => {
    const isDenied =
      negated.test(withoutClause.slice(0, match.index)) ||
      deniedAfter.test(withoutClause.slice(match.index + match[0].length));
    return isDenied ? found : [...found, ...numbersIn(match[0], match.index)];
  }, own);
}

const firstKeyCondition = 7;
const isStandard = (number: number): number is StandardId => number >= 1 && number <= 6;

export function readCitations(text: string): Citations {
  const all = findCited(text);
  const hits = all.flatMap(({ number, start, end }) =>
    isStandard(number)
      ? [
          {
            standard: number,
            confidence: "high" as const,
            yieldsTo: [],
            at: start,
            till: end,
            spans: [{ start, end }],
          },
        ]
      : [],
  );
  const conditions = keyConditions.filter(
    ({ text: words }, index) =>
      all.some(({ number }) => number === firstKeyCondition + index) || text.includes(words),
  );
  return { hits, keyConditions: conditions.map(({ id }) => id) };
}
