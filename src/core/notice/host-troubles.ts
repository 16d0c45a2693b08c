// Why the spreadsheet program did not do what it was asked: what happened, why, what to do. One sentence each.

export const hostTroubles = {
  "host.editing":
    "没有做成：有一个单元格正在编辑，表格软件这时不接受别的操作。请按回车结束编辑，再点一次。",
  "host.read-only":
    "没有做成：这个工作簿是只读的，不能改。请点“启用编辑”，或另存一份后打开那一份再点一次。",
  "host.protected":
    "没有做成：这个工作簿或工作表加了保护，不能改。请在“审阅”里撤销保护，再点一次。",
  "host.busy": "没有做成：表格软件正忙着别的事。请关掉打开的对话框，等几秒再点一次。",
  "host.too-large":
    "没有做成：这个工作簿的内容太多，表格软件一次传不完。请把与三张表无关的大表移到别的文件，再点一次。",
  "host.unsupported":
    "没有做成：这个版本的表格软件缺少要用到的功能。请用Excel 2021或更新的版本，或在浏览器里打开三表汇工作台。",
  "host.sheet-gone":
    "没有做成：要找的工作表已经不在了，可能被删除或改名。请看一下工作簿，再点一次。",
  "host.gone":
    "表格软件一直没有回应，不知道做成没有。请先保存工作簿，关闭后重新打开；没有做完的，打开时会自动清理。",
  "host.failed":
    "没有做成：表格软件报告了一个没有说明原因的错误。请保存工作簿，重新打开后再试一次。",
} as const;
