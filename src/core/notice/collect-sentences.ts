// What is said while tables come in: to the leader who asks for the number, to a unit that has to mend its tables, to
// those who have not reported. {blanks} are filled by renderSentence.

/** The leader's sentence, put together from the parts that apply. */
export const leaderSentences = {
  until: "截至{time}，",
  reported: "已报{reported}；所辖基层党组织{all}个，软弱涣散{weak}个{share}{doubtful}。",
  "without-list": "{count}个单位",
  share: "，占{percent}%",
  doubtful: "（含待改{count}个单位）",
  unlisted: "其中有名单以外的：{units}。",
  "not-entered": "已收到、未录入：{units}。",
  missing: "未报：{units}。",
  "left-out": "报了但有数没有计入：{units}。",
} as const;

/** Up to which time it holds, by the clock of the clerk. */
export const momentText = "{month}月{day}日{hour}:{minute}";

/** Where something stands, in words instead of addresses. */
export const placeNames = {
  summary: "{mark}（{of}）",
  sheet: "工作表“{sheet}”",
  row: "{place}第{row}行",
  cell: "{place} {label}",
  file: "“{file}”{place}",
} as const;

/** To one unit. */
export const sendBackSentences = {
  opening: "{unit}：软弱涣散三表收到并核对过了，有{count}处要请你们改正或补报：",
  item: "{number}{place}：{message}",
  whole: "{number}{message}",
  more: "等{count}处，以上是前{shown}处，其余的请照样自查。",
  versions: "报来的同一张表有内容不同的几份（{versions}），请回复以哪一份为准。",
  closing: "改好后请把全套表重新发来，没有改动的表也在内，文件名不变。",
  due: "请在{dueBy}前改好，把全套表重新发来，没有改动的表也在内，文件名不变。",
} as const;

/** To a unit that has sent scans or photographs and nothing else. */
export const scanBackSentence =
  "{unit}：软弱涣散三表收到了，但发来的是扫描件或照片（{files}），数字录不进去。请把填好的Excel或Word文件也发来，文件名写上单位。";

/** Numbers of the things that a unit is to mend; further ones are only counted. */
export const itemNumbers = "①②③④⑤⑥⑦⑧⑨⑩";

/** To all who have not reported. */
export const reminderSentence =
  "还没有收到以下{count}个单位的软弱涣散基层党组织三张表：{units}。报送截止是{deadline}，请抓紧报送；已经发出的，请告知一声。";

/** What the clerk who gathers is told about a unit, beside what the roll-up finds. */
export const unitTroubles = {
  "not-listed":
    "{unit}不在应报名单上。该报的，请加进名单，或写成名单上单位的别名；不该报的，请移出它的文件。",
  "left-out": "{place}：{message}",
} as const;
