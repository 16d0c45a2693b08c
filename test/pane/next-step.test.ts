// The bottom line says how far the workbook is, and where the next step begins.
import type { ExistingForm } from "../../src/app/fill/list-forms";
import type { Finding } from "../../src/core/spec/finding";
import { nextStep } from "../../src/pane/next-step";
import type { Reading } from "../../src/pane/workbook/workbook-state";

const at = (row: number): { row: number; column: number } => ({ row, column: 5 });

const form = (sheet: string, toFill: ExistingForm["toFill"] = []): ExistingForm =>
  ({ kind: "summary", sheet, toFill }) as unknown as ExistingForm;

const finding = (severity: Finding["severity"]): Finding =>
  ({ severity, sheet: "附件1-农村", at: at(9) }) as Finding;

const reading = (content: Partial<Reading>): Reading =>
  ({ raw: { sheets: [] }, forms: [], findings: [], ...content }) as unknown as Reading;

test.each([
  ["a workbook without forms", reading({}), "还没有表 → 插入全套表", undefined],
  [
    "errors before blanks",
    reading({ forms: [form("附件2", [at(4)])], findings: [finding("warning"), finding("error")] }),
    "必须改 1 处",
    ["附件1-农村", 9],
  ],
  [
    "blanks, at the first of them",
    reading({ forms: [form("附件1-农村"), form("附件2", [at(4), at(5)])] }),
    "2 张表，还差 2 格",
    ["附件2", 4],
  ],
  [
    "nothing left that must be mended",
    reading({ forms: [form("附件2")], findings: [finding("warning")] }),
    "1 张表，没有必须改的了 → 核对后保存、上报",
    undefined,
  ],
])("%s", (...[, given, sentence, place]) => {
  const step = nextStep(given, "fill");
  expect(step.sentence).toBe(sentence);
  expect(step.go && [step.go.sheet, step.go.at.row]).toEqual(place);
});
