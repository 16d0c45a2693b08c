// Files of programs that write formulas without their results.
import { checkFiles } from "../../../src/app/check-files";
import { readFile } from "../../../src/app/read-file";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { RawCell, RawWorkbook } from "../../../src/core/report/raw-workbook";
import { findingsOf, planExample } from "../../support/clean-set";

const context = { round: defaultRound, deadlineSet: false, today: undefined };

/** The clean set, its cells changed. */
function changed(change: (cell: RawCell, row: number) => RawCell): RawWorkbook {
  const workbook = readWorkbook(writeWorkbook(planExample({})));
  if (!workbook.ok) throw new Error(workbook.error);
  const sheets = workbook.value.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => change(cell, row.row)),
    })),
  }));
  return { sheets };
}

function check(workbook: RawWorkbook): ReturnType<typeof findingsOf> {
  const [checked] = checkFiles(
    [readFile({ file: "a.xlsx", sha256: "" }, { ok: true, value: workbook }, context)],
    context,
  );
  if (checked === undefined) throw new Error("No answer");
  return findingsOf(checked);
}

test("[V12] percentages without a result are nobody's fault: they are worked out anew", () => {
  const bare = changed((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
  expect(check(bare)).toEqual([]);
});

test("[V05] a count without a result says so, and what to do", () => {
  const bare = changed((cell, row) =>
    row === 5 && cell.column === 5 ? { column: 5, value: null, formula: "SUM(E6:E8)" } : cell,
  );
  const [finding] = check(bare);
  expect(finding).toMatchObject({ rule: "V05", blocks: "total", value: "=SUM(E6:E8)" });
  expect(finding?.message).toContain("打开后保存一次");
});
