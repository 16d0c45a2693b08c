// Every sentence about opening, saving and keeping workbooks in the workbench: what, why, what to do. {blanks} are filled
// by renderSentence.

/** What of a foreign file does not come along, in the order in which it is told; each on the sheets named, if any. */
export const lossWords = {
  macro: "宏（里面的程序）",
  chart: "图表",
  "chart-sheet": "单独成一张的图表",
  picture: "图片",
  shape: "文本框、箭头等图形",
  comment: "批注",
  "pivot-table": "数据透视表（数值保留）",
  table: "“表格”样式和它的筛选按钮（内容保留）",
  control: "按钮和嵌入的文件",
  formula: "引用别的文件、名称或数组的公式（换成当前的结果）",
  "external-link": "与别的文件的链接",
  connection: "与数据库等的连接",
  name: "给单元格起的名称",
  protection: "工作表保护",
  "structure-protection": "工作簿保护",
  filter: "自动筛选",
  link: "超链接（文字保留）",
  "hidden-columns": "列的隐藏（会显示出来）",
  mark: "自己加的颜色、底色和加粗",
  look: "字体、颜色、边框、数字格式、行高列宽和打印设置",
  "conditional-format": "条件格式",
  validation: "录入提示和下拉选项",
} as const;

export const documentSentences = {
  "loss.on-sheets": "{what}：{sheets}",
  "loss.intro":
    "工作台不保留“{file}”里的下列内容，打开后看不到，从这里保存的文件里也没有。数值、公式和合并单元格都保留。",
  "loss.original": "原来的文件不会改动。",
  "loss.sheet": "“{sheet}”",
  "loss.more-sheets": "{sheets}等{count}张工作表",
  "open.tables-only":
    "“{file}”不是 .xlsx 工作簿。工作台只带来各张表里的文字、数值和合并单元格；公式只留结果，原来的字体、边框、图片等不带来。打开后请核对一遍。",
  "open.tables-original": "原来的文件不会改动；从这里保存的是另一个 .xlsx 文件。",
  "open.unreadable": "“{file}”打不开。{reason}",
  "open.one-file": "一次只能打开一个文件。请只放一个文件。",
  "unsaved.open": "“{file}”还有改动没有保存，打开别的文件后就不在了。",
  "unsaved.new": "“{file}”还有改动没有保存，新建后就不在了。",
  "unsaved.what-to-do": "要留着，请点“取消”，先保存。",
  "save.how": "保存就是把工作簿下载成 Excel 文件，放在浏览器的下载文件夹里。",
  "save.original": "文件名和打开的原件一样。不想盖掉原件，请换一个名字。",
  "save.no-name": "请写文件名。",
  "save.done": "已保存为“{file}”，在浏览器的下载文件夹里。",
  "kept.restored": "上次没有保存的“{file}”（{time}）已经恢复。",
  "kept.discard": "“{file}”没有保存过，清除后就找不回来了。",
  "kept.what":
    "没有保存的工作会自动留存在这台电脑的这个浏览器里，只有用这个浏览器的人能看到；关掉或死机后再打开会恢复，保存后就删去。",
  "kept.none": "现在没有留存的工作。",
  "kept.item": "“{file}”，{time}（另开一个工作台窗口就会恢复）",
  "kept.here": "“{file}”，{time}（就是这个窗口里的）",
  "kept.elsewhere": "“{file}”，{time}（正在另一个窗口里打开）",
  "kept.unavailable":
    "这个浏览器现在不让网页留存内容（可能是无痕窗口），没有保存的工作关掉就没有了，请及时保存。",
  "kept.full": "这台电脑留给网页的空间不够，没有保存的工作留存不了，请及时保存。",
  "kept.erase": "清除后，别处没有保存的工作就找不回来了。现在打开着的不受影响。",
  "kept.erased": "本机留存已清除。",
  "kept.broken":
    "上次留存的“{file}”（{time}）是另一个版本的工作台留下的，恢复不了，已经打开一个新工作簿。",
} as const;
