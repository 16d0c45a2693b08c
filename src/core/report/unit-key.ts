// The key under which two spellings of one reporting unit's name are the same.
import { fold } from "./text";

const beginnings = /^(?:中国共产党|中共)/;
const endings = /(?:委组织部|党委组织部|组织部|党工委|工作委员会|工委|委员会|党委)$/;

/** 归阳镇, 归阳镇党委 and 中共归阳镇委员会 => 归阳镇 */
export function unitKey(name: string): string {
  const folded = fold(name).replace(beginnings, "");
  const bare = folded.replace(endings, "");
  return bare === "" ? folded : bare;
}
