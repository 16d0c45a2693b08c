// The words of a folded text that count: terms, numbers and pairs, less what is denied. Knows no clause's subject.
import type { Clause } from "./clauses";
import { findNumbers } from "./numbers";
import { findPairs } from "./pairs";
import { findTerms } from "./terms";
import type { Token } from "./terms";

/** Bad words that a denial right before them turns into good ones: 从不拖欠. */
const deniable = new Set(["lacking", "poor", "bad", "stalled", "undone"]);
const isDeniable = ({ role, concept }: Token): boolean =>
  role === "predicate" || deniable.has(concept);

const isNaming = ({ role }: Token): boolean => role === "subject" || role === "noun";

/** 无超届, 从不推诿: the word is cancelled with what ends inside it, and the denial is used up by it. */
function cancelDenied(tokens: readonly Token[]): readonly Token[] {
  const denials = tokens.filter(({ concept }) => concept === "notThis");
  const reaches = denials.flatMap((denial) => {
    const denied = tokens.filter((token) => token.start === denial.end && isDeniable(token));
    const end = Math.max(...denied.map((token) => token.end));
    return denied.length === 0 ? [] : [{ start: denial.start, end }];
  });
  if (reaches.length === 0) return tokens;
  return tokens.map((token) =>
    !isNaming(token) && reaches.some(({ start, end }) => start < token.end && token.end <= end)
      ? { ...token, concept: "cancelled" }
      : token,
  );
}

const deniedReach = 10;

/** 不存在班子不团结、换届超期: what stands close behind the denial is denied, what is listed after it, and what ends inside it. */
function isFarDenied(token: Token, denial: Token, clauses: readonly Clause[]): boolean {
  if (token.start <= denial.start) return token.end > denial.start && token.end < denial.end;
  const indexOf = ({ start }: Token): number =>
    clauses.findIndex((clause) => clause.start <= start && start < clause.end);
  const [from, to] = [indexOf(denial), indexOf(token)];
  if (from === to) return token.start - denial.end <= deniedReach;
  return clauses.slice(from + 1, to + 1).every(({ listed }) => listed);
}

const canBeFarDenied = (token: Token): boolean => !isNaming(token) && token.concept !== "denied";

function cancelFarDenied(tokens: readonly Token[], clauses: readonly Clause[]): readonly Token[] {
  const denials = tokens.filter(({ concept }) => concept === "denied");
  if (denials.length === 0) return tokens;
  const isDenied = (token: Token): boolean =>
    canBeFarDenied(token) && denials.some((denial) => isFarDenied(token, denial, clauses));
  return tokens.map((token) => (isDenied(token) ? { ...token, concept: "cancelled" } : token));
}

const ownable = new Set(["committee", "seat"]);

/** 业委会班子: a committee right behind another body is that body's. */
function dropOthersCommittees(tokens: readonly Token[]): readonly Token[] {
  const bodies = tokens.filter(({ concept }) => concept === "otherBody");
  if (bodies.length === 0) return tokens;
  const isOthers = (token: Token): boolean =>
    ownable.has(token.concept) &&
    bodies.some(
      ({ start, end }) => token.start > start && token.end > end && token.start - end <= 1,
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
  const tokens = [...terms, ...findPairs(text, terms), ...findNumbers(text)];
  return cancelDepartures(cancelFarDenied(cancelDenied(tokens), clauses));
}
