// What a denial takes back: 从不推诿, 不存在换届超期等问题, 没有书记缺位. Knows no clause's subject.
import type { Clause } from "./clauses";
import type { Token } from "./terms";

/** Bad words that a denial right before them turns into good ones: 从不拖欠. */
const deniable = new Set(["lacking", "poor", "bad", "stalled", "undone"]);
const isDeniable = ({ role, concept }: Token): boolean =>
  (role === "predicate" && concept !== "notOnTerms") || deniable.has(concept);

const isNaming = ({ role }: Token): boolean => role === "subject" || role === "noun";

const cancelled = (token: Token): Token => ({ ...token, concept: "cancelled" });

/** 没人不服: praise that is made by a denial. */
const isGood = ({ concept }: Token): boolean => concept === "acclaim" || concept === "unharmed";

const never = /^[从绝决]/;
const neverReach = 3;

/** 没有怨言, 没闹过别扭, 不闹分裂, 从不背后拆台: behind the denial, sharing its 有, after a verb with 过 or one that only brings it about, or close behind a never. */
function follows(text: string, token: Token, { start, end }: Token): boolean {
  if (token.start <= start || token.end <= end) return false;
  if (token.start < end) return text.charAt(token.start) === "有";
  const between = text.slice(end, token.start);
  if (between === "" || /^(?:.过|闹|搞|起|出|犯)$/.test(between)) return true;
  return (
    never.test(text.charAt(start)) && between.length <= neverReach && !/[，、；。,;]/.test(between)
  );
}

/** 没有外出务工: what follows without a gap is denied with it. */
function endOfChain(tokens: readonly Token[], from: number): number {
  const next = tokens.filter((token) => token.start === from && isDeniable(token));
  return next.length === 0 ? from : endOfChain(tokens, Math.max(...next.map(({ end }) => end)));
}

/** 无超届, 从不推诿: the word is cancelled with what ends inside it, and the denial is used up by it. */
export function cancelDenied(tokens: readonly Token[], text: string): readonly Token[] {
  const denials = tokens.filter(({ concept }) => concept === "notThis");
  const reaches = denials.flatMap((denial) => {
    const denied = tokens.filter((token) => follows(text, token, denial) && isDeniable(token));
    if (denied.length === 0) return [];
    const end = endOfChain(tokens, Math.max(...denied.map((token) => token.end)));
    return [{ start: denial.start, end }];
  });
  if (reaches.length === 0) return tokens;
  return tokens.map((token) =>
    !isNaming(token) &&
    !isGood(token) &&
    reaches.some(({ start, end }) => start < token.end && token.end <= end)
      ? cancelled(token)
      : token,
  );
}

const namedReach = 2;
const saidReach = 4;

const isBad = (token: Token): boolean =>
  isDeniable(token) && token.concept !== "undone" && token.end - token.start > 1;

/** 没钱没书记: what begins with a denial of its own. */
const isDenial = (tokens: readonly Token[], start: number): boolean =>
  tokens.some((token) => token.concept === "noSuch" && token.start === start);

/** 没有 with a name behind it and something bad of that name: to the end of the bad. */
function endOfNoSuch(tokens: readonly Token[], denial: Token): number {
  const isNear = ({ start }: Token): boolean =>
    start >= denial.end && start - denial.end <= namedReach;
  const named = tokens.filter((token) => isNaming(token) && isNear(token));
  const ends = named.flatMap(({ end }) =>
    tokens.filter(
      (token) =>
        isBad(token) &&
        token.start >= end &&
        token.start - end <= saidReach &&
        !tokens.some((other) => isNaming(other) && other.start >= end && other.end <= token.start),
    ),
  );
  const compound = tokens.filter(
    (token) =>
      isBad(token) &&
      isNear(token) &&
      token.end - token.start > namedReach &&
      (token.start === denial.end || !isDenial(tokens, token.start)),
  );
  return Math.max(denial.start, ...[...ends, ...compound].map(({ end }) => end));
}

/** 没有群众反映的书记不管事情况: the bad that stands right before what it is called, at the end of the clause. */
function endOfCalled(tokens: readonly Token[], denial: Token, words: string): number {
  const called = /(?:的|等|这类)?(?:问题|现象|情况|情形|反映|说法|苗头|迹象)$/.exec(words);
  if (called === null) return denial.start;
  const place = denial.end + called.index;
  const isCalled = (token: Token): boolean =>
    isBad(token) &&
    token.start > denial.start &&
    token.end <= place &&
    place - token.end <= namedReach;
  return tokens.some(isCalled) ? place : denial.start;
}

