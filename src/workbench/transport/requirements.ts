// The requirement sets that the host declares: what the add-in may ask isSetSupported for. Versions are texts, since
// 1.10 as a number is 1.1.

export type Requirements = Readonly<Record<string, string>>;

/** A host with this ExcelApi set. Dialogs, shared runtimes and ExcelApiOnline are not here. */
export const requirementsOf = (excelApi: string): Requirements => ({
  excelapi: excelApi,
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  settings: "1.1",
  documentevents: "1.1",
  addincommands: "1.1",
  delayforcelledit: "1.1",
});
