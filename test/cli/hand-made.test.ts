// 更正 in the result that --out names: it is read before it is written over.
import path from "node:path";
import { Workbook } from "exceljs";
import type { Cell } from "exceljs";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import { county, expectedTotals } from "../support/county-files";
import { makeFolder, runCli } from "../support/run-cli";

const folder = makeFolder();
runCli(folder, "sample", "--out", ".");
const rollUp = (...args: string[]) =>
  runCli(folder, "rollup", "收到的表", "--unit", county.county, "--expected", "名单.txt", ...args);

/** As a clerk does it with another program. */
async function correct(file: string, by: number): Promise<{ unit: string; category: string }> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet("汇总明细");
  if (sheet === undefined) throw new Error("No 汇总明细");
  const heads = sheet.getRow(1).values as readonly unknown[];
  const under = (head: string): Cell => sheet.getCell(2, heads.indexOf(head));
  const count = under("软弱涣散基层党组织数");
  count.value = Number(count.value) + by;
  await book.xlsx.writeFile(file);
  return { unit: under("单位").text, category: under("类别").text };
}

test("a count corrected in the result is kept by the next roll-up into the same file, and told", async () => {
  const out = path.join(folder, "汇总.xlsx");
  rollUp("--out", "汇总.xlsx");
  const { unit, category } = await correct(out, 2);
  const before = new Map(Object.entries(expectedTotals.summary)).get(category)?.R ?? 0;
  const totals = (): number | null | undefined => {
    const answer = JSON.parse(rollUp("--out", "汇总.xlsx", "--json").stdout) as RollUpAnswer;
    return answer.summary[category]?.R;
  };
  expect(totals()).toBe(before + 2);
  expect(totals()).toBe(before + 2);
  expect(rollUp("--out", "汇总.xlsx").stdout).toContain(
    `${unit}（${category}）的软弱涣散基层党组织：来源写的是`,
  );
  const told = JSON.parse(rollUp("--out", "汇总.xlsx", "--json").stdout) as RollUpAnswer;
  expect(told.corrections).toMatchObject([{ unit, category, row: "R" }]);
  expect(told.lostChanges).toEqual([]);
  const elsewhere = JSON.parse(rollUp("--out", "另一份.xlsx", "--json").stdout) as RollUpAnswer;
  expect(elsewhere.summary[category]?.R).toBe(before);
});
