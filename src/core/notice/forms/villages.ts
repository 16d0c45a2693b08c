// 附件3, the list of villages where the Party branch's election is difficult.
import type { ListForm } from "../../spec/form";

export const villagesForm: ListForm = {
  id: "villages",
  clause: "附3",
  mark: "附件3",
  title: "党组织换届选举难点村简要情况一览表",
  header: [
    { id: "unit", label: "填报单位", field: "unit", blank: "" },
    { id: "date", label: "填表时间", field: "month", blank: "    年  月" },
  ],
  columns: [
    { id: "ordinal", label: "序号", field: "ordinal" },
    { id: "name", label: "村党组织名称", field: "village" },
    { id: "members", label: "党员数", field: "members" },
    { id: "problem", label: "主要问题", field: "problem" },
    { id: "measures", label: "整顿措施", field: "measures" },
    { id: "electionTerm", label: "换届选举\n完成时间", field: "term" },
    { id: "secretary", label: "党组织\n书记姓名", field: "secretary" },
    { id: "phone", label: "党组织\n书记联系方式", field: "phone" },
  ],
  printedRows: 10,
  helperColumns: [],
};
