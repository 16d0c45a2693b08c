// The units of the sample: the county's list, and one that files with the county though it is not on the list.
import type { CategoryName } from "../../core/notice/categories";

export const countyUnit = "中共祁东县委组织部";

export interface UnitProfile {
  /** As on the county's list. */
  readonly unit: string;
  /** Other names that it may write on its forms. */
  readonly aliases: readonly string[];
  /** The first is what the unit is mainly about. */
  readonly categories: readonly CategoryName[];
  /** Leaves the helper columns of 附件2 empty. */
  readonly withoutHelpers?: true;
  /** Has nothing weak to report. */
  readonly nothingWeak?: true;
}

type Traits = Pick<UnitProfile, "withoutHelpers" | "nothingWeak">;

const town = (
  unit: string,
  categories: UnitProfile["categories"],
  traits: Traits = {},
): UnitProfile => ({
  unit,
  aliases: [`${unit}党委`, `中共祁东县${unit}委员会`],
  categories,
  ...traits,
});

/** `name` without 县 in front. */
const office = (
  name: string,
  categories: UnitProfile["categories"],
  traits: Traits = {},
): UnitProfile => ({ unit: `县${name}`, aliases: [`祁东县${name}`], categories, ...traits });

export const listedUnits: readonly UnitProfile[] = [
  {
    unit: "洪桥街道",
    aliases: ["洪桥街道党工委", "中共祁东县洪桥街道工作委员会"],
    categories: ["街道社区", "非公有制经济组织"],
  },
  town("金桥镇", ["农村", "学校"]),
  town("鸟江镇", ["农村"]),
  town("归阳镇", ["农村", "街道社区", "其他事业单位"]),
  town("过水坪镇", ["农村", "医疗卫生单位"], { withoutHelpers: true }),
  town("白地市镇", ["农村"]),
  town("黄土铺镇", ["农村", "街道社区"]),
  town("石亭子镇", ["农村"], { withoutHelpers: true }),
  town("步云桥镇", ["农村", "学校", "非公有制经济组织"]),
  town("粮市镇", ["农村"]),
  town("马杜桥乡", ["农村", "医疗卫生单位"]),
  town("凤歧坪乡", ["农村", "其他事业单位"]),
  office("直机关工委", ["机关", "其他事业单位"]),
  office("教育局党委", ["学校"]),
  office("卫生局党委", ["医疗卫生单位"]),
  office("国资委党委", ["国有企业"], { withoutHelpers: true }),
  office("非公有制经济组织党工委", ["非公有制经济组织"]),
  office("社会组织党工委", ["社会组织"], { nothingWeak: true }),
  office("农业局党委", ["其他事业单位"]),
  office("经济开发区党工委", ["非公有制经济组织", "国有企业"]),
];

export const lateralUnit: UnitProfile = {
  unit: "湖南省律师行业",
  aliases: [],
  categories: ["社会组织"],
};
