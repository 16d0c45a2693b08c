// The six standards of §一¶2, as 附件1 numbers them.
import type { Standard } from "../spec/standard";

export const standards = [
  {
    id: 1,
    shortName: "缺班子",
    text: "党组织班子配备不齐、书记长期缺职、工作处于停滞状态的",
  },
  {
    id: 2,
    shortName: "书记弱",
    text: "党组织书记不胜任现职、工作不在状态、严重影响班子整体战斗力的",
  },
  { id: 3, shortName: "不团结", text: "班子不团结、内耗严重、工作不能正常开展的" },
  { id: 4, shortName: "不换届", text: "党组织长期不换届的" },
  { id: 5, shortName: "不活动", text: "组织制度形同虚设、不开展党组织活动的" },
  {
    id: 6,
    shortName: "不满意",
    text: "党组织服务意识不强、服务水平不高、党员群众满意率低的",
  },
] as const satisfies readonly Standard[];

/** （4）党组织长期不换届的: what 附件3 is about. */
export const overdueStandard = 4;

/** （1）…书记长期缺职…: what a vacancy belongs to. */
export const vacancyStandard = 1;
