// The key under which two spellings of one Party organization's name are the same.
import { fold } from "./text";

const endings = /(?:支部委员会|总支部委员会|党支部|支部|党总支|总支|委员会|党委)$/;
const beginnings = /^(?:中国共产党|中共)/;

/** 中共石龙村支部委员会, 石龙村党支部 and 石龙村 => 石龙村 */
export function organizationKey(name: string): string {
  const folded = fold(name).replace(beginnings, "");
  const bare = folded.replace(endings, "");
  return bare === "" ? folded : bare;
}
