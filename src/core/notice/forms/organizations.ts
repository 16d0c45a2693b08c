// 附件2, the list of weak primary Party organizations.
import type { ListForm } from "../../spec/form";

export const organizationsForm: ListForm = {
  id: "organizations",
  clause: "附2",
  mark: "附件2",
  title: "软弱涣散基层党组织简要情况一览表",
  header: [
    { id: "unit", label: "填报单位", field: "unit", blank: "" },
    { id: "date", label: "填表时间", field: "month", blank: "    年  月" },
  ],
  columns: [
    { id: "ordinal", label: "序号", field: "ordinal" },
    { id: "name", label: "软弱涣散基层\n党组织名称", field: "organization" },
    { id: "members", label: "党员数", field: "members" },
    { id: "problem", label: "主要问题", field: "problem" },
    { id: "secretary", label: "党组织书记姓名", field: "secretary" },
    { id: "phone", label: "党组织书记联系方式", field: "phone" },
  ],
  printedRows: 10,
  helperColumns: [
    { id: "category", label: "类别", field: "rowCategory" },
    { id: "level", label: "层级", field: "level" },
    { id: "standards", label: "对应标准", field: "standards" },
    { id: "keyConditions", label: "重点情形", field: "keyConditions" },
  ],
};
