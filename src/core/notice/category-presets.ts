// Which categories a kind of unit usually has under it. A beginning to choose from: the notice says nothing of it.
import { categories } from "./categories";
import type { CategoryName } from "./categories";

interface CategoryPreset {
  readonly name: string;
  readonly categories: readonly CategoryName[];
}

const everywhere = [
  "机关",
  "学校",
  "医疗卫生单位",
  "其他事业单位",
  "非公有制经济组织",
  "社会组织",
] as const;

export const categoryPresets = [
  { name: "乡镇", categories: ["农村", "街道社区", ...everywhere] },
  { name: "街道", categories: ["街道社区", ...everywhere] },
  { name: "县直", categories: ["国有企业", ...everywhere] },
  { name: "全部", categories },
] as const satisfies readonly CategoryPreset[];
