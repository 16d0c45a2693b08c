// Reasons on 情况说明 after LibreOffice has opened and saved the workbook in which they stand.
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { readExplanations } from "../../src/core/report/read-explanations";
import type { RawWorkbook } from "../../src/core/report/raw-workbook";
import type { Finding } from "../../src/core/spec/finding";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { checkRaw, reasonsFor, withReasons } from "../support/explained";
import { convertWithLibreOffice } from "../support/libreoffice";

function saved(plan: WorkbookPlan): RawWorkbook {
  const read = readWorkbook(convertWithLibreOffice(writeWorkbook(plan), "explained", "xlsx"));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const warningsIn = (raw: RawWorkbook): readonly Finding[] =>
  checkRaw(raw).findings.filter(({ severity }) => severity === "warning");

const asked: RuleExample = {
  cells: {
    附件2: { C6: 2, F6: "0734-6213456、1390734135" },
    附件3: { F5: "2013年12月" },
    "附件1-农村": { F9: 6 },
  },
};
const text = "=情况属实，'上级'已批复";

test("they excuse what they did, and lapse where the value was changed", () => {
  const reasons = reasonsFor(planExample(asked), text);
  expect(reasons.map(({ rule }) => rule).toSorted()).toEqual(["V11", "V21", "V28", "V40"]);
  const kept = saved(withReasons(planExample(asked), reasons));
  expect(readExplanations(kept)).toEqual(reasons);
  expect(warningsIn(kept).map(({ explained }) => explained)).toEqual(reasons.map(() => text));

  const cells = { ...asked.cells, 附件2: { ...asked.cells?.["附件2"], C6: 1 } };
  const changed = saved(withReasons(planExample({ cells }), readExplanations(kept)));
  const few = warningsIn(changed).find(({ rule }) => rule === "V21");
  expect(few).toMatchObject({ value: "1", lapsed: text });
  expect(few?.explained).toBeUndefined();
  expect(warningsIn(changed).filter(({ explained }) => explained === text)).toHaveLength(3);
});
