// Words by which a name or a text gives something away. Not the notice's words: they help to check.

/** In names of bodies that are no village's. */
export const otherBodyWords: readonly string[] = [
  "社区",
  "居委会",
  "居民",
  "小学",
  "中学",
  "学校",
  "卫生院",
  "卫生室",
  "公司",
  "企业",
  "机关",
  "协会",
  "商会",
];

/** A full name ends in the level of its organization. */
export const fullNameEndings: readonly string[] = ["党委", "总支", "支部", "委员会"];

/** In a problem that speaks of a secretary who is not there. */
export const vacancyPhrases: readonly string[] = [
  "书记空缺",
  "书记长期空缺",
  "没有书记",
  "无书记",
  "书记缺位",
  "缺书记",
];

/** Written instead of a secretary's name where there is none; dashes stand for the same. */
export const vacancyWords: readonly string[] = [
  "空缺",
  "暂缺",
  "缺",
  "缺位",
  "出缺",
  "无",
  "待定",
  "待选",
  "暂无",
  "没有",
  "/",
];

/** Behind a name, in brackets: who acts in a secretary's place. */
export const actingWords: readonly string[] = ["代", "主持", "兼", "拟任"];

/** Troubles that clerks name beside the six standards, and that are none of them. */
export const tellsOtherTrouble =
  /经济|负债|欠债|收入|贫困|场所|阵地|活动室|办公楼|基础设施|偏远|老化|老龄|年龄|后继乏人|发展(?:新)?党员|合并村|后备/;

/** How names of each level end; the first that fits says it. */
export const levelEndings: readonly (readonly [level: string, ending: RegExp])[] = [
  ["党总支", /总支(?:部|部委员会|委员会)?$/],
  ["党支部", /支部(?:委员会)?$/],
  ["党委", /(?:党委|委员会)$/],
];

/** Beside a telephone number: of what kind it is. */
export const numberKinds =
  /手机|电话|座机|固话|联系方式|办公室?|住宅|宅电|移动|联通|电信|[:：（）]/g;
