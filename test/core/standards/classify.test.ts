// What a problem text describes, rule by rule of the labelling guide.
import { classify } from "../../../src/core/standards/classify";
import { standards } from "../../../src/core/notice/standards";

const labelsOf = (text: string): string =>
  classify(text)
    .suggestions.map(({ standard }) => standard)
    .join(",");

type Rows = readonly (readonly [text: string, labels: string])[];

describe("§一¶2: each standard in its own words describes itself", () => {
  test.each(standards)("（$id）", ({ id, text }) => {
    expect(classify(text).suggestions).toMatchObject([{ standard: id, confidence: "high" }]);
  });
});

const tables: readonly (readonly [rule: string, rows: Rows])[] = [
  [
    "G1: （1）is of the Party organization's committee and secretary only",
    [
      ["支委缺额两名", "1"],
      ["村委会缺一名委员", ""],
      ["业委会主任空缺，居民代表选不出来", ""],
      ["村民小组组长没人愿意当", ""],
    ],
  ],
  [
    "G2: （1）members missing, no secretary, or at a standstill for no other reason",
    [
      ["老支书病逝两年，位子还空着", "1"],
      ["支部书记一直由驻村干部代管", "1"],
      ["应配支委5名，实有2名", "1"],
      ["支部陷于瘫痪", "1"],
      ["班子互相拆台，支部陷于瘫痪", "3"],
    ],
  ],
  [
    "G3: （2）the secretary is old, ill, away, unable, unwilling or without standing",
    [
      ["书记七十多岁，听力差", "2"],
      ["支书长年在外包工程，会议靠电话遥控", "2"],
      ["书记怕得罪人，遇到矛盾绕着走", "2"],
      ["书记1947年入伍的老兵，讲话没人听", "2"],
      ["书记背着处分干工作，腰杆不硬", "2"],
      ["书记迷上了带鸽子比赛", "2"],
      ["班子战斗力不强", ""],
    ],
  ],
  [
    "G4: （3）the committee is at odds, not the villagers",
    [
      ["书记和主任互不买账", "3"],
      ["支委之间面和心不和", "3"],
      ["两大姓为坟山闹矛盾", ""],
      ["村民分成两派争水源", ""],
      ["书记患慢性病，与主任又因砖厂地皮结下梁子", "2,3"],
      ["老百姓对支部不买账", "6"],
    ],
  ],
  [
    "G5: （4）the Party organization's own election is overdue",
    [
      ["支部任期届满三年没有改选", "4"],
      ["2008年换届后至今未改选", "4"],
      ["村委会超期没有换届", ""],
      ["支部去年底已按期换届", ""],
      ["届期未到", ""],
    ],
  ],
  [
    "G6: （5）no Party life, or members left to themselves",
    [
      ["一年没上过一堂党课", "5"],
      ["外出务工党员长期失联", "5"],
      ["党费三年没人收", "5"],
      ["活动场所狭小，没有活动经费", ""],
      ["多年没有发展党员，党员老化", ""],
    ],
  ],
  [
    "G7: （6）service, satisfaction, and how cadres meet the people",
    [
      ["群众办个证要跑五趟", "6"],
      ["满意率只有41%", "6"],
      ["满意率高达95%", ""],
      ["群众的不满主要针对开发商", ""],
      ["承诺的十件实事只办成一件", "6"],
      ["书记述职，称职票不足四成", "2"],
      ["满意率由51%升到92%", ""],
      ["村干部高高在上，脱离群众", "6"],
    ],
  ],
  [
    "G9: another standard's core is described too, a generic consequence is not",
    [
      ["书记主任闹僵，支部三年没过组织生活", "3,5"],
      ["书记年老多病，工作停滞", "2"],
    ],
  ],
  [
    "G10: denied, settled, conceded, feared or another body's is not described",
    [
      ["不存在班子不团结、换届超期等问题", ""],
      ["书记空缺问题已于3月解决", ""],
      ["党费没有拖欠", ""],
      ["并非书记空缺，而是三会一课没有落实", "5"],
      ["虽然书记年纪大，但身体硬朗、群众信服", ""],
      ["如不及时补选，支部将陷入瘫痪", ""],
      ["担心书记退下来后没人接班", ""],
      ["工会班子不健全", ""],
      ["原来两委不和、换届超期，现均已解决", ""],
      ["换届不存在超期问题", ""],
      ["经县委组织部批准，支部换届推迟到秋后", ""],
      ["支部换届推迟到秋后", "4"],
      ["原书记去年病故，现任书记口碑不错", ""],
      ["书记酒驾被拘留，仍在任，讲话没人听", "2"],
      ["书记去年被拘留，没有免职", ""],
      ["反映书记打牌一事，经核查不属实", ""],
      ["邻村支部瘫痪", ""],
    ],
  ],
  [
    "G10: put right since",
    [
      ["支委缺额元月补选完毕", ""],
      ["书记空缺，拟于本月补选", "1"],
      ["书记空缺，多次补选未果", "1"],
      ["老支书年迈，上月退下来，接任的是大学生村官", ""],
      ["支部逾期两年，去年12月依法改选", ""],
      ["两委不和，经调解后已和好", ""],
      ["缺员补上了，可书记常年在外", "2"],
      ["超期换届、书记缺职两项已经清零，党员失联", "5"],
      ["书记空缺问题未得到解决", "1"],
    ],
  ],
  [
    "G10: once, and no longer",
    [
      ["过去班子不团结，现在心往一处想", ""],
      ["2011年民主测评垫底，2013年名列前茅", ""],
      ["该支部曾以不收党费闻名", ""],
      ["过去的积怨至今未消，书记和主任不说话", "3"],
      ["以前按时换届，这届拖了四年", "4"],
      ["由对立走向合作的两委", ""],
      ["去年班子调整前，书记与主任关系紧张", ""],
    ],
  ],
  [
    "G10: asked, demanded, tackled or told of elsewhere",
    [
      ["班子团结不团结，要走访后才知道", ""],
      ["书记是否空缺？待核实", ""],
      ["反映书记常年外出，尚未核实", ""],
      ["对长期不换届的党组织，要限期换届", ""],
      ["上级要求：书记不胜任的坚决调整", ""],
      ["着力解决班子不团结、换届超期问题", ""],
      ["整改措施：尽快换届（已超期两年）", "4"],
      ["相邻的支部多年不换届，本支部两委不和", "3"],
      ["换届超期：否；书记空缺（无）", ""],
      ["县委明确，换届超期的村今年不评先进", ""],
    ],
  ],
  [
    "G10: denied far from the denial",
    [
      ["没有书记缺位，没有党员失管", ""],
      ["不存在书记缺位，换届超期等问题", ""],
      ["并没有群众反映的书记不管事情况", ""],
      ["班子从不背后拆台，没闹过别扭", ""],
      ["届期未超，缺员没有", ""],
      ["没有书记，没有活动", "1,5"],
      ["书记没有外出务工", ""],
      ["并没有书记年老体弱、不胜任的情况", ""],
    ],
  ],
  [
    "G3: what wears a secretary down does not count where he is praised for all that",
    [
      ["书记年过六旬仍天天下组，群众信服", ""],
      ["书记带病坚持，仍有威信", ""],
      ["书记年过六旬，班子团结", "2"],
      ["书记67岁，但党员一致推选他连任", ""],
    ],
  ],
  [
    "counted",
    [
      ["支委定员5，现员2", "1"],
      ["支委定员5，现员5", ""],
      ["书记全年在岗62天", "2"],
      ["书记全年在岗320天", ""],
      ["本届任期现超28个月", "4"],
      ["支委会应开12次，实开两次", "5"],
      ["党员到会率不足20%", "5"],
      ["党员大会应到31人，实到9人", "5"],
      ["测评60户，不满意38户", "6"],
    ],
  ],
  [
    "G11: economy, venue, remoteness, debt and ageing are none",
    [
      ["集体经济薄弱，村里负债30万元", ""],
      ["地处偏远，交通不便", ""],
      ["没有办公场所", ""],
      ["党员年龄偏大、文化偏低", ""],
      ["同上", ""],
      ["支书工作踏实，就是村里穷，办不成事", ""],
      ["村里资金不足，书记不敢管事", "2"],
      ["书记去年跑下一条水渠", ""],
      ["书记主任都住在村里", ""],
      ["干部下村骑摩托车", ""],
      ["支部2012年换届，任期至2015年", ""],
      ["支部活动照常", ""],
    ],
  ],
  [
    "written in disorder",
    [
      ["書記長期空缺", "1"],
      ["书纪 空　缺", "1"],
      ["班子不\n团结", "3"],
      ["换界超期", "4"],
      ["１、三会一棵没开；２、服务态度差", "5,6"],
      ["1村穷2支书多病3党课断线", "2,5"],
      ["黨組織換屆遲延，服務水準低", "4,6"],
    ],
  ],
  [
    "numbers cited",
    [
      ["（1）（3）", "1,3"],
      ["①⑤", "1,5"],
      ["符合第1、3条", "1,3"],
      ["第四条", "4"],
      ["对照六条标准，属一、六两种情形", "1,6"],
      ["六条标准之四", "4"],
      ["③④两条同时具备", "3,4"],
      ["⑤，党员两年未集中", "5"],
      ["对照第1、3条，均不符合", ""],
      ["对照通知第一条第（6）种", "6"],
      ["违反党章第4条规定", ""],
      ["共有党员16名", ""],
    ],
  ],
];

describe.each(tables)("%s", (_, rows) => {
  test.each(rows)("%s → %s", (text, labels) => {
    expect(labelsOf(text)).toBe(labels);
  });
});

describe("G8: key conditions are taken from a citation or the notice's own words only", () => {
  test.each([
    ["（7）（9）", ["a", "c"]],
    ["符合第10种情形", ["d"]],
    ["换届选举拉票贿选问题突出", ["a"]],
    ["有人拿钱买选票，账目不清", []],
  ])("%s → %s", (text, conditions) => {
    expect(classify(text).keyConditions).toEqual(conditions);
    expect(labelsOf(text)).toBe("");
  });
});

test("the words are cut from the text as it was given", () => {
  const text = "  書 記 空 缺；“三会一课”没有开";
  const { suggestions } = classify(text);
  expect(suggestions.map(({ words }) => words.map((word) => word.text))).toEqual([
    ["書 記 空 缺"],
    ["三会一课”没有"],
  ]);
  for (const { words } of suggestions)
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
});
