// What clerks write instead of the heads of 附件2 and 附件3, folded. They help to read, and are never printed.
import type { HelperColumnId, ListColumnId } from "../../spec/form";

export const headSynonyms: readonly (readonly [
  id: ListColumnId | HelperColumnId,
  names: readonly string[],
])[] = [
  ["ordinal", ["序号", "编号", "序"]],
  [
    "name",
    [
      "软弱涣散基层党组织名称",
      "村党组织名称",
      "党组织名称",
      "基层党组织名称",
      "党支部名称",
      "支部名称",
      "村名",
      "村名称",
      "名称",
    ],
  ],
  ["members", ["党员数", "党员人数", "党员数(人)", "党员人数(人)", "党员总数"]],
  ["problem", ["主要问题", "存在问题", "存在的问题", "存在的主要问题", "存在主要问题", "问题"]],
  ["measures", ["整顿措施", "整改措施", "主要措施", "措施"]],
  ["electionTerm", ["换届选举完成时间", "换届完成时间", "完成时间", "换届选举时间", "换届时间"]],
  [
    "secretary",
    ["党组织书记姓名", "书记姓名", "支部书记姓名", "党支部书记姓名", "书记", "党组织书记"],
  ],
  [
    "phone",
    [
      "党组织书记联系方式",
      "书记联系方式",
      "联系方式",
      "联系电话",
      "电话",
      "书记联系电话",
      "手机号码",
      "党组织书记联系电话",
    ],
  ],
  ["category", ["类别", "党组织类别", "所属类别"]],
  ["level", ["层级", "组织层级"]],
  ["standards", ["对应标准", "符合标准", "符合的标准"]],
  ["keyConditions", ["重点情形", "重点整顿情形"]],
];