/** A text with its clauses. */
interface Divided {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** 并没有书记年老、不胜任的情况: where the list ends that the clause begins. */
function endOfList(clauses: readonly Clause[], from: number): number {
  let at = from;
  while (clauses[at + 1]?.listed === true) at += 1;
  return clauses[at]?.end ?? 0;
}

const emphatic = /^(?:并|未见|从)/;

/** 没有书记缺位, 未见党员失管. */
export function cancelNoSuch(
  tokens: readonly Token[],
  { text, clauses }: Divided,
): readonly Token[] {
  const denials = tokens.filter(({ concept }) => concept === "noSuch");
  if (denials.length === 0) return tokens;
  const reaches = denials.flatMap((denial) => {
    const at = clauses.findIndex(({ start, end }) => start <= denial.start && denial.start < end);
    const clause = clauses[at];
    if (clause === undefined) return [];
    const listed = endOfList(clauses, at);
    const last = emphatic.test(text.slice(denial.start)) ? listed : clause.end;
    const upTo = (place: number): readonly Token[] =>
      tokens.filter(({ start, end }) => start >= clause.start && end <= place);
    const end = Math.max(
      endOfNoSuch(upTo(last), denial),
      endOfCalled(upTo(listed), denial, text.slice(denial.end, listed)),
    );
    return end === denial.start ? [] : [{ start: denial.start, end }];
  });
  return tokens.map((token) =>
    !isNaming(token) && reaches.some(({ start, end }) => start <= token.start && token.end <= end)
      ? cancelled(token)
      : token,
  );
}

const noneAfter =
  /^[都皆均全也]?(?:没有|没有过|全无|皆无|均无|从未有过|不存在|未发生|未出现|从未发生)$/;

/** 缺员没有. */
export function cancelNoneAfter(
  tokens: readonly Token[],
  { text, clauses }: Divided,
): readonly Token[] {
  if (!/没有|无|不存在|未/.test(text)) return tokens;
  const isNone = ({ role, start, end }: Token): boolean => {
    if (role !== "predicate") return false;
    const clause = clauses.find((each) => each.start <= start && start < each.end);
    return clause !== undefined && noneAfter.test(text.slice(end, clause.end));
  };
  return tokens.map((token) => (isNone(token) ? cancelled(token) : token));
}

const deniedReach = 10;
/** How far ahead 的问题 may close what a denial began. */
const closedReach = 40;
const closing =
  /(?:的|等|这类|之类的?|等等)?(?:问题|现象|情况|情形|类型|之类|状况|行为|苗头|迹象|说法)/g;
const turning = /但|而是|不过|只是|主要是|就是|可是|然而|却|[。;；]/;

/** 不存在书记缺位，换届超期等问题: where the noun stands that all of it is called, if nothing turns before. */
function closedAt(text: string, { end }: Token): number {
  const ahead = text.slice(end, end + closedReach);
  const turned = ahead.search(turning);
  const said = turned < 0 ? ahead : ahead.slice(0, turned);
  const last = [...said.matchAll(closing)].at(-1);
  return last === undefined ? end : end + last.index;
}

/** 不存在班子不团结、换届超期: what stands close behind the denial is denied, what is listed after it, and what ends inside it. */
function isFarDenied(token: Token, denial: Token, { text, clauses }: Divided): boolean {
  if (token.start <= denial.start) return token.end > denial.start && token.end < denial.end;
  if (token.start < closedAt(text, denial)) return true;
  const indexOf = ({ start }: Token): number =>
    clauses.findIndex((clause) => clause.start <= start && start < clause.end);
  const [from, to] = [indexOf(denial), indexOf(token)];
  if (from === to) return token.start - denial.end <= deniedReach;
  return clauses.slice(from + 1, to + 1).every(({ listed }) => listed);
}

const canBeFarDenied = (token: Token): boolean => !isNaming(token) && token.concept !== "denied";

export function cancelFarDenied(tokens: readonly Token[], read: Divided): readonly Token[] {
  const denials = tokens.filter(({ concept }) => concept === "denied");
  if (denials.length === 0) return tokens;
  const isDenied = (token: Token): boolean =>
    canBeFarDenied(token) && denials.some((denial) => isFarDenied(token, denial, read));
  return tokens.map((token) => (isDenied(token) ? cancelled(token) : token));
}
