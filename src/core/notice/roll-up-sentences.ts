// Every sentence of the roll-up: what is the case, why it matters, what to do. {blanks} are filled by renderSentence.

/** Why a file or a report was not added. */
export const reasonSentences = {
  unreadable:
    "这个文件打不开，或者不是Excel工作簿，没有计入。请让填报单位用Excel或WPS打开后另存为.xlsx，重新发来。",
  "no-form":
    "文件里没有认出附件1、附件2、附件3中的任何一张表，没有计入。请核对是不是发错了文件，或表头、行名被改过。",
  "no-unit":
    "表上没有写填报单位，同一文件的其他表也不能确定是哪个单位，没有计入。请填上填报单位，文件名不作依据。",
  "no-category":
    "附件1没有写明党组织类别，或写的不是一个能认出的类别，没有计入。每一张汇总表只填报一类，请在表头选一个类别。",
  "form-errors": "这张表有影响合计的错误，没有计入：{message}请改正后重新汇总。",
  duplicate: "与“{file}”（{sheet}）内容相同，只计一次，计的是那一份。不用处理。",
  conflict:
    "同一单位报了不同的版本，哪一份都没有计入：{versions}。请问清以哪一份为准，把其余的移出后重新汇总。",
  "already-included":
    "{unit}的数字已经计入“{file}”，再加就重复了，没有另外计入。如果这一份是更正，请在“{file}”里更正。",
  "unclear-result":
    "同一文件里有“汇总明细”，看不出这张表的数字已经算在里面没有，没有计入，以免重复。请在那个文件里重新汇总一次再报；不是汇总结果的，请另存为单独的文件。",
  superseded: "您选了用“{file}”里的那一份，这一份没有计入。不用处理。",
  "own-output": "这是本单位以前的汇总结果，不是下级的报表，没有计入。不用处理。",
  "other-basis":
    "这张表按“{theirs}”统计六条标准，本次汇总按“{ours}”，相加没有意义，没有计入。请按“{ours}”重新填报。",
  strict: "这张表有必须改的错误，本次要求有错误的一律不计入：{message}请改正后重新汇总。",
} as const;

/** What the roll-up itself has to say. */
export const findingSentences = {
  "same-name":
    "“{name}”由{one}和{other}各报了一次，可能是同一个党组织。按隶属关系只由一个单位报，请核对。",
  "same-organization":
    "“{name}”由{one}和{other}各报了一次，书记或电话也相同，是同一个党组织。按隶属关系只由一个单位报，请去掉一个。",
  "base-differs": "{unit}填的{row}合计{value}，名单上的年报数是{base}，请核对。",
  "own-level-total":
    "本级{category}表的11个数量与已计入的{count}个下级之和完全相同，像是汇总表而不是本级直属党组织的数字，现在合计可能多算了一倍。请核对“{file}”，如果是汇总表，请移出后重新汇总。",
  "conflict-summary":
    "{unit}的{category}表有不同的版本：{versions}。不能判断以哪一份为准，都没有计入。请问清后把其余的移出，重新汇总。",
  "conflict-rows":
    "{unit}的{form}中，“{name}”在不同的文件里内容不同：{versions}。不能判断以哪一份为准，这几行都没有并入。请问清后改成一致，重新汇总。",
  "overruled-row":
    "{unit}的{form}中，“{name}”报来的（{versions}）和您手工加的不同，用的是您加的。要用报来的，请在汇总的{form}上删去您加的那一行，重新汇总。",
  "duplicate-summary": "{unit}的{category}表重复报送，内容相同，只计了一次：{versions}。不用处理。",
  "not-entered":
    "{unit}报来的是扫描件或照片（{files}），已收到、未录入，合计里没有它的数字。请让它发来Excel或Word文件，或者照着手工录入，再重新汇总。",
  "scan-unclear":
    "“{file}”是扫描件或照片，名称里有{units}，看不出是哪个单位报的，其中没有另外报来的仍算未报。请在文件名里只写一个单位，再重新汇总。",
  missing: "{unit}还没有报，合计里没有它的数字。请催报后重新汇总。",
  late: "{unit}的填表时间是{date}，晚于截止时间{deadline}。请核对填表时间，并记为迟报。",
  "open-errors":
    "{unit}的报表还有{count}处必须改的错误，数字先计入了。请退回改正后重新汇总，改正前不要上报。",
  "other-basis":
    "{unit}的{category}表按“{theirs}”统计六条标准，本次汇总按“{ours}”，没有计入。请该单位按“{ours}”重新填报。",
  "own-committee":
    "这些乡镇把本级党委计入了“党委”：{counted}；这些没有计：{uncounted}。口径可能不一致，请统一后核对所辖基层党组织总数。",
  "category-missing": "{unit}应报{expected}，还缺{missing}。没有这一类党组织的，也请说明。",
  "organizations-missing":
    "{unit}报了附件1，没有报附件2。没有软弱涣散党组织的也要报附件2，在第1行填“无”。",
  "summary-missing": "{unit}报了{form}，没有报附件1，合计里没有它的数字。请补报附件1。",
} as const;

