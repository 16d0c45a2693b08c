// What a saved workbook is called.
import { besideOriginal, nameForNew, toFileName } from "../../../src/app/documents/file-name";
import { blankPlan } from "../../../src/app/documents/blank-plan";
import { planFormSet } from "../../../src/app/issue-forms";
import { countyResult } from "../../support/county-result";
import { round, unsigned } from "../../support/sample-forms";

test.each([
  ["归阳镇.xlsx", "归阳镇-已填.xlsx"],
  ["归阳镇-已填.xlsx", "归阳镇-已填2.xlsx"],
  ["归阳镇-已填9.xlsx", "归阳镇-已填10.xlsx"],
  ["台账.xlsm", "台账-已填.xlsx"],
  ["归阳镇.docx", "归阳镇-已填.xlsx"],
  ["导出.HTML", "导出-已填.xlsx"],
  ["2014.3", "2014.3-已填.xlsx"],
  ["没有后缀", "没有后缀-已填.xlsx"],
])("beside %s it is %s", (original, expected) => {
  expect(besideOriginal(original)).toBe(expected);
});

test.each([
  ["归阳镇", "归阳镇.xlsx"],
  ["归阳镇.XLSX", "归阳镇.xlsx"],
  [' a/b:c*"<>| ', "abc.xlsx"],
  ["结尾.. .xlsx", "结尾.xlsx"],
  ["长".repeat(200), `${"长".repeat(80)}.xlsx`],
  [" / ", undefined],
  [".xlsx", undefined],
])("%s becomes %s", (text, expected) => {
  expect(toFileName(text)).toBe(expected);
});

test("a new workbook is called by the unit of its forms", () => {
  const unit = "归阳镇 党委";
  const forms = ["summary", "organizations"] as const;
  const plan = planFormSet({ forms, categories: ["农村"], unit, round, print: unsigned });
  expect(nameForNew(plan)).toBe("归阳镇党委-软弱涣散三表.xlsx");
  expect(nameForNew(countyResult)).toMatch(/^.+-软弱涣散三表汇总\.xlsx$/);
  expect(nameForNew(blankPlan)).toBe("软弱涣散三表.xlsx");
});
