// 主要问题 as clerks put it: for each of the six standards, and for what fits none of them.

export interface ProblemPart {
  /** {since} {years} {months} {age} {rate} {debt} are filled in with numbers. */
  readonly text: string;
  /** vacant: nobody is secretary; acting: somebody stands in. Absent: there is one. */
  readonly secretary?: "vacant" | "acting";
  /** Said of villages only. */
  readonly rural?: true;
}

type Parts = readonly ProblemPart[];

export const problemParts: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, Parts>> = {
  1: [
    { text: "支部书记空缺{months}个月，至今没有合适人选接任", secretary: "vacant" },
    { text: "原书记外出务工后辞职，书记一职由驻村干部代管", secretary: "acting", rural: true },
    { text: "书记调离{months}个月，一直由他人代理，支委缺额没有补齐", secretary: "acting" },
    { text: "支委只剩2人在岗，缺额一直没有补齐" },
    { text: "班子成员先后离任，至今缺配委员2名" },
  ],
  2: [
    { text: "书记年满{age}岁，体弱多病，安排的工作推不动" },
    { text: "书记常年在外做生意，一年到头难得露几次面" },
    { text: "书记好人主义思想重，遇到矛盾绕着走，不敢抓不敢管" },
    { text: "书记能力偏弱，说话没人听，在党员中没有威信" },
    { text: "书记责任心不强，得过且过，布置的工作没有一项落实" },
  ],
  3: [
    { text: "书记与村主任互不服气，开会就吵，议不成事", rural: true },
    { text: "两委成员为山林承包款闹矛盾，{months}个月没有坐到一起议事", rural: true },
    { text: "书记与副书记互不服气，各吹各的号" },
    { text: "班子成员各拉各的人，相互拆台，内耗严重" },
    { text: "班子不团结，会上不说、会后乱说，遇事相互推诿扯皮" },
  ],
  4: [
    { text: "支部自{since}年以来一直没有换届" },
    { text: "支部届满{years}年仍未改选" },
    { text: "支部超期{years}年未换届，推选两次没有成功" },
    { text: "长期不换届，支委还是{since}年选出的那几个人" },
  ],
  5: [
    { text: "“三会一课”基本不开，全年只开过一次党员大会" },
    { text: "近{years}年没有开展过组织生活，党费由个别党员代缴" },
    { text: "制度挂在墙上，党员活动记录靠年底补写" },
    { text: "流动党员无人联系，民主评议走过场" },
    { text: "{months}个月没有上过党课，组织生活流于形式" },
  ],
  6: [
    { text: "群众办事找不到人，民主测评满意率只有{rate}%" },
    { text: "服务态度生硬，党员群众意见大" },
    { text: "干群关系紧张，群众对低保评定反映强烈", rural: true },
    { text: "服务群众不主动，满意度测评只有{rate}分" },
  ],
};

export const otherParts: Parts = [
  { text: "集体经济空白，村里负债{debt}万元", rural: true },
  { text: "地处偏远，基础设施差，增收门路少", rural: true },
  { text: "没有固定的活动场所，开会靠借地方" },
  { text: "党员老化，平均年龄{age}岁，{years}年没有发展新党员" },
];
