// Why a file cannot be read and why an entry was read otherwise than it was written: one sentence each.

/** For what a file really is, whatever its name says. */
export const unreadableReasons = {
  "file.gone":
    "选好以后，文件被移走、改动或占用了，读不到内容。请关掉正在打开它的程序，重新选一次。",
  "file.empty": "这是一个空文件，没有内容，请对方重发。",
  "file.encrypted": "文件有打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后另存。",
  "file.old-excel":
    "这是旧版 Excel 文件（.xls）或 WPS 表格文件（.et）。请用 Excel 或 WPS 另存为 .xlsx。",
  "file.xml-excel": "这是 Excel 2003 的 XML 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  "file.binary-excel": "这是 Excel 二进制工作簿（.xlsb）。请用 Excel 另存为 .xlsx。",
  "file.open-document":
    "这是 OpenDocument 文件（.ods、.odt）。请用 WPS、Excel 或 Word 打开后另存为 .xlsx 或 .docx。",
  "file.old-word":
    "这是旧版 Word 文件（.doc、.rtf）或 WPS 文字文件（.wps）。请用 Word 或 WPS 打开后另存为 .docx。",
  "file.word": "这是 Word 文件（.docx），里面没有能读的表。请把内容填到 Excel 表样里再报。",
  "file.pdf":
    "这是 PDF 文件，不能从中读数。已收到、未录入：请对方发 Excel 或 Word 文件，或者照着手工录入。",
  "file.picture":
    "这是图片，不能从中读数。已收到、未录入：请对方发 Excel 或 Word 文件，或者照着手工录入。",
  "file.archive": "这是 .rar、.7z 一类的压缩包，这里打不开。请解压后放进来，或者重新压缩成 .zip。",
  "file.zip": "这是压缩包。请解压后，把里面的文件放进来。",
  "file.no-reports": "压缩包里没有像报表的文件。请核对是不是发错了。",
  "file.web-page": "这是网页，里面没有能读的表。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  "file.plain-text": "这是纯文本，看不出分栏，读不出表来。请把内容填到 Excel 表样里再报。",
  "file.damaged": "文件损坏或没有传完整，请对方重发。",
  "file.too-large": "文件展开后大得不像报表，为安全起见没有读。请用 Excel 打开检查后另存。",
  "file.unsafe": "文件里有不正常的内容，为安全起见没有读。请用 Excel 打开检查后另存。",
  "file.unknown": "认不出是什么文件。请对方发 Excel 工作簿（.xlsx）或 Word 文档（.docx）。",
} as const;

/** What a table of a document is called, which has no name of its own. */
export const tableName = "第{number}张表";

export const normalisationReasons = {
  "width-or-space": "去掉了多余的空格或换行",
  "number-as-text": "数字写成了文本",
  "unit-in-number": "去掉了数字后面的单位",
  "chinese-numeral": "汉字数字按数读",
  "part-of-number": "只取了总数，括号里的没有计",
  "date-form": "日期换成标准写法",
  "date-number": "日期存成了数字，按日期读",
  "middle-dot": "间隔号换成·",
  "vacancy-word": "按书记空缺读",
  "title-in-name": "去掉了姓名里的职务",
  "category-name": "换成通知里的类别名称",
  "phone-form": "号码换成标准写法",
  "standard-form": "编号换成标准写法",
  "percent-form": "比例换成数字",
} as const;
