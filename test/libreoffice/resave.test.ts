import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { convertWithLibreOffice } from "../support/libreoffice";
import { libreOfficeFacts } from "../support/libreoffice-facts";
import {
  expectedAfterResaving,
  fixturePath,
  readFixture,
  resavedForms,
} from "../support/resaved-forms";
import { storedResults } from "../support/sheetjs-facts";

describe("LibreOffice opens and saves the forms", () => {
  test.each(Object.entries(resavedForms))("%s: it understood what the plan says", (name, plan) => {
    const saved = convertWithLibreOffice(writeWorkbook(plan), name, "xlsx");
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(fixturePath(name), saved);
    expect(libreOfficeFacts(saved)).toEqual(expectedAfterResaving(plan));
    expect(libreOfficeFacts(readFixture(name))).toEqual(libreOfficeFacts(saved));
    for (const { name: sheet } of plan.sheets) {
      expect(storedResults(readFixture(name), sheet)).toEqual(storedResults(saved, sheet));
    }
  });
});
