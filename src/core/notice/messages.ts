// The catalogue of sentences about forms and data. Each stands here once; {blanks} are filled by renderSentence.

export const messages = {
  "hand-out.opening":
    "各单位：请填报软弱涣散基层党组织三张表（附件1情况汇总表、附件2简要情况一览表、附件3换届选举难点村一览表），于{deadline}前报送。",
  "hand-out.file": "{unit}：{file}",
  "hand-out.files": "表已按单位做好，请用写有本单位名称的文件：",
  "hand-out.how":
    "填写要求：一、附件1每个类别一张，数量没有的填0，不要空着，比例由公式算出。二、附件2、附件3一个党组织一行，十行不够就接着往下写；没有的在第1行填“无”。三、本次六条标准按“{basis}”统计。四、填好后保存为Excel工作簿，文件名不变，整个文件发回。",
  "expected.repeated": "第{line}行的“{unit}”在前面已经有了，只做了一份。",
  "expected.too-long": "第{line}行的单位名称超过60个字，没有做。请检查是不是把几个单位写在了一行。",
  "expected.unknown-category":
    "第{line}行“{unit}”的应报类别“{category}”不在通知列出的九类之中，照写了，请核对。",
  "expected.empty": "名单里没有单位。请每行写一个单位名称。",
  "file.exists": "“{file}”已经在文件夹里，没有覆盖，以免丢失填好的内容。要重做请先把它移走。",
  "leader.reported":
    "已报{reported}；所辖基层党组织{all}个，软弱涣散{weak}个{share}{doubtful}。{missing}",
  "leader.share": "，占{percent}%",
  "leader.doubtful": "（含待改{count}个单位）",
  "leader.missing": "未报：{units}。",
  "leader.without-list": "{count}个单位",
  "roll-up.nothing": "没有一张表可以计入，没有写结果。",
  "roll-up.written": "结果：{file}",
  "check.unreadable": "{file}：读不了。{reason}",
  "check.clean": "{file}：没有发现问题",
  "check.counts": "{file}：必须改{errors}，请核实{warnings}，提示{infos}",
} as const;

export type MessageId = keyof typeof messages;
