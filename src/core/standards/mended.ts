// What has been put right since: 元月补选完毕, 随着新书记上任扭转. Knows no other reason to doubt.
import type { StandardId } from "../spec/standard";
import type { Scope, ScopeReader } from "./scopes";
import { hasConcept, sentenceStart } from "./scopes";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";

/** What each kind of mending puts right in the clauses before it; a general one, whatever they say. */
const mends: ReadonlyMap<string, readonly StandardId[] | "all"> = new Map<
  string,
  readonly StandardId[] | "all"
>([
  ["mends", "all"],
  ["fills", [1]],
  ["elects", [1, 4]],
  ["replaces", [1, 2]],
  ["reconciles", [3]],
]);

const intentionReach = 10;
const denialReach = 4;
const denial = /[未没难待尚]|不(?!久|断|仅|再)|无(?!一)/;
const doneAfter =
  /^(?:了|完|到位|成功|妥|好|一空|结束|停当|齐全|后(?![^，。；,;]{0,4}[没未再就])|的是|的为|就绪|满员|得差不多)/;
const undoneAfter =
  /^(?:[^，。；]{0,2}(?:未果|无果|失败|无望|困难|难|不|未|没|无|迟|晚|慢|流产|搁置|中|时|前|和|与))/;

/** 超期状况消除. */
const calledTrouble = /问题|现象|状况|局面|情况|毛病|矛盾|投诉|意见|怨言|纠纷|欠费|隔阂/;

/** Done, by a word before or after it; not intended, not denied. */
function isDone(text: string, clause: ReadClause, verb: Token): boolean {
  const after = text.slice(verb.end, Math.min(verb.end + 4, clause.end));
  if (denial.test(text.slice(Math.max(clause.start, verb.start - denialReach), verb.start)))
    return false;
  const before = clause.tokens.filter(({ end }) => end <= verb.start);
  const intended = before.some(
    ({ concept, end }) => concept === "intended" && verb.start - end <= intentionReach,
  );
  if (intended) return false;
  if (doneAfter.test(after) || text.slice(verb.start, verb.end).includes("了")) return true;
  if (after === "" && calledTrouble.test(text.slice(clause.start, verb.start))) return true;
  return !undoneAfter.test(after) && hasConcept(before, "done");
}

const namesItsOwn = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ role }) => role === "subject" || role === "noun");

/** 随着…, 经…: the clause goes on with what was named before it. */
const opening = /[随经在]/;

/** 超期换届、书记缺职两项已清零: the start of the list that the clause ends. */
const summing = /[两二三四五六几]个?(?:项|个|类|件|大|方面)|均|都|等/;

function listStart({ clauses, text }: Statement, clause: ReadClause, verb: Token): number {
  let at = clauses.indexOf(clause);
  if (!summing.test(text.slice(clause.start, verb.start))) return clause.start;
  while (at > 0 && clauses[at]?.listed === true) at -= 1;
  return clauses[at]?.start ?? clause.start;
}

/** From where the mending reaches back: the sentence, if it is told what is mended or names nothing of its own. */
function mendedBy(statement: Statement, clause: ReadClause, verb: Token): readonly Scope[] {
  const standards = mends.get(verb.concept);
  if (standards === undefined || !isDone(statement.text, clause, verb)) return [];
  const own = {
    start: listStart(statement, clause, verb),
    end: verb.end,
    ...(standards === "all" ? {} : { standards }),
  };
  const isOthers =
    hasConcept(clause.tokens, "otherBody") && !hasConcept(clause.tokens, ...partySubjects);
  const before = { start: sentenceStart(statement, clause), end: clause.start };
  if (isOthers) return [own];
  if (standards !== "all") return [own, { ...before, standards }];
  return namesItsOwn(clause) && !opening.test(statement.text.charAt(clause.start))
    ? [own]
    : [own, before];
}

/** 书记请假手术，…现已返岗: whoever was away or ill is back, unless the clause names others. */
const returned: ScopeReader = ({ clauses }, at, { start, end }) => {
  const clause = clauses[at];
  if (clause === undefined || hasConcept(clause.tokens, "members", "people", "cadres")) return [];
  if (clause.tokens.some((token) => token.role === "predicate" && token.end > end)) return [];
  const first = clauses.find(({ sentence }) => clause.sentence - sentence <= 1);
  return [{ start: first?.start ?? start, end: start, standards: [1, 2] }];
};

const mending: ScopeReader = (statement, at, verb) => {
  const clause = statement.clauses[at];
  return clause === undefined ? [] : mendedBy(statement, clause, verb);
};

/** What mends, each with its reader. */
export const mendedReaders: readonly (readonly [string, ScopeReader])[] = [
  ...[...mends.keys()].map((concept) => [concept, mending] as const),
  ["returned", returned],
];
