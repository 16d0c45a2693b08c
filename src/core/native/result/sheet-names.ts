// The sheets of a result workbook beside the three forms. None of them is ever read as a form.

export const resultSheetNames = {
  detail: "汇总明细",
  units: "应报单位",
  sendBack: "退回清单",
  overview: "内部汇总",
} as const;
