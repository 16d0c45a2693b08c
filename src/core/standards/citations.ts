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
const kinds = "(?:条|项|种|类|款|点)(?:标准|情形|情况|问题)?";
/** Nothing but numbers and words that cite. */
const bare = new RegExp(
  `^(?:符合|属于|属|对照|对应|参照|通知|标准|情形|六条标准|主要问题|问题|之|的|:|：|第)*(?:第?${mark}(?:${kinds})?${listMark})+(?:标准|情形|的)?[。.]?$`,
);
const cited = new RegExp(
  `(?<!章程?|条例|规定|办法|准则|法)第(${mark}(?:[、,，和及与]?第?${mark})*)${kinds}(?!第?[(])`,
  "g",
);
const marks = /10|[1-9]|[一二三四五六七八九十]|[①-⑩]|[⑴-⑽]/g;
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
  if (!/[\d①-⑩⑴-⑽第]/.test(text)) return [];
  const withoutClause = text.replace(/第[一1]条第/g, "　　　第");
  if (text.length <= longestBare && bare.test(text)) return numbersIn(withoutClause, 0);
  return [...withoutClause.matchAll(cited)].flatMap((match) =>
    negated.test(withoutClause.slice(0, match.index)) ? [] : numbersIn(match[0], match.index),
  );
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
