// Every declared term and pattern is alive, says what it declares, and contradicts no other.
import type { TermGroup } from "../../../src/core/notice/lexicon/lexicon";
import { patterns } from "../../../src/core/notice/lexicon/patterns";
import { readWords } from "../../../src/core/standards/classify";
import { foldText } from "../../../src/core/standards/folded-text";
import { termGroups, termsOf } from "../../../src/core/standards/terms";

const filled = (term: string): string =>
  term.replaceAll("……", "那个").replaceAll("…", "个").replaceAll("→", "一个，");
/** By its words alone: a term in its frame is no statement that the second reading could judge. */
const said = (text: string): readonly number[] => [
  ...new Set(readWords(foldText(text)).map(({ standard }) => standard)),
];
const framed = ({ frame }: TermGroup, term: string): string => frame.replace("～", filled(term));

const telling = termGroups.filter(({ role, says }) => role !== "plain" && says.length > 0);
const silencing = termGroups.filter(({ role, says }) => role !== "plain" && says.length === 0);
const plain = termGroups.filter(({ role }) => role === "plain");

describe("terms", () => {
  test.each(telling)("$guide $concept: in $frame each says $says", (group) => {
    const dead = termsOf(group).filter(
      (term) => !group.says.every((standard) => said(framed(group, term)).includes(standard)),
    );
    expect(dead).toEqual([]);
  });

  test.each(silencing)("$guide $concept: in $frame each silences what is said without", (group) => {
    expect(said(group.frame.replace("～", ""))).not.toEqual([]);
    expect(termsOf(group).filter((term) => said(framed(group, term)).length > 0)).toEqual([]);
  });

  test.each(plain)("$guide $concept: none says anything by itself", (group) => {
    expect(termsOf(group).filter((term) => said(framed(group, term)).length > 0)).toEqual([]);
  });

  test("alternatives in brackets stand for a term each", () => {
    const group = { concept: "", role: "cue", guide: "G10", frame: "～", says: [] } as const;
    expect(termsOf({ ...group, terms: "的(|村)(要|应) 已" })).toEqual([
      "的要",
      "的应",
      "的村要",
      "的村应",
      "已",
    ]);
  });

  test("no group lists a term twice", () => {
    const twice = termGroups.flatMap((group) =>
      termsOf(group).filter((term, at, all) => all.indexOf(term) !== at),
    );
    expect(twice).toEqual([]);
  });

  test("no two standards claim one phrase without a subject", () => {
    const alone = new Set(
      patterns.filter(({ of }) => of === undefined).flatMap(({ predicate }) => predicate),
    );
    const claims = new Map<string, string>();
    const contradictions: string[] = [];
    for (const group of telling.filter(
      ({ concept, role }) => role === "predicate" && alone.has(concept),
    ))
      for (const term of termsOf(group)) {
        const other = claims.get(term);
        if (other !== undefined && other !== group.says.join()) contradictions.push(term);
        claims.set(term, group.says.join());
      }
    expect(contradictions).toEqual([]);
  });
});

describe("patterns", () => {
  test.each(patterns)("$guide $example says ($standard)", ({ example, standard }) => {
    expect(said(example)).toContain(standard);
  });

  test("name declared concepts only", () => {
    const counted = ["pair", "lowPercent", "tooFew", "tooRare", "unsatisfied"];
    const declared = new Set([...termGroups.map(({ concept }) => concept), ...counted]);
    const named = patterns.flatMap(
      ({ predicate, of = [], unless = [], object = [], about = [] }) => [
        ...predicate,
        ...of,
        ...unless,
        ...object,
        ...about,
      ],
    );
    expect(named.filter((concept) => !declared.has(concept))).toEqual([]);
  });
});
