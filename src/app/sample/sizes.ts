// How many organizations a unit has, and how many of them are weak: ranges from which the sample draws.
import type { CategoryName } from "../../core/notice/categories";

/** Both ends included. 党支部 are what 党委 and 党总支 leave of the total. */
type Between = readonly [least: number, most: number];

export interface Size {
  readonly T: Between;
  readonly W: number;
  readonly Z: Between;
  readonly R: Between;
}

/** Of the category that the unit is mainly about. A township counts its own 党委; a 党工委 is none of the three. */
export const mainSizes: Readonly<Record<CategoryName, Size>> = {
  农村: { T: [25, 60], W: 1, Z: [1, 4], R: [2, 6] },
  街道社区: { T: [14, 24], W: 0, Z: [2, 5], R: [2, 4] },
  国有企业: { T: [10, 20], W: 1, Z: [1, 3], R: [2, 3] },
  机关: { T: [40, 70], W: 2, Z: [4, 8], R: [2, 4] },
  学校: { T: [30, 60], W: 1, Z: [2, 6], R: [2, 4] },
  医疗卫生单位: { T: [15, 30], W: 1, Z: [1, 3], R: [2, 4] },
  其他事业单位: { T: [10, 20], W: 1, Z: [1, 3], R: [2, 3] },
  非公有制经济组织: { T: [15, 40], W: 1, Z: [1, 4], R: [2, 4] },
  社会组织: { T: [20, 45], W: 1, Z: [1, 3], R: [2, 4] },
};

/** Of whatever else it has. */
export const sideSize: Size = { T: [3, 8], W: 0, Z: [0, 1], R: [0, 2] };
