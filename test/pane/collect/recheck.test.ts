// Files read in one context and rolled up in another, against the same files read in the other.
import { createHash } from "node:crypto";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { readFile } from "../../../src/app/read-file";
import type { ReadFile } from "../../../src/app/read-file";
import { rollUpFiles } from "../../../src/app/roll-up-files";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { CheckContext } from "../../../src/core/rules/kind";
import type { RollUp } from "../../../src/core/rollup/result";
import { Rechecked } from "../../../src/pane/collect/recheck";
import { county, countyFiles } from "../../support/county-files";

const context: CheckContext = { round: defaultRound, deadlineSet: false, today: undefined };
const earlier: CheckContext = {
  round: { ...defaultRound, deadline: { year: 2014, month: 3, day: 8 } },
  deadlineSet: true,
  today: { year: 2014, month: 3, day: 20 },
};

const readIn = (wanted: CheckContext): readonly ReadFile[] =>
  Object.entries(countyFiles).map(([file, bytes]) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return readFile({ file, sha256 }, readWorkbook(bytes), wanted);
  });

const rollUpIn = (wanted: CheckContext, files: readonly ReadFile[]): RollUp =>
  rollUpFiles({
    ...wanted,
    unit: county.county,
    files,
    expected: county.expected,
    strict: false,
    readAt: "2014-03-20T08:00:00.000Z",
  });

const files = readIn(context);
const rechecked = new Rechecked();
for (const file of files) rechecked.add(file, context);

test("what was read for another deadline is found as if it had been read for this one", () => {
  const before = rollUpIn(context, files);
  const after = rollUpIn(
    earlier,
    files.map((file) => rechecked.in(earlier, file)),
  );
  expect(after).toEqual(rollUpIn(earlier, readIn(earlier)));
  expect(after.reports).not.toEqual(before.reports);
});

test("nothing is checked a second time in the same context", () => {
  for (const file of files) {
    const first = rechecked.in(earlier, file);
    expect(rechecked.in(earlier, file)).toBe(first);
  }
});
