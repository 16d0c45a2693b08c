// A workbook in which clerks have worked: a form of ours, a sheet of their own with all that sheets may have, and one
// that refers to both.
/// <reference types="office-js" />
import type { SheetPlan } from "../../../src/core/native/plan";
import { planBlankSet } from "./blank-set";
import type { OpenedOffice } from "./open-office";
import { insertPlans, openOffice, valueOf } from "./open-office";

const listPlan = (): SheetPlan => {
  const plan = planBlankSet().find(({ name }) => name === "附件2");
  if (plan === undefined) throw new Error("The set has no 附件2.");
  return plan;
};

function fillOwn(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:D1").merge();
  sheet.getRange("B8:C9").merge();
  sheet.getRange("A1").values = [["2014年台账"]];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A3:C5").formulas = [
    ["金星村", 3, "=B3*2"],
    ["银星村", 4, "=台账!B4*2"],
    ["合计", "=SUM(B3:B4)", "=SUM(Sheet1!A1:A2)"],
  ];
  sheet.getRange("T90").values = [["远处"]];
  sheet.getRange("B3:B4").numberFormat = [["0.00"], ["@"]];
  sheet.getRange("A3:C5").format.borders.getItem("InsideHorizontal").style = "Continuous";
  sheet.getRange("C5").format.fill.color = "#FFFF00";
  sheet.getRange("E:E").format.fill.color = "#00FF00";
  sheet.getRange("B8:B30").dataValidation.rule = {
    wholeNumber: { formula1: 1, operator: "GreaterThan" },
  };
  const condition = sheet.getRange("A3:C9").conditionalFormats.add("Custom");
  condition.custom.rule.formula = '=$A3="合计"';
  condition.custom.format.fill.color = "#FF0000";
  sheet.getRange("6:6").rowHidden = true;
  sheet.getRange("3:3").format.rowHeight = 40;
  sheet.getRange("F:G").columnHidden = true;
  sheet.getRange("A:A").format.columnWidth = 120;
  sheet.freezePanes.freezeAt("A1:B2");
  sheet.names.add("合计", sheet.getRange("B5"));
  sheet.names.add("填报单位", sheet.getRange("A3"));
  sheet.pageLayout.topMargin = 90;
  sheet.pageLayout.setPrintArea("A1:D9");
  sheet.pageLayout.setPrintTitleRows("$1:$2");
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "内部";
}

/** Sheet1, 台账, 名册, which refers to it. */
export async function openOwnSheets(
  ...options: Parameters<typeof openOffice>
): Promise<OpenedOffice> {
  const office = await openOffice(...options);
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    fillOwn(worksheets.add("台账"));
    worksheets.add("名册").getRange("A1:B2").formulas = [
      ["名册", 1],
      ["合计", "=台账!B5+B1"],
    ];
    await context.sync();
  });
  return office;
}

/** Sheet1, 附件2, 台账, 引用. */
export async function openWorkedIn(
  ...options: Parameters<typeof openOffice>
): Promise<OpenedOffice> {
  const office = await openOffice(...options);
  valueOf(await insertPlans(office.workbook, [listPlan()]));
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const list = worksheets.getItem("附件2");
    list.getRange("B5:C6").values = [
      ["金星村党支部", "李四"],
      ["银星村党支部", "王五"],
    ];
    fillOwn(worksheets.add("台账"));
    const other = worksheets.add("引用");
    other.getRange("A1:A3").formulas = [
      ['=附件2!B5&""'],
      ["=台账!B3+1"],
      ["=COUNTA(附件2!B5:B300)"],
    ];
    await context.sync();
  });
  return office;
}
