// The key under which two spellings of one Party organization's name are the same.
import { remember } from "../kernel/remember";
import { fold } from "./text";

const partyPrefix = /^(?:中国共产党|中共)/;

/** A branch is what a bare name means; a general branch or committee of the same place is another organization. */
const levels: readonly (readonly [ending: RegExp, mark: string])[] = [
  [/(?:党总支部?|总支部?)(?:委员会)?$/, "+总支"],
  [/(?:党支部|支部)(?:委员会)?$/, ""],
  [/(?:党委|委员会)$/, "+党委"],
];

/** Folded, and without 中共 in front. */
export const bareOrganization = (name: string): string => fold(name).replace(partyPrefix, "");

/** 中共石龙村支部委员会, 石龙村党支部 and 石龙村 => 石龙村; 石龙村党总支 => 石龙村+总支. Many rules ask in turn. */
export const organizationKey = remember((name) => {
  const bare = bareOrganization(name);
  const level = levels.find(([ending]) => ending.test(bare));
  if (level === undefined) return bare;
  const [ending, mark] = level;
  return `${bare.replace(ending, "") || bare}${mark}`;
}, 4000);
