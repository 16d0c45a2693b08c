// Which sheets are read along with any other, since their formulas may show it.
import { showsOtherSheets } from "../../../src/pane/workbook/looks-elsewhere";
import { planExample } from "../../support/clean-set";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";

const showsBy = (formula: string): boolean => {
  const cells = [{ column: 1, value: 1, formula }];
  return showsOtherSheets({
    name: "表",
    hidden: false,
    merges: [],
    rows: [{ row: 1, hidden: false, cells }],
  });
};

test.each([
  "附件2!C5",
  "SUM('附件1 农村'!E5:E9)",
  'SUMIFS(汇总明细!$E:$E,汇总明细!$B:$B,"农村")',
  "明细[数]",
  'INDIRECT("附件"&A1&"B5")',
  "填报单位",
  "IF(A1>0,总数,0)",
])("%s may show another", (formula) => {
  expect(showsBy(formula)).toBe(true);
});

test.each([
  "",
  "E6/E5*100",
  'IF(OR($E$5=0,E6=""),"——",ROUND(E6/$E5,2))',
  'IF(A1="附件2!C5","看[附件2]",TRUE)',
  "SUM(A:A,$B:$B,5:7)",
  "1.5E+3*A1",
])("%p shows its own sheet alone", (formula) => {
  expect(showsBy(formula)).toBe(false);
});

test("of the forms 附件1 does, whose self-check looks at the lists", () => {
  const read = readWorkbook(writeWorkbook(planExample({})));
  expect(read.ok && read.value.sheets.map(showsOtherSheets)).toEqual([true, false, false]);
});
