// The catalogue of sentences about forms and data. Each stands here once; {blanks} are filled by renderSentence.
import { hostTroubles } from "./host-troubles";

export const messages = {
  ...hostTroubles,
  "category.unknown": "类别“{category}”不在通知列出的九类之中，照写了，请核对。",
  "hand-out.opening":
    "各单位：按整顿软弱涣散基层党组织的通知，请填报{forms}，于{deadline}前报送。{villages}",
  "hand-out.form": "{mark}《{title}》",
  "hand-out.villages": "村党组织才填{mark}。",
  "hand-out.file": "{unit}：{file}",
  "hand-out.files": "表已按单位做好，请用写有本单位名称的文件：",
  "hand-out.how":
    "填写要求：一、附件1每个类别一张，数量没有的填0，不要空着，比例由公式算出。二、一览表一个党组织一行，{rows}行不够就接着往下写；没有的在第1行填“{none}”。三、六条标准按“{basis}”统计，{meaning}。四、填好后保存为Excel工作簿，文件名不变，整个文件发回。",
  "hand-out.overlap": "就是一个党组织符合几条，就在几条里各算一次",
  "hand-out.primary": "就是一个党组织只算在最主要的一条里",
  "expected.number": "第{line}行的“{unit}”不是单位名称，没有算。序号请删去，只留单位名称。",
  "expected.ordinals": "有{count}个单位名称前面的序号去掉了，例：“{example}”。",
  "expected.other-sheets":
    "名单取自工作表“{sheet}”。“{others}”里也有单位一栏，没有读；都要的话，请并到一张表里。",
  "expected.repeated": "第{line}行的“{unit}”在前面已经有了，只算一次。",
  "expected.too-long": "第{line}行的单位名称超过60个字，没有算。请检查是不是把几个单位写在了一行。",
  "expected.unknown-category":
    "第{line}行“{unit}”的应报类别“{category}”不在通知列出的九类之中，照写了，请核对。",
  "expected.no-column":
    "“{file}”里看不出哪一栏是单位。请在单位名称那一栏的最上面写“单位”二字再试；只有一栏单位名称时可以不写。",
  "expected.no-list":
    "“{file}”不能当名单用。请用Excel或WPS另存为.xlsx，或改用每行一个单位的.txt，也可以直接粘贴。",
  "expected.empty": "名单里没有单位。请每行写一个单位名称。",
  "file.exists":
    "“{file}”已经在文件夹里，没有覆盖，以免丢失填好的内容；里面的报送截止和口径还是原来的。要重做请先把它移走。",
  "file.aside": "“{file}”原来的内容不是这个程序写的，或者写好以后有人改过，原样另存为：{aside}",
  "file.failed": "没有写成：{reason}",
  "roll-up.nothing": "没有一张表可以计入，没有写结果。",
  "roll-up.written": "结果：{file}",
  "check.unreadable": "{file}：读不了。{reason}",
  "check.clause": "（依据通知：{title}）",
  "check.clean": "{file}：没有发现问题",
  "check.counts": "{file}：必须改{errors}，请核实{warnings}，提示{infos}",
  "check.counts-explained": "，已说明{count}",
  "check.explained": "（情况说明：{text}）",
} as const;

export type MessageId = keyof typeof messages;
