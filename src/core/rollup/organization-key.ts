// The key under which spellings of one organization meet within a unit: 石龙村, 归阳镇石龙村支部, 中共石龙村支部委员会.
import { fold } from "../report/text";
import type { Unit } from "./unit-directory";
import { withoutArea } from "./unit-key";
import type { Area } from "./unit-key";

const partyPrefix = /^(?:中国共产党|中共)/;

/** A branch is what a bare name means; a general branch or committee of the same place is another organization. */
const levels: readonly (readonly [ending: RegExp, mark: string])[] = [
  [/(?:党总支部?|总支部?)(?:委员会)?$/, "+总支"],
  [/(?:党支部|支部)(?:委员会)?$/, ""],
  [/(?:党委|委员会)$/, "+党委"],
];

export function organizationKey(name: string, unit: Unit, area: Area): string {
  const folded = fold(name).replace(partyPrefix, "");
  const local = withoutArea(folded, area);
  const own = (local.startsWith(unit.short) ? local.slice(unit.short.length) : local) || folded;
  const level = levels.find(([ending]) => ending.test(own));
  if (level === undefined) return own;
  const [ending, mark] = level;
  return `${own.replace(ending, "") || own}${mark}`;
}

/** Units that are places: several have villages and offices of the same name. */
const place = /(?:镇|乡|街道|县|市|区|州|旗|林场|农场|园艺场|渔场)$/;

/** 石龙村党支部 of 归阳镇 => 归阳镇石龙村党支部; a name that says its place stays. */
export function nameWithPlace(name: string, { short, own }: Unit): string {
  return own || !place.test(short) || fold(name).includes(short) ? name : `${short}${name}`;
}
