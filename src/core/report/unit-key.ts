// A reporting unit's name without what stands for its Party body: how two spellings of one unit are compared.
import { fold } from "./text";

const partyPrefix = /^(?:中国共产党|中共)/;

/** What stands for the Party body of a unit, behind the unit's name. */
const bodyEndings = [
  /\((?:盖章|公章|章)\)$/,
  /(?:(?:党的)?群众路线)?教育实践活动领导小组(?:办公室)?$/,
  /(?:组织部|工作委员会|党工委|工委|党委会|党委|委员会|党组)$/,
  /(?<=[省州市县区旗镇乡])委$/,
  /(?<=街道)办事处$/,
];

/** 中共祁东县归阳镇委员会 => 祁东县归阳镇 */
export function bareUnit(text: string): string {
  let name = fold(text).replace(partyPrefix, "");
  for (let before = ""; before !== name;) {
    before = name;
    for (const ending of bodyEndings) name = name.replace(ending, "") || name;
  }
  return name;
}

const place = /(?:镇|乡|街道|县|市|区|州|旗|林场|农场|园艺场|渔场)$/;

/** Several places have villages and offices of the same name. `unit`: without what stands for its Party body. */
export const isPlace = (unit: string): boolean => place.test(unit);
