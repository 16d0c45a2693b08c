// The sheets that we write beside the three forms. None of them is ever read as a form.

export const resultSheetNames = {
  detail: "汇总明细",
  units: "应报单位",
  sendBack: "退回清单",
  overview: "内部汇总",
} as const;

/** The sheet with the results of a check, and its title, by which it is known whatever it is called. */
export const checkReportName = "校验报告";

/** Why things that were to be verified stand as they are: in the workbook of a unit as well as in a result. */
export const explanationsSheetName = "情况说明";

/** Heads by which the columns of a merged list are known that say where each row comes from. */
export const rowSourceHeads = { unit: "来源单位", file: "来源文件" } as const;

/** Stands for the file where a form lies in the very workbook into which is rolled up. */
export const openWorkbookName = "本工作簿";

/** Stands for the file of lines and rows that were added to the result itself. */
export const addedByHandName = "手工录入";

/** Ends the name of a result's sheet where another sheet has the form's own name. */
export const resultNameEnding = "汇总";

/** Begins the names of hidden copies that stand in a workbook as long as a command can be taken back. */
export const backupPrefix = "~三表汇备份";

export const isBackup = (sheetName: string): boolean => sheetName.startsWith(backupPrefix);
