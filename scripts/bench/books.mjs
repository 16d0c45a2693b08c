// The benchmark's workbooks: 附件1 to 附件3 of invented villages, a hundred rows a list. The same number gives the same bytes.
const first = [..."金石樟枫白清河双大杨罗太龙凤新长"];
const second = [..."星龙树木云溪塘江坪桥冲井湾山田岭"];
const surnames = [..."周陈刘彭李王张邓曾肖谭罗"];
const givens = ["家和", "友生", "建平", "立新", "国强", "小红", "志勇", "爱民", "冬生", "桂英"];
const problems = [
  "村党支部书记空缺{n}个月，由镇干部代管，支部班子{m}名委员中1名长期外出务工，班子配备不齐。",
  "班子成员之间因山林承包款分配意见不一，{n}个月没有坐到一起议事，村级事务无人牵头，重点工作停滞。",
  "没有按规定开展“三会一课”，党员大会一年只开过{m}次，党费由个别党员代缴，流动党员无人联系。",
  "村务、财务已{n}个月没有公开，群众多次到镇反映低保评定和征地补偿问题，民主测评满意率只有4{m}%。",
  "书记年近七十，长期随子女住在县城，村里的事托会计代管，安排的{m}项工作推不动。",
  "宗族势力干扰，上届选举拉票，选票{m}次作废，届满{n}个月仍未换届。",
];
const measures = [
  "镇党委书记包村，3月下旬从县直机关选派{m}名干部任支部书记；4月{n}日前完成财务清理并公开。",
  "派驻工作组，先整顿后换届，全程监督；{m}名镇干部联系到户，{n}日前拿出方案。",
  "由镇纪委牵头清理财务，{n}日前公开；补选委员{m}名，恢复“三会一课”。",
];

/** A small generator of repeatable numbers (mulberry32). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function texts(seed) {
  const next = seeded(seed);
  const pick = (list) => list[next(list.length)];
  const sentence = (list) =>
    pick(list)
      .replace("{n}", String(2 + next(27)))
      .replace("{m}", String(1 + next(5)));
  const phone = () =>
    next(4) === 0
      ? `0734-62${String(10_000 + next(90_000))}`
      : `13${String(100_000_000 + next(900_000_000))}`;
  return { next, pick, sentence, phone };
}

/** One in six has no secretary, and is decided accordingly. */
function organization({ next, pick, sentence, phone }, index) {
  const standard = 1 + (index % 6);
  const vacant = standard === 1;
  return {
    name: `${first[index % first.length]}${second[Math.floor(index / first.length) % second.length]}村党支部`,
    members: 12 + next(60),
    problem: sentence(problems) + (next(3) === 0 ? sentence(problems) : ""),
    secretary: vacant ? "空缺" : pick(surnames) + pick(givens),
    ...(vacant ? {} : { phone: phone() }),
    category: "农村",
    level: "党支部",
    standards: String(standard),
    ...(next(5) === 0 ? { keyConditions: "c" } : {}),
  };
}

/** The same village as in 附件2. */
function village({ next, sentence }, { name, members, secretary, phone }) {
  return {
    name,
    members,
    problem: sentence(problems),
    measures: sentence(measures),
    electionTerm: `2014年${5 + next(6)}月`,
    secretary,
    ...(phone === undefined ? {} : { phone }),
  };
}

/** Bytes of one book; modules are the bundles of the project. */
export function makeBook(number, modules, rows = 100) {
  const source = texts(number + 1);
  const unit = `祁东县第${number + 1}镇`;
  const date = { year: 2014, month: 3, day: 1 + (number % 28) };
  const round = modules.round.defaultRound;
  const choices = { signatures: true };
  const listed = Array.from({ length: rows }, (_, index) => organization(source, index));
  const villages = listed.map((each) => village(source, each));
  const ofStandard = (id) => listed.filter(({ standards }) => standards === String(id)).length;
  const standards = Object.fromEntries([1, 2, 3, 4, 5, 6].map((id) => [`S${id}`, ofStandard(id)]));
  const counts = { T: 4 + 4 * rows, W: 1, Z: 3, B: 4 * rows, R: rows, ...standards };
  const { planListSheet } = modules.lists;
  return modules.writer.writeWorkbook({
    sheets: [
      modules.summary.planSummarySheet({ unit, category: "农村", date, counts }, round, choices),
      planListSheet(
        modules.organizations.organizationsForm,
        { unit, date, rows: listed },
        { round, choices },
      ),
      planListSheet(
        modules.villages.villagesForm,
        { unit, date, rows: villages },
        { round, choices },
      ),
    ],
  });
}