/** What putting the result into the open workbook will change there, and why it cannot be put in. */
export const putSentences = {
  rewritten: "这些汇总表会按这次的结果重写：{sheets}。",
  added: "会新加这些表：{sheets}。",
  emptied: "{category}这次没有计入的表，“{sheet}”会留着，数量是空的。用不着的话，可以把它删掉。",
  difference: "{category}的{row}：原来是{before}，现在是{after}。",
  corrected:
    "{unit}（{category}）的{row}：来源写的是{from}，按您在“{sheet}”里改的{to}算。要按来源算，请在那一格改回{from}。",
  overtaken:
    "{unit}（{category}）的{row}：您改成了{to}，后来换了新的来源，写的是{from}。仍按您改的{to}算；要按新来源算，请在“{sheet}”的那一格改成{from}。",
  "added-line": "“{sheet}”里手工加的{unit}（{category}）一行会保留，算在合计里。",
  "changed-rows": "您在汇总的{form}上改过的{count}处会保留。",
  "overtaken-row":
    "{form}“{name}”的{column}：您改成了“{to}”，后来换了新的来源，写的是“{from}”。仍用您改的，请核对。",
  "unclear-row":
    "{form}“{name}”的{column}：您改成了“{to}”，看不出是什么意思，照写了。请按那一栏的下拉框或通知的写法填。",
  "added-rows": "您在汇总的{form}上手工加的{count}行会保留。",
  "lost-line":
    "您在“{sheet}”里改过{unit}（{category}）的数，这次没有这个单位这一类的表，改的数没有用上。请核对。",
  "lost-row": "您在汇总的{form}上改过“{name}”（{unit}），这次没有这一行，改的没有用上。请核对。",
  "uncounted-line":
    "“{sheet}”第{row}行（{line}）是手工填的，“计入”不是“是”，不会保留。要保留的，请先把“计入”改成“是”，或者抄下来。",
  "unnamed-line": "“{sheet}”第{row}行是手工填的，没有写是哪个单位，不会保留。请把“单位”补上。",
  "unsorted-line":
    "“{sheet}”第{row}行（{line}）是手工填的，“类别”写的是“{text}”，不知道算哪一类，没有计入，也不会保留。请从下拉框里选一个类别。",
  undone:
    "“{sheet}”第{row}行（{line}）的“{column}”改成了“{text}”：这一行来自文件，“{column}”由那份文件定，改的不算。请改那份文件；不要它计入的，汇总时不要选它。",
  "no-number":
    "“{sheet}”第{row}行（{line}）的{column}写的是“{text}”，不是数，不算。请填整数，别的话写到来文里或“情况说明”里。",
  empty: "空",
  nothing: "没有一张表可以计入，没有写结果。请看每个文件没有计入的原因，处理后再汇总。",
  "detail-name-taken":
    "没有写入：工作簿里已有一张叫“{sheet}”的表，不是汇总做出来的，写进去会盖掉它的内容。请把那张表改个名字，再汇总一次。",
  "other-result":
    "没有写入：这个工作簿里已有{other}的汇总结果，再写{unit}的会盖掉它。请新建一个工作簿再汇总；如果是同一个单位，请把“{sheet}”上的填报单位改成一样的，再汇总一次。",
} as const;

/** Short words for the sheets of the result workbook. */
export const resultWords = {
  included: "计入",
  "included-with-errors": "待改",
  excluded: "未计入",
  agrees: "相符",
  differs: "不符",
  partly: "部分",
  unchecked: "未核对",
  ownLevel: "本级",
  copies: "另有相同的：{files}",
  addedByHand: "手工录入",
  corrected: "{row}手工更正：来源写的是{from}，改为{to}",
  nothing: "空",
  reported: "已报",
  late: "迟报",
  notEntered: "已收到、未录入",
  missing: "未报",
  unknown: "不在名单",
  noneIncluded: "已报，未计入",
} as const;
