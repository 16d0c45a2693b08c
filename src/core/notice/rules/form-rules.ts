// Rules on the form itself: is it the official one, all of it, in sight and in order.
import type { RuleDeclaration } from "../../spec/rule";

export const formRules: readonly RuleDeclaration[] = [
  {
    id: "F01",
    kind: "form-complete",
    params: null,
    severity: "error",
    blocks: "total",
    clause: "附1",
    checks: "表样的行和栏齐全",
    sentences: {
      rows: "附件1少了{rows}。缺了行就不是通知的表样，没有计入汇总，请用原表样重新填。",
      columns: "表头少了“{columns}”一栏，没有计入汇总，请用原表样重新填。",
    },
    rejects: [
      { cells: { "附件1-农村": { B9: null } } },
      { cells: { 附件2: { C4: null } } },
      { cells: { "附件1-农村": { E4: null } } },
    ],
  },
  {
    id: "F02",
    kind: "form-as-printed",
    params: null,
    severity: "info",
    blocks: "nothing",
    clause: "附1",
    checks: "表题和表头与表样一致",
    sentences: {
      title: "没有找到通知的表题，按表头认出了这张表，上报前请补上表题。",
      head: "表头“{from}”按“{label}”读了。",
    },
    rejects: [
      { cells: { "附件1-农村": { A2: null } } },
      { cells: { 附件2: { D4: "存在的主要问题" } } },
    ],
  },
  {
    id: "F03",
    kind: "nothing-hidden",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "附1",
    checks: "没有隐藏的行和工作表",
    sentences: {
      sheet: "这张工作表是隐藏的，内容照样读了，请确认是不是要报。",
      rows: "第{rows}行是隐藏的，内容照样读了，请确认是不是要报。",
    },
    beside: { rows: "第{rows}行" },
    rejects: [],
  },
  {
    id: "F04",
    kind: "nothing-linked",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "附1",
    checks: "没有引用别的文件的公式",
    sentences: {
      linked: "有{count}处公式引用了别的文件，按文件里存下的结果读了，请核对后改成数字。",
    },
    beside: { linked: "{count}处" },
    rejects: [],
  },
  {
    id: "F05",
    kind: "nothing-commented",
    params: { listed: 20, characters: 60 },
    severity: "warning",
    blocks: "nothing",
    clause: "附1",
    checks: "没有写在批注里的话",
    sentences: {
      comment: "这一格有批注：“{text}”。批注不上表、不汇总，里面说的请核对，该改的改在格里。",
      more: "另有{count}处批注没有列出，请打开文件看。",
    },
    rejects: [],
  },
  {
    id: "V29",
    kind: "list-tidy",
    params: null,
    severity: "info",
    blocks: "nothing",
    clause: "附2",
    checks: "序号连续，没有合计行、说明行和空行",
    sentences: {
      skipped: "{rows}不当作数据，已跳过。",
      ordinals: "序号不连续，汇总时重新编号。",
      total: "合计行的党员数写的是{value}，各行相加是{sum}，请核对。",
    },
    rejects: [
      { cells: { 附件2: { A6: 5 } } },
      { cells: { 附件2: { A9: "合计", C9: 77 } } },
      { cells: { 附件3: { A9: "填表人：王小平" } } },
    ],
  },
  {
    id: "V58",
    kind: "prints-whole",
    params: {
      lines: 23,
      characters: {
        organizations: [["problem", 23]],
        villages: [
          ["problem", 12],
          ["measures", 11],
        ],
      },
      digits: { count: 7, members: 5 },
    },
    severity: "warning",
    blocks: "nothing",
    clause: "附2",
    checks: "打印时每一格都能显示完整",
    sentences: {
      cut: "{name}的{label}太长，打印时这一格最多显示约{most}个字，后面的会被截掉。请写得简短些。",
      hashes: "“{value}”位数太多，打印出来会是####，请核对。",
    },
    accepts: [{ cells: { 附件2: { D6: "书记长期住在县城，安排的工作推不动。".repeat(28) } } }],
    rejects: [
      { cells: { 附件2: { D6: "书记长期住在县城，安排的工作推不动。".repeat(32) } } },
      { cells: { 附件3: { E5: "镇党委书记包村，月底前选派一名干部。".repeat(16) } } },
      { summary: { counts: { T: 12_345_678 } } },
      { cells: { 附件2: { C6: 123_456 } } },
    ],
  },
];
