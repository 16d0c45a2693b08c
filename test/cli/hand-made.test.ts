// 更正 in the result that --out names: it is read before it is written over.
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import type { Cell } from "exceljs";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import { county, expectedTotals } from "../support/county-files";
import { makeFolder, runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const folder = makeFolder();
runCli(folder, "sample", "--out", ".");
const rollUp = (...args: string[]) =>
  runCli(folder, "rollup", "收到的表", "--unit", county.county, "--expected", "名单.txt", ...args);

/** As a clerk does it with another program. */
async function change(
  file: string,
  head: string,
  to: (before: unknown) => string | number,
): Promise<{ unit: string; category: string }> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet("汇总明细");
  if (sheet === undefined) throw new Error("No 汇总明细");
  const heads = sheet.getRow(1).values as readonly unknown[];
  const under = (wanted: string): Cell => sheet.getCell(2, heads.indexOf(wanted));
  const cell = under(head);
  cell.value = to(cell.value);
  await book.xlsx.writeFile(file);
  return { unit: under("单位").text, category: under("类别").text };
}

const weakHead = "软弱涣散基层党组织数";

test("a count corrected in the result is kept by the next roll-up into the same file, and told", async () => {
  const out = path.join(folder, "汇总.xlsx");
  rollUp("--out", "汇总.xlsx");
  const { unit, category } = await change(out, weakHead, (count) => Number(count) + 2);
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

test("what is not kept is told, and the earlier result stays beside", async () => {
  const out = path.join(folder, "又一份.xlsx");
  rollUp("--out", "又一份.xlsx");
  const { unit } = await change(out, weakHead, () => "约三个");
  const before = readFileSync(out);
  const told = JSON.parse(rollUp("--out", "又一份.xlsx", "--json").stdout) as RollUpAnswer;
  expect(told.lostChanges).toMatchObject([
    { why: "no-number", form: null, unit, column: weakHead, text: "约三个" },
  ]);
  expect(told.aside).toBe("又一份（上次）.xlsx");
  expect(readFileSync(path.join(folder, "又一份（上次）.xlsx")).equals(before)).toBe(true);
  const again = JSON.parse(rollUp("--out", "又一份.xlsx", "--json").stdout) as RollUpAnswer;
  expect(again).toMatchObject({ lostChanges: [], aside: null });
  await change(out, weakHead, () => "说不准");
  expect(rollUp("--out", "又一份.xlsx").stderr).toContain("原样另存为：又一份（上次2）.xlsx");
});
