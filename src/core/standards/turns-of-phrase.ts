// Cues that no list of words can hold: 三年前, 团结不团结, 缺了没？, 由冷到热, 这几样都没有. Knows no standard.
import type { Token } from "./terms";

/** Each with what the text must hold before the words are looked for: 三年前, 2008年以前; 2011年; 停产那年; 团结不团结; 缺了没？; 由对立到合作, of which only what it was before; what is only told and what it is really; a denial that sums up what was named. */
const shapes: readonly (readonly [concept: string, hint: RegExp, words: RegExp])[] = [
  [
    "past",
    /年/,
    /(?:[一二两三四五六七八九十几多\d]年(?:以|之)?前(?!起|开始)|\d{4}年(?:以|之)前)(?!后)/g,
  ],
  ["past", /前/, /(?:调整|整顿|整改|上任|到任|任职|改选|改组|重组)(?:之|以)?前/g],
  ["earlier", /年/, /20[01]\d年(?!至今|到|[^，。；,;]{0,6}(?:起|以来|后|开始))/g],
  [
    "earlier",
    /那/,
    /[^,。;]{0,12}那(?:年|几年|阵子?|段时间|段日子|会儿|几个月)(?!起|以来|后|开始|至今)/g,
  ],
  ["asked", /\?/, /(?:没有|没)\?|(?:谁|哪个)说[^,。;?]{2,16}\?/g],
  [
    "asked",
    /\?/,
    /[^,。;?]{2,16}\?(?=[^。;]{0,24}(?:没影|没有的事|没[这那]回事|不属实|谣言|不存在))/g,
  ],
  ["asked", /[不没]/, /(?<![该爱班])(?!动不动|一搭没|有没有)([\u4e00-\u9fff]{1,2})[不没]\1/g],
  [
    "turnedFrom",
    /[由从]/,
    /(?:由(?!于|此|来)[^,。;、，]{1,10}?(?=(?:走|转|变|升|发展|转变|过渡)(?:到|为|向|成)|到(?!现|今|目|如|位|岗|\d))|从(?!不|未|没|来|此)[^,。;、，]{1,10}?(?=(?:走|转|变|升|发展|转变|过渡)?(?:到|向|变)(?!现|今|目|如|\d)))/g,
  ],
  [
    "turnedFrom",
    /的(?:说法|传言|议论|闲话)/,
    /[^,。;]{2,16}的(?:说法|传言|议论|闲话)(?=(?:是|属)(?:外|邻|别|隔壁|误|谣|假|无))/g,
  ],
  ["turnedFrom", /以为/, /(?:原|本|误|起初|先前)以为[^,。;]{1,20}/g],
  [
    "turnedFrom",
    /其实|实际/,
    /(?:传|有人说|都说|听说|谣言|误以为)[^。;]{2,24}?(?=,(?:其实|实际上))/g,
  ],
  [
    "settledBefore",
    /[没谈不]/,
    /(?<=[,、:](?:这|那|以上|上述)[两三四五六几些]?(?:样|条|项|种|点|个|件|类|事)[^,。;]{0,6})(?:都没有|都没得|都不沾|全没有|都谈不上|都不存在|一样也没有|一样没有|都挨不上)(?=$|[,。;])/g,
  ],
  ["settledBefore", /[栏项]/, /[两三四五六几][栏项](?:都|均|全)?(?:是|为)(?:空白|零)/g],
  [
    "settledBefore",
    /[说论讲]/,
    /(?<=(?:说|论|讲)[^。;,]{2,12}[,、](?:[说论讲][^。;,]{2,12}[,、])*)(?:都|全|样样|统统)(?:没有|没得|谈不上|不沾边|挨不上)(?=$|[,。;])/g,
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
