// What is said at the start when a command had broken off and was taken back.
import type { Recovered } from "../../app/ports/open-workbook";

/** undefined where there was nothing to make whole. */
export function recoveredSentence({ removed, restored }: Recovered): string | undefined {
  const parts = [
    ...(removed.length > 0 ? [`没做完的表已取走：${removed.join("、")}`] : []),
    ...(restored.length > 0 ? [`改了一半的表已复原：${restored.join("、")}`] : []),
  ];
  return parts.length === 0 ? undefined : `上次有一步中断了，${parts.join("；")}。请再做一次。`;
}
