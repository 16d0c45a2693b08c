// The words of a folded text that count: terms, numbers and pairs, less what is denied. Knows no clause's subject.
import type { Clause } from "./clauses";
import { findCounts } from "./counts";
import { cancelDenied, cancelFarDenied, cancelNoneAfter, cancelNoSuch } from "./denials";
import { dropKinsHeads } from "./kin";
import { findNumbers } from "./numbers";
import { findPairs } from "./pairs";
import { findTurnsOfPhrase } from "./turns-of-phrase";
import { findTerms } from "./terms";
import type { Token } from "./terms";

const ownable = new Set(["committee", "seat"]);
const party = new Set(["committee", "seat", "secretary", "organization", "members"]);

/** Heads of anything: 队伍的领头人. */
const anyHead = /^(?:头人|领头|带头|当头|掌舵|负责人|领队|班长|当家人|主事|管事)/;

/** 业委会班子, 团总支书记: a committee or a head right behind another body is that body's, and so is what begins inside its name. */
function dropOthersCommittees(tokens: readonly Token[], text: string): readonly Token[] {
  const bodies = tokens.filter(({ concept }) => concept === "otherBody");
  if (bodies.length === 0) return tokens;
  const isOthers = (token: Token): boolean =>
    bodies.some(
      ({ start, end }) =>
        token.start > start &&
        token.end > end &&
        (ownable.has(token.concept) || anyHead.test(text.slice(token.start, token.end))
          ? token.start - end <= 1
          : party.has(token.concept) && token.start < end),
    );
  return tokens.filter((token) => !isOthers(token));
}

const isServing = ({ concept }: Token): boolean => concept === "stillServing";

/** 被拘留，仍在任; 被拘留，没有免职. */
const cancelDepartures = (tokens: readonly Token[], terms: readonly Token[]): readonly Token[] =>
  terms.some(isServing)
    ? tokens.map((token) =>
        token.concept === "departed" ? { ...token, concept: "cancelled" } : token,
      )
    : tokens;

const settling = new Set(["settled", "settledBefore"]);
const taken = /(?:[没未难]|没有|未能|不能)(?:及时|真正|完全|彻底|有效)?$/;
const takenReach = 4;

/** 未得到解决, 没有补选到位. */
const dropUnsettled = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.filter(
    ({ concept, start }) =>
      !settling.has(concept) || !taken.test(text.slice(Math.max(0, start - takenReach), start)),
  );

export function readTokens(text: string, clauses: readonly Clause[]): readonly Token[] {
  const terms = dropUnsettled(
    dropKinsHeads(dropOthersCommittees(findTerms(text), text), text),
    text,
  );
  const tokens = [
    ...terms,
    ...findPairs(text, terms),
    ...findNumbers(text),
    ...findCounts(text),
    ...findTurnsOfPhrase(text),
  ];
  const divided = { text, clauses };
  const left = cancelNoneAfter(cancelNoSuch(cancelDenied(tokens, text), divided), divided);
  return cancelDepartures(cancelFarDenied(left, divided), terms);
}
