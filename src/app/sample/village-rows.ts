// Rows of 附件3: villages of 附件2 whose election is overdue, and now and then another one.
import type { ListRow } from "../../core/spec/content";
import { printedCells } from "./organization-rows";
import type { Organization } from "./organization-rows";
import type { Random } from "./random";

const leaders = ["党委书记包村", "党委副书记包村", "人大主席驻点", "组织委员驻点"];
const steps = [
  "从县直机关选派1名干部任第一书记",
  "派驻工作组，先整顿后换届",
  "逐户走访党员，摸清推选意向",
  "清理财务并张榜公开",
  "恢复“三会一课”，补选支委",
  "从致富能手和退伍军人中物色人选",
];
const ends = ["4月10日前到位", "4月20日前完成", "4月底前见效"];
const terms = [
  "2014年5月底前",
  "2014年5月20日",
  "2014年6月",
  "2014年6月底前",
  "2014年7月10日",
  "2014年7月",
];

const most = 4;

/** One village at least, four at most; cells that both lists share are equal. */
export function drawVillages(
  organizations: readonly Organization[],
  random: Random,
): readonly ListRow[] {
  const overdue = organizations.filter(({ standards }) => standards.includes(4));
  const others = organizations.filter((each) => !overdue.includes(each));
  const extra = overdue.length === 0 || random.once(3) ? others.slice(-1) : [];
  return [...overdue, ...extra].slice(0, most).map(({ row }) => {
    const measures = [leaders, steps, ends].map((each) => random.pick(each)).join("，");
    return { ...printedCells(row), measures: `${measures}。`, electionTerm: random.pick(terms) };
  });
}
