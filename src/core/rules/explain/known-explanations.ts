// The reasons that were given, so kept that those for one matter are found among thousands.
import { organizationKey } from "../../report/organization-key";
import { writtenOn } from "../../report/read-explanations";
import { fold } from "../../report/text";
import type { Explanation, Matter } from "../../spec/explanation";
import { isSameMatter, isSameValue } from "./same-matter";

export interface KnownExplanations {
  /** Of the rules about which something is known. */
  readonly rules: ReadonlySet<string>;
  /** The newest for the value that stands there; else the newest for another, which has lapsed. */
  readonly about: (
    matter: Matter,
  ) => { readonly explanation: Explanation; readonly holds: boolean } | undefined;
}

/** Of several of one day the text decides, whatever their order. */
const newestFirst = (a: Explanation, b: Explanation): number =>
  writtenOn(b) - writtenOn(a) || (a.text < b.text ? -1 : 1);

const keyOf = ({ rule, form, category, entry }: Matter, organization: string): string =>
  [rule, ...[form, category, entry].map(fold), organization].join("\n");

/** Names that differ by what stands in front end alike. */
const endOf = (organization: string): string => organization.slice(-2);

function collect(map: Map<string, Explanation[]>, key: string, each: Explanation): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [each]);
  else known.push(each);
}

/** Rows without a reason, or of which nobody can tell what they are about, explain nothing. */
export function knownExplanations(explanations: readonly Explanation[]): KnownExplanations {
  const telling = explanations.filter(({ text, rule }) => text !== "" && rule !== "");
  const byName = new Map<string, Explanation[]>();
  const byEnd = new Map<string, Explanation[]>();
  for (const each of telling.toSorted(newestFirst)) {
    const organization = organizationKey(each.organization);
    collect(byName, keyOf(each, organization), each);
    collect(byEnd, keyOf(each, endOf(organization)), each);
  }
  const among = (
    matter: Matter,
    map: typeof byName,
    organization: string,
  ): readonly Explanation[] =>
    (map.get(keyOf(matter, organization)) ?? []).filter((each) => isSameMatter(matter, each));
  return {
    rules: new Set(telling.map(({ rule }) => rule)),
    about: (matter) => {
      const organization = organizationKey(matter.organization);
      const holding = (each: Explanation): boolean => isSameValue(matter, each);
      // Mostly there is one under the very name, and the others need no look.
      const exact = among(matter, byName, organization).find(holding);
      if (exact !== undefined) return { explanation: exact, holds: true };
      const all = among(matter, byEnd, endOf(organization));
      const explanation = all.find(holding) ?? all[0];
      return explanation && { explanation, holds: holding(explanation) };
    },
  };
}
