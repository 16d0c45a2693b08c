// Characters that a web page spells as &…;, with those names that programs write.

const words = [
  "amp & lt < gt > quot \" apos ' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009",
  "ldquo “ rdquo ” lsquo ‘ rsquo ’ laquo « raquo » mdash — ndash – hellip … bull •",
  "middot · times × divide ÷ plusmn ± deg ° permil ‰ yen ¥ sect § copy © reg ®",
];
const named: ReadonlyMap<string, string> = new Map(
  words.flatMap((line) =>
    [...line.matchAll(/(\w+) (\S|\s)/gu)].map(([, a = "", b = ""]) => [a, b]),
  ),
);

function numbered(code: string): string | undefined {
  const value = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
  const isCharacter = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return isCharacter ? String.fromCodePoint(value) : undefined;
}

const entity = /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));?/gi;

/** What is no entity that anybody writes stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(entity, (whole, code?: string, name?: string) => {
        const character = code === undefined ? named.get(name ?? "") : numbered(code);
        return character ?? whole;
      })
    : text;
