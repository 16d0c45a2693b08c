// What 反查 says where a cell has no origin to show: what is the case, and what to select instead.

export const traceTroubles = {
  "no-number":
    "选中的格子不是汇总出来的数。请选汇总结果里的一个数量或比例，或附件2、附件3里的一行，再查来源。",
  "no-detail":
    "这个工作簿里没有“{detail}”，数是怎么加出来的查不到。请打开汇总时写的那个工作簿，再选要查的数。",
  "filled-in":
    "“{sheet}”里的内容是直接填写的，不是汇总出来的，没有来源可查。请选汇总结果里的数，再查来源。",
  "no-category":
    "“{sheet}”没有写明党组织类别，不知道是哪一类的合计。请在表头选回原来的类别，再查来源。",
  "no-lines":
    "“{detail}”里没有“{what}”计入的行，查不到来源。请看一下“{detail}”的“{head}”一栏有没有改动。",
  "no-source":
    "“{sheet}”第{row}行没有写来源，不是从下级的表里并进来的。请选写有“{head}”的一行，再查来源。",
} as const;

/** How a sum is called: what is counted, and of which units or category. */
export const sumName = "{row}（{of}）";

/** Where a row of a list stands in its file. */
export const rowPlace = "{sheet} 第{row}行";
