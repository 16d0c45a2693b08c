// The four conditions of §一¶2 under which a rural or community organization is rectified with priority.
import type { KeyCondition } from "../spec/standard";
import type { CategoryName } from "./categories";

export const keyConditions: readonly KeyCondition[] = [
  { id: "a", text: "换届选举拉票贿选问题突出" },
  { id: "b", text: "宗族宗教和黑恶势力干扰渗透严重" },
  { id: "c", text: "村务居务财务公开和民主管理混乱" },
  { id: "d", text: "社会治安问题和信访矛盾纠纷集中" },
];

/** The categories of "农村和社区党组织": elsewhere a key condition has no ground in the notice. */
export const keyConditionCategories: readonly CategoryName[] = ["农村", "街道社区"];
