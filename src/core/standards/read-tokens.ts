// The words of a folded text that count: terms, numbers and pairs, less what is denied. Knows no clause's subject.
import type { Clause } from "./clauses";
import { findCounts } from "./counts";
import { cancelDenied, cancelFarDenied, cancelNoneAfter, cancelNoSuch } from "./denials";
import { findNumbers } from "./numbers";
import { findPairs } from "./pairs";
import { findTurnsOfPhrase } from "./turns-of-phrase";
import { findTerms } from "./terms";
import type { Token } from "./terms";

const ownable = new Set(["committee", "seat"]);
const party = new Set(["committee", "seat", "secretary", "organization", "members"]);

/** 业委会班子, 团总支书记: a committee right behind another body is that body's, and so is what begins inside its name. */
function dropOthersCommittees(tokens: readonly Token[]): readonly Token[] {
  const bodies = tokens.filter(({ concept }) => concept === "otherBody");
  if (bodies.length === 0) return tokens;
  const isOthers = (token: Token): boolean =>
    bodies.some(
      ({ start, end }) =>
        token.start > start &&
        token.end > end &&
        (ownable.has(token.concept)
          ? token.start - end <= 1
          : party.has(token.concept) && token.start < end),
    );
  return tokens.filter((token) => !isOthers(token));
}

/** 被拘留，仍在任. */
const cancelDepartures = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ concept }) => concept === "stillServing")
    ? tokens.map((token) =>
        token.concept === "departed" ? { ...token, concept: "cancelled" } : token,
      )
    : tokens;

export function readTokens(text: string, clauses: readonly Clause[]): readonly Token[] {
  const terms = dropOthersCommittees(findTerms(text));
  const tokens = [
    ...terms,
    ...findPairs(text, terms),
    ...findNumbers(text),
    ...findCounts(text),
    ...findTurnsOfPhrase(text),
  ];
  const divided = { text, clauses };
  const left = cancelNoneAfter(cancelNoSuch(cancelDenied(tokens, text), divided), divided);
  return cancelDepartures(cancelFarDenied(left, divided));
}
