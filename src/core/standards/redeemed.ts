// Whether the sentence praises a person for all that wears him down: 年过六旬，精神矍铄. Knows no predicates.
import type { ReadClause, Statement } from "./statement";

/** Who may praise him: the rest of the sentence still speaks of the same person. */
const praising = new Set(["secretary", "people", "members"]);

const namesAnother = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ role, concept }) => role === "subject" && !praising.has(concept));

const goesOn = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ concept }) => concept === "unharmed");

/** What turns: 但…, 却…, 仍…, 慢是慢. */
const turning = /^(?:但|可(?!能|以|是否)|不过|倒)|却|([\u4e00-\u9fff])[是归]\1/;
/** What is good by its grammar: 句句, 叫得出, 从没误过, 一次没少, 清早就, 自己掏钱, 给村里修路. */
const goodInShape =
  /([句样件次天户组条桩步月人])\1|[\u4e00-\u9fff]得(?:清|出|懂|准|好|稳|住|动|透|上|转|开|早|勤)|(?:清早|一早|天不亮|天没亮|半夜|三更)|(?:最早|最先|头一个|第一个)[到来去上下]|自己(?:掏|垫|贴|出钱)|(?:给|为|替|帮)[村群乡社大组][^,。;]{0,3}[修跑送办建捐装种争买]|却.{0,2}[细实勤稳准好强快公正灵清热]/;
const neverFails =
  /(?:从[没未不]|一[天次回场节趟件][没不未]|没|未).{0,3}[误少落漏缺拉断错差岔假歇](?:过|下|$)/;
const denying = /[不没未无难少缺差停]/;

const isQuiet = ({ tokens }: ReadClause): boolean =>
  !tokens.some(({ role, concept }) => role === "predicate" && concept !== "cancelled");

/** 没读过几天书，讲的话句句在理: it turns, or is good in its shape, and tells of no trouble. */
function contrasts(text: string, clause: ReadClause): boolean {
  const words = text.slice(clause.start, clause.end);
  if (!isQuiet(clause)) return false;
  if (neverFails.test(words)) return true;
  return (turning.test(words) || goodInShape.test(words)) && !denying.test(words);
}

const reach = 2;

/** What the sentence goes on with, as far as it may still speak of him; a list is one thing. */
function following({ clauses }: Statement, clause: ReadClause): readonly ReadClause[] {
  const after: ReadClause[] = [];
  let left = reach;
  for (const later of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (!later.listed) left -= 1;
    if (later.sentence !== clause.sentence || left < 0 || namesAnother(later)) break;
    after.push(later);
  }
  return after;
}

const wanted = new Set(["intended", "feared", "demanded", "departed"]);

/** 书记性子慢，办事却细: what follows says something good and nothing bad, and wants nothing. */
export const isTurned = (statement: Statement, clause: ReadClause): boolean =>
  following(statement, clause).some(
    (later) =>
      (contrasts(statement.text, later) || (later.acclaimed && isQuiet(later))) &&
      !later.tokens.some(({ concept }) => wanted.has(concept)),
  );

/** It praises him, or what follows does, or nothing suffers by him. */
export function isRedeemed(statement: Statement, clause: ReadClause): boolean {
  if (clause.acclaimed) return true;
  const after = following(statement, clause);
  if (after.some((later) => later.acclaimed || contrasts(statement.text, later))) return true;
  return statement.clauses.some(
    (later) => later.start >= clause.start && later.sentence === clause.sentence && goesOn(later),
  );
}
