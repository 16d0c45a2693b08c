// Complaints that are not of the Party's own doing, of one household, or of the secretary alone. Knows （6） only.
import type { Hit } from "./hits";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Told } from "./vacated";

/** Words that stand for the Party's own doings where people complain of something. */
const ownDoings = new Set([
  ...partySubjects,
  "people",
  "serviceNoun",
  "concern",
  "errand",
  "needy",
  "bearing",
  "rating",
  "ownDoing",
]);
const towardsReach = 14;
/** 结对, 面对: no 对 that names what is complained of. */
const compounds = new Set("结绝反面针应相核派");

const aimed = /^.{0,3}(?:针对|集中在|来自|源于)/;

/** 群众的不满主要针对开发商. */
const isAimedElsewhere = ({ text }: Statement, { tokens, end }: ReadClause, hit: Hit): boolean =>
  aimed.test(text.slice(hit.till, end)) &&
  !tokens.some(({ concept, start }) => start >= hit.till && ownDoings.has(concept));

/** 群众对电网改造意见大: what 对 names before the complaint is not the Party's doing. */
function isOfOtherThings(statement: Statement, clause: ReadClause, hit: Hit): boolean {
  const { text } = statement;
  if (isAimedElsewhere(statement, clause, hit)) return true;
  const towards = text.lastIndexOf("对", hit.at);
  if (compounds.has(text.charAt(towards - 1))) return false;
  if (towards < clause.start || hit.at - towards > towardsReach || hit.at - towards < 3)
    return false;
  return !clause.tokens.some(
    ({ concept, start, end }) => start > towards && end <= hit.at && ownDoings.has(concept),
  );
}

const oneOnly =
  /(?:群众|村民|居民|党员|职工|患者|家长|业主)(?:老?.某|老[^是总](?:一家|对|说|因)|.某某?|一家|[一两12]户|[一两12]人)|(?<!除|除了|不是|不只)个别|[一两]户(?:群众|村民|居民)/;
const moods = /^.{0,2}(?:不满|意见|不服|怨|骂|气|牢骚|抱怨)/;

/** 村民老王对低保复核不满: one household is not the people. */
const isOfOne = ({ text }: Statement, { start }: ReadClause, hit: Hit): boolean =>
  moods.test(text.slice(hit.at)) && oneOnly.test(text.slice(start, hit.at));

const atHim = /^.{0,2}(?:他|她|其|书记|支书)/;
const towardsHim = /对(?:他|她|其|书记|支书)[^,。;]{0,6}$/;

/** 群众骂他泥菩萨: of the secretary, where the statement says what he lacks. */
const isOfSecretary = ({ text }: Statement, { start }: ReadClause, { hit, told }: Told): boolean =>
  told.some(({ standard }) => standard === 2) &&
  (atHim.test(text.slice(hit.till)) || towardsHim.test(text.slice(start, hit.at)));

export function isMisdirected(statement: Statement, at: number, told: Told): boolean {
  const clause = statement.clauses[at];
  if (told.hit.standard !== 6 || clause === undefined) return false;
  return (
    isOfOtherThings(statement, clause, told.hit) ||
    isOfOne(statement, clause, told.hit) ||
    isOfSecretary(statement, clause, told)
  );
}
