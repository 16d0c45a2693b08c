// What the formulas in a form cannot check by themselves, and why: shown in the pane and in the documents.

export const nativeLimits = {
  "form-itself": "看的是表样的字和行有没有改动；表里的公式也写在这张表上，表样一改，公式跟着不准",
  "formula-text": "公式看不到别的格里的公式是怎么写的",
  comments: "公式看不到批注",
  hiding: "隐藏行或工作表时，表里的公式不会重算",
  "rows-before": "序号要数前面有几行，空行、合计行要看全表；两千行逐行去数，表会变慢",
  "print-width": "打印出来放不放得下要量字宽，公式量不了",
  "word-for-word": "公式只认一字不差的；写法不同的同一个党组织、多了空格的同一段话，公式认不出",
  "long-texts": "超过255个字的文字，公式比不了",
  meaning: "要读懂文字像哪一条标准，公式认不出",
  "names-matched": "附件2和附件3的名称写法常有出入，要先认出是同一个村，公式只会一字不差地比",
  "other-forms": "要看工作簿里有没有这一类的附件1，公式不知道别的表叫什么名字",
  "several-phones": "一格写了几个号码的，公式不逐个核对",
  "words-around": "公式只看写没写几月、上半年这类时间，前后还写了什么不看",
} as const;

export type NativeLimit = keyof typeof nativeLimits;
