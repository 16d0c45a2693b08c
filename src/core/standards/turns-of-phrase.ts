// Cues that no list of words can hold: 三年前, 团结不团结, 由冷到热. Knows no standard.
import type { Token } from "./terms";

/** Each with what the text must hold before the words are looked for: 三年前, 2008年以前; 2011年; 团结不团结; 由对立到合作, of which only what it was before. */
const shapes: readonly (readonly [concept: string, hint: RegExp, words: RegExp])[] = [
  [
    "past",
    /年/,
    /(?:[一二两三四五六七八九十几多\d]年(?:以|之)?前(?!起|开始)|\d{4}年(?:以|之)前)(?!后)/g,
  ],
  ["past", /前/, /(?:调整|整顿|整改|上任|到任|任职|改选|改组|重组)(?:之|以)?前/g],
  ["earlier", /年/, /20[01]\d年(?!至今|到|[^，。；,;]{0,6}(?:起|以来|后|开始))/g],
  ["asked", /[不没]/, /(?<![该爱班])(?!动不动|一搭没|有没有)([\u4e00-\u9fff]{1,2})[不没]\1/g],
  [
    "turnedFrom",
    /[由从]/,
    /(?:由(?!于|此|来)[^,。;、，]{1,10}?(?=(?:走|转|变|升|发展|转变|过渡)(?:到|为|向|成)|到(?!现|今|目|如|位|岗|\d))|从(?!不|未|没|来|此)[^,。;、，]{1,10}?(?=(?:走|转|变|升|发展|转变|过渡)?(?:到|向|变)(?!现|今|目|如|\d)))/g,
  ],
];

export const findTurnsOfPhrase = (text: string): readonly Token[] =>
  shapes.flatMap(([concept, hint, words]) =>
    (hint.test(text) ? [...text.matchAll(words)] : []).map(({ 0: found, index }): Token => ({
      concept,
      role: "cue",
      start: index,
      end: index + found.length,
    })),
  );
