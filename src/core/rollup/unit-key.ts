// The key under which different spellings of one reporting unit meet. A key is for comparing, never for showing.
import { bareUnit } from "../report/unit-key";

/** Whose roll-up it is: its name may stand in front of a lower unit's, or only its level, as in 县教育局. */
export interface Area {
  readonly key: string;
  /** 县, 市 …; "" where the unit is no area. */
  readonly level: string;
}

/** 市 is not the end of a name where another 市 follows, as in 津市市. */
const chain =
  /^(?:.+?(?:省|自治区))?(?:.+?(?:自治州|地区|盟|市(?!市)))?(?:.+?(?:县|区|旗|市(?!市)))?(.+?(?:省|州|市|县|区|旗|镇|乡|街道))$/;

/** 衡阳市祁东县 => 祁东县 */
const lastOfChain = (bare: string): string => chain.exec(bare)?.[1] ?? bare;

export function areaOf(unit: string): Area {
  const key = lastOfChain(bareUnit(unit));
  return { key, level: /[省州市县区旗镇乡]$/.exec(key)?.[0] ?? "" };
}

const higherAreas = /^(?:[^省市州区县旗]+(?:省|州|市市?|区|县|旗))*$/;

/** Without the area, and the areas above it, in front. */
export function withoutArea(name: string, { key }: Area): string {
  const at = name.indexOf(key);
  return at >= 0 && higherAreas.test(name.slice(0, at)) ? name.slice(at + key.length) : name;
}

/** 归阳镇, 归阳镇党委 and 中共祁东县归阳镇委员会 have one key in 祁东县; the area itself has its own. */
export function unitKey(text: string, area: Area): string {
  const bare = bareUnit(text);
  if (bare === area.level) return area.key;
  const name = withoutArea(bare, area) || area.key;
  const namesLevel = area.level !== "" && name.startsWith(area.level) && name.length > 2;
  return namesLevel && name !== area.key ? name.slice(1) : name;
}

/** Whether the text names the area itself, and no unit in it. */
export const namesArea = (text: string, area: Area): boolean => unitKey(text, area) === area.key;
