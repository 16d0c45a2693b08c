// Rules that hold a problem text against what it seems to describe. Silent where nobody says what texts describe; what the
// clerk has chosen beyond that is the clerk's own judgement.
import { standards } from "../../notice/standards";
import { tellsOtherTrouble } from "../../notice/telling-words";
import type { Suggestion } from "../../spec/classification";
import { notCompiled } from "../compiled";
import { rowHit } from "../kind";
import type { KindOf } from "../kind";
import { rowName } from "../../notice/row-name";
import { isPlaceholder } from "./list-entries";

export const textPlaced: KindOf<"text-placed"> = {
  scope: "list",
  compile: notCompiled("meaning"),
  eachRow: ({ name, problem, standards: decision }, _, { form, classify }) => {
    if (classify === undefined || form !== "organizations" || problem === undefined) return [];
    if (problem.blank || isPlaceholder(problem.text)) return [];
    const isUndecided = decision?.blank ?? true;
    if (!isUndecided || classify(problem.text).suggestions.length > 0) return [];
    const sentence = tellsOtherTrouble.test(problem.text) ? "other" : "unplaced";
    return [rowHit(problem, { sentence, blanks: { name: name.text } })];
  },
};

const wordsOf = ({ words }: Suggestion): readonly string[] => words.map(({ text }) => `“${text}”`);

/** Where each organization counts under one standard alone, one of those suggested is enough. */
export const suggestionChosen: KindOf<"suggestion-chosen"> = {
  scope: "list",
  compile: notCompiled("meaning"),
  eachRow: ({ name, problem, standards: decision }, _, { classify, basis }) => {
    const chosen = decision?.value;
    if (classify === undefined || problem === undefined) return [];
    if (decision === undefined || chosen === undefined) return [];
    const { suggestions } = classify(problem.text);
    const isChosen = ({ standard }: Suggestion): boolean => chosen.includes(standard);
    if (basis === "primary" && suggestions.some(isChosen)) return [];
    const left = suggestions.filter((each) => each.confidence === "high" && !isChosen(each));
    if (left.length === 0) return [];
    const named = standards.filter(({ id }) => left.some(({ standard }) => standard === id));
    const blanks = {
      name: name.text,
      words: left.flatMap(wordsOf).join("、"),
      standards: named.map(({ id }) => rowName(`S${id}`)).join("、"),
      chosen: decision.text,
    };
    return [rowHit(decision, { sentence: "left-out", blanks })];
  },
};
