// What is asked, demanded, tackled or told of elsewhere rather than stated. Knows no other reason to doubt.
import type { Scope, ScopeReader } from "./scopes";
import { sentenceEnd, sentenceStart } from "./scopes";
import type { ReadClause, Statement } from "./statement";

const clauseOf = ({ start, end }: ReadClause): Scope => ({ start, end });

/** 团结不团结: the clause. */
const asked: ScopeReader = ({ clauses }, at) => {
  const clause = clauses[at];
  return clause === undefined ? [] : [clauseOf(clause)];
};

/** …，待核实: all of the sentence before it. */
const unproven: ScopeReader = (statement, at) => {
  const clause = statement.clauses[at];
  return clause === undefined ? [] : [{ start: sentenceStart(statement, clause), end: clause.end }];
};

/** Clauses that go on with what a cue began, by 、 only. */
function listEnd(clauses: readonly ReadClause[], at: number): number {
  let last = at;
  while (clauses[last + 1]?.listed === true) last += 1;
  return clauses[last]?.end ?? 0;
}

const requiring = /(?:要求|明确|规定|强调|指出|提出)$/;

/** 要求：…: to the end of the sentence behind a colon or a verb that ends its clause, else of the list; brackets tell facts. */
const demanded: ScopeReader = (statement, at, { start, end }) => {
  const { clauses, text } = statement;
  const clause = clauses[at];
  if (clause === undefined) return [];
  const opens = end === clause.end && requiring.test(text.slice(start, end));
  if (text.charAt(clause.end) !== ":" && !opens) return [{ start, end: listEnd(clauses, at) }];
  const bracket = clauses.slice(at + 1).find(({ bracketed }) => bracketed);
  const last = sentenceEnd(statement, clause);
  return [{ start: end, end: Math.min(last, bracket?.start ?? last) }];
};

const denial = /[未没不无难]/;

/** 着力解决班子不团结、换届超期: what is tackled, with whom it is said of. */
const tackled: ScopeReader = ({ clauses, text }, at, { start, end }) => {
  const before = text.slice(Math.max(clauses[at]?.start ?? 0, start - 4), start);
  return denial.test(before) ? [] : [{ start: end, end: listEnd(clauses, at), whole: true }];
};

/** 不换届的要…: the condition, from the start of its clause. */
const conditioned: ScopeReader = (statement, at, { start, end }) => {
  const clause = statement.clauses.findLast((each) => each.start < start) ?? statement.clauses[at];
  return clause === undefined ? [] : [{ start: sentenceStart(statement, clause), end }];
};

/** 托本村代管: it is still the other place's. */
const entrusting = /[托由请让给]/;

/** 邻村…: until the own place is named. */
const elsewhere: ScopeReader = (statement, at, { start }) => {
  const clause = statement.clauses[at];
  if (clause === undefined) return [];
  const own = statement.clauses
    .filter((later) => later.sentence === clause.sentence)
    .flatMap(({ tokens }) => tokens)
    .find(
      (token) =>
        token.concept === "here" &&
        token.start > start &&
        !entrusting.test(statement.text.charAt(token.start - 1)),
    );
  return [{ start, end: own?.start ?? sentenceEnd(statement, clause) }];
};

/** 由对立到合作. */
const turnedFrom: ScopeReader = (_, __, { start, end }) => [{ start, end }];

/** 样表示例写的是“书记空缺”; 问卷：书记是否称职？A称职B不称职: the sentence and the one behind it tell what a form may hold. */
const exemplary: ScopeReader = (statement, at) => {
  const clause = statement.clauses[at];
  if (clause === undefined) return [];
  const last = statement.clauses.findLast(({ sentence }) => sentence <= clause.sentence + 1);
  return [{ start: sentenceStart(statement, clause), end: last?.end ?? clause.end }];
};

/** 群众有意见，责任在县供电局: the complaint is not of the Party's doing. */
const causedElsewhere: ScopeReader = (statement, at) => {
  const clause = statement.clauses[at];
  return clause === undefined
    ? []
    : [{ start: sentenceStart(statement, clause), end: clause.end, standards: [6] }];
};

/** 书记说主任贪: not of the secretary. */
const blamed: ScopeReader = ({ clauses }, at) => {
  const clause = clauses[at];
  return clause === undefined ? [] : [{ ...clauseOf(clause), standards: [2] }];
};

export const unrealReaders: readonly (readonly [string, ScopeReader])[] = [
  ["asked", asked],
  ["unproven", unproven],
  ["demanded", demanded],
  ["tackled", tackled],
  ["conditioned", conditioned],
  ["elsewhere", elsewhere],
  ["turnedFrom", turnedFrom],
  ["template", exemplary],
  ["blames", blamed],
  ["elsewhereCause", causedElsewhere],
];

const noneAnswers = /^(?:否|无|无此情况|没有|未发现|不存在|零|0[个项人次起]?)$/;

/** 书记空缺：否; 换届超期（无）: what the answer no is given to. */
export function answeredNo(statement: Statement, at: number): readonly Scope[] {
  const { clauses, text } = statement;
  const [clause, before] = [clauses[at], clauses[at - 1]];
  if (clause === undefined || before === undefined || before.sentence !== clause.sentence)
    return [];
  const isAnswer =
    /[:(]/.test(text.charAt(clause.start - 1)) &&
    before.tokens.some(({ role }) => role === "predicate");
  return isAnswer && noneAnswers.test(text.slice(clause.start, clause.end))
    ? [clauseOf(before)]
    : [];
}
