// Which names within a unit are one organization, and what a name becomes in the merged list.
import { nameWithPlace, organizationKeyIn } from "../../../src/core/rollup/organization-key";
import { makeDirectory } from "../../../src/core/rollup/unit-directory";
import type { Unit } from "../../../src/core/rollup/unit-directory";

const units = ["归阳镇党委", "县教育局党委", "祁东县"];
const { unitOf, area } = makeDirectory("祁东县", [], units);
const unit = (name: string): Unit => {
  const found = unitOf(name);
  if (found === undefined) throw new Error(name);
  return found;
};
const key = (name: string): string => organizationKeyIn(name, unit("归阳镇党委"), area);

test.each([
  "石龙村党支部",
  "石龙村支部",
  "石龙村",
  "中共石龙村支部委员会",
  "归阳镇石龙村党支部",
  "祁东县归阳镇石龙村党支部",
  "石龙村 党支部",
])("%s of 归阳镇 is 石龙村", (name) => {
  expect(key(name)).toBe("石龙村");
});

test.each([
  ["石龙村党支部", "石龙村党总支"],
  ["石龙村党总支", "石龙村党委"],
  ["石龙村党支部", "大石龙村党支部"],
])("%s is not %s", (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test.each([
  ["归阳镇党委", "石龙村党支部", "归阳镇石龙村党支部"],
  ["归阳镇党委", "归阳镇石龙村党支部", "归阳镇石龙村党支部"],
  ["县教育局党委", "文昌小学党支部", "文昌小学党支部"],
  ["祁东县", "机关党支部", "机关党支部"],
])("%s: %s is listed as %s", (whose, name, listed) => {
  expect(nameWithPlace(name, unit(whose))).toBe(listed);
});
