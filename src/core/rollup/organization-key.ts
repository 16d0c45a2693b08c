// The key under which spellings of one organization meet within a unit: 石龙村, 归阳镇石龙村支部, 中共石龙村支部委员会.
import { bareOrganization, organizationKey } from "../report/organization-key";
import { fold } from "../report/text";
import { isPlace } from "../report/unit-key";
import type { Unit } from "./unit-directory";
import { withoutArea } from "./unit-key";
import type { Area } from "./unit-key";

/** The key within a unit: its own place in front does not count. */
export function organizationKeyIn(name: string, unit: Unit, area: Area): string {
  const local = withoutArea(bareOrganization(name), area);
  const own = local.startsWith(unit.short) ? local.slice(unit.short.length) : local;
  return organizationKey(own || name);
}

/** 石龙村党支部 of 归阳镇 => 归阳镇石龙村党支部; a name that says its place stays. */
export function nameWithPlace(name: string, { short, own }: Unit): string {
  const says = own || !isPlace(short) || name.includes(short) || fold(name).includes(short);
  return says ? name : `${short}${name}`;
}
