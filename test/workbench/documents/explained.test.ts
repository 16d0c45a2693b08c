/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Reasons on 情况说明 in a workbook that is opened in the workbench and saved from it.
import { listFeatures } from "../../../src/adapters/workbooks/list-features";
import { readAnyKind } from "../../../src/adapters/workbooks/read-any-kind";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { openBytes } from "../../../src/app/documents/open-bytes";
import { readExplanations } from "../../../src/core/report/read-explanations";
import type { RuleExample } from "../../../src/core/spec/rule";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import { toPlan } from "../../../src/workbench/documents/to-plan";
import { planExample } from "../../support/clean-set";
import { checkRaw, reasonsFor, reread, withReasons } from "../../support/explained";
import { newBook } from "./new-book";

const few: RuleExample = { cells: { 附件2: { C5: 1, C6: 2 } } };

test("they come along whole, look as they did, and go on to excuse", async () => {
  const reasons = reasonsFor(planExample(few), "=2013年新建");
  const plan = withReasons(planExample(few), reasons);
  const opened = openBytes(writeWorkbook(plan), {
    readWorkbook,
    readTables: readAnyKind,
    listFeatures,
  });
  if (!opened.ok) throw new Error(opened.error);
  const { losses } = opened.value;
  expect(losses.filter(({ sheets }) => sheets.includes("情况说明"))).toEqual([]);
  const [written, read] = [plan, opened.value.plan].map(({ sheets }) => sheets.at(-1));
  expect(read?.columns).toEqual(written?.columns);
  expect(read?.cells).toEqual(written?.cells);
  expect(read?.rows).toEqual(written?.rows);

  const book = newBook();
  putPlan(book, opened.value.plan);
  await book.settle();
  const saved = reread(toPlan(book));
  expect(readExplanations(saved)).toEqual(reasons);
  expect(checkRaw(saved).findings.map(({ explained }) => explained)).toEqual(
    reasons.map(({ text }) => text),
  );
});
