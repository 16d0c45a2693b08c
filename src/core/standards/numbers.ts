// What numbers say: an age past working, a rate below what satisfies. Knows no standard.
import { toNumber } from "./numerals";
import type { Token } from "./terms";

const number = "(\\d+(?:\\.\\d+)?|[一二三四五六七八九]?十?[一二三四五六七八九]?)";
const ages = new RegExp(`${number}[多余来]?岁`, "g");
const shares = new RegExp(`(?:百分之${number}|${number}(%|成|分(?!钟|之)))`, "g");

const shareSigns = /[%成分]/;

const places =
  /(\d+|[一二三四五六七八九十]+)[个家所村][^，。；、,;]{0,6}第(\d+|[一二三四五六七八九十]+)/g;

const lastThird = 0.67;
const retirementAge = 60;
const prime = 50;
const satisfying: Readonly<Record<string, number>> = { "%": 75, 成: 7, 分: 75 };

const predicate = (concept: string, start: number, end: number): Token => ({
  concept,
  role: "predicate",
  start,
  end,
});

/** 67岁; of one in the prime of life nothing bad is presumed. */
function findAges(text: string): readonly Token[] {
  if (!text.includes("岁")) return [];
  return [...text.matchAll(ages)].flatMap(
    ({ 0: words, 1: years = "", index }): readonly Token[] => {
      const [age, place] = [toNumber(years), { start: index, end: index + words.length }];
      if (age >= retirementAge) return [{ concept: "worn", role: "predicate", ...place }];
      return age < prime ? [{ concept: "praise", role: "cue", ...place }] : [];
    },
  );
}

/** 38.5%, 百分之四十, 五成, 58分; one that satisfies is praise. */
function toShare(text: string, match: RegExpExecArray): Token {
  const { 0: words, 1: percent, 2: other, 3: unit = "%", index } = match;
  const place = { start: index, end: index + words.length };
  const low = toNumber(percent ?? other ?? "") < (satisfying[unit] ?? 0);
  return low && !risen.test(text.slice(place.end))
    ? { concept: "lowPercent", role: "predicate", ...place }
    : { concept: "praise", role: "cue", ...place };
}

/** 由51%升到92%. */
const risen = /^[^，。；;,]{0,3}(?:升|提高|提升|增至|增加|增长|涨到)/;

const findShares = (text: string): readonly Token[] =>
  (shareSigns.test(text) ? [...text.matchAll(shares)] : [])
    .filter(({ 1: percent, 2: other }) => (percent ?? other ?? "") !== "")
    .map((match) => toShare(text, match));

/** 23个村中列第22. */
function findLowPlaces(text: string): readonly Token[] {
  if (!text.includes("第")) return [];
  return [...text.matchAll(places)]
    .filter(({ 1: all = "", 2: place = "" }) => toNumber(place) / toNumber(all) > lastThird)
    .map(({ 0: words, index }) => predicate("lowPercent", index, index + words.length));
}

/** Tokens of the concepts worn (an age), lowPercent and praise. */
export const findNumbers = (text: string): readonly Token[] => [
  ...findAges(text),
  ...findShares(text),
  ...findLowPlaces(text),
];
