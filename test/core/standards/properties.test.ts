// Laws of the classifier: places never move, unrelated clauses take nothing away, a denial does.
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { classify } from "../../../src/core/standards/classify";
import { foldText } from "../../../src/core/standards/folded-text";

const file = path.join(__dirname, "..", "..", "fixtures", "statements", "dev.jsonl");
const texts = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { text: string }).text);
const statement = fc.constantFrom(...texts);
const said = (text: string): readonly number[] =>
  classify(text).suggestions.map(({ standard }) => standard);

const noise = fc.constantFrom("", " ", "　", "\u200b", "“", "”", "\t");
const withNoise = fc
  .tuple(statement, fc.array(noise, { minLength: 1, maxLength: 40 }))
  .map(([text, marks]) =>
    [...text].map((char, at) => char + (marks[at % marks.length] ?? "")).join(""),
  );

test("each folded character stands at its place in the original, in order", () => {
  fc.assert(
    fc.property(fc.oneof(withNoise, fc.string({ unit: "binary" })), (text) => {
      const { text: folded, starts } = foldText(text);
      expect(starts).toHaveLength(folded.length);
      for (const [at, start] of starts.entries()) {
        expect(start).toBeGreaterThan(starts[at - 1] ?? -1);
        expect(start).toBeLessThan(text.length);
      }
    }),
  );
});

test("matched words are stretches of the text, in order and apart", () => {
  fc.assert(
    fc.property(withNoise, (text) => {
      for (const { words } of classify(text).suggestions) {
        let reached = 0;
        for (const { start, end, text: word } of words) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(word);
          expect(word).not.toBe("");
          reached = end;
        }
      }
    }),
  );
});

test("no matched word begins or ends inside a number", () => {
  const numbered = fc
    .tuple(
      fc.constantFrom("书记空缺", "支部超期", "书记出缺", "支委缺", "换届超过", "满意率"),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom("个月", "年", "人", "%"),
    )
    .map(([words, count, unit]) => `${words}${count}${unit}`);
  fc.assert(
    fc.property(numbered, (text) => {
      for (const { words } of classify(text).suggestions)
        for (const { start, end } of words) {
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^\d\d$/);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^\d\d$/);
        }
    }),
  );
});

test("spaces and quotation marks change nothing", () => {
  fc.assert(
    fc.property(withNoise, (text) => {
      expect(said(text)).toEqual(said(text.replace(/[ \u3000\u200b“”\t]/g, "")));
    }),
  );
});

/** A text of nothing but numbers is read as a citation, and as one only while it is nothing else. */
const inWords = statement.filter((text) => /[\u4e00-\u9fff]{2}/.test(text));

test("a sentence on something else takes no label away", () => {
  const unrelated = fc.constantFrom("集体经济薄弱。", "村道失修。", "村里没有产业；", "山高路远。");
  fc.assert(
    fc.property(inWords, unrelated, (text, sentence) => {
      expect(said(sentence + text)).toEqual(expect.arrayContaining([...said(text)]));
    }),
  );
});

test("a denial before a short statement takes its labels away", () => {
  const short = fc.constantFrom(
    "班子不团结",
    "书记空缺",
    "换届超期",
    "党员失管",
    "服务态度差",
    "书记年老体弱",
  );
  const denial = fc.constantFrom("不存在", "并非", "没有发现", "谈不上");
  fc.assert(
    fc.property(short, denial, (text, words) => {
      expect(said(text)).toHaveLength(1);
      expect(said(words + text)).toEqual([]);
    }),
  );
});
