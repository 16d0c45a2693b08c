// 附件1, one sheet for each category of Party organizations.
import type { SummaryForm, SummaryRow } from "../../spec/form";
import { categories } from "../categories";
import { levels } from "../levels";
import { standards } from "../standards";

const levelRows: readonly SummaryRow[] = levels.map(({ id, name }) => ({ id, label: name }));

const standardRows: readonly SummaryRow[] = standards.map(({ id, text }) => ({
  id: `S${id}`,
  label: `（${id}）${text}`,
}));

export const summaryForm: SummaryForm = {
  id: "summary",
  clause: "附1",
  mark: "附件1",
  title: "软弱涣散基层党组织情况汇总表",
  header: [
    { id: "unit", label: "填报单位", field: "unit", blank: "" },
    { id: "category", label: "党组织类别", field: "category", blank: "" },
    { id: "date", label: "填表时间", field: "day", blank: "    年  月  日" },
  ],
  corner: { upperRight: "项目", lowerLeft: "类别" },
  countLabel: "数量（个）",
  percentColumns: [
    {
      id: "percentOfAll",
      label: "占填报单位所辖基层党组织总数比例（%）",
      denominator: "T",
      notApplicable: ["T"],
    },
    {
      id: "percentOfWeak",
      label: "占软弱涣散基层党组织总数比例（%）",
      denominator: "R",
      notApplicable: ["T", "W", "Z", "B", "R"],
    },
  ],
  rows: [
    { id: "T", label: "所辖基层党组织" },
    ...levelRows,
    { id: "R", label: "软弱涣散\n基层党组织", children: standardRows },
  ],
  footnote: `注：“党组织类别”是指${categories.join("、")}等不同类型党组织。各填报单位分类别填报数据，每一张汇总表只填报一类软弱涣散党组织的情况。`,
};
