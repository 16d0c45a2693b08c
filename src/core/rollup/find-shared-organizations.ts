// V19: an organization that two units list. Names carry their place here, so that villages of one name are not mixed up.
import { vacancyMark } from "../notice/marks";
import { organizationKey } from "../report/organization-key";
import { say } from "./finding";
import { groupBy } from "./group-by";
import type { RolledUpList, RolledUpRow, RollUpFinding } from "./result";

const keyOf = ({ content }: RolledUpRow): string => organizationKey(String(content.name ?? ""));

const sameValue = (a: unknown, b: unknown): boolean => a !== undefined && a !== "" && a === b;

/** The secretary or the telephone is the same as well. */
const samePerson = ({ content: a }: RolledUpRow, { content: b }: RolledUpRow): boolean =>
  sameValue(a.phone, b.phone) ||
  (sameValue(a.secretary, b.secretary) && a.secretary !== vacancyMark);

/** One finding for each organization and further unit. */
export function findSharedOrganizations({ rows }: RolledUpList): readonly RollUpFinding[] {
  const named = rows.filter((row) => keyOf(row) !== "");
  return groupBy(named, keyOf).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const others = same.filter(({ source }) => source.unit !== first.source.unit);
    return others.map((other) => {
      const blanks = {
        name: String(other.content.name ?? ""),
        one: first.source.unit,
        other: other.source.unit,
      };
      const { unit, file } = other.source;
      const sentence = samePerson(first, other) ? "same-organization" : "same-name";
      return say(sentence, blanks, { unit, file, value: blanks.name });
    });
  });
}
