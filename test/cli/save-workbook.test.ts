// Whatever stands under the name that a call gives: what anybody else has written or changed stays beside it.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { isOwnWriting } from "../../src/adapters/workbooks/xlsx/zip-archive";
import { county } from "../support/county-files";
import { countyResult } from "../support/county-result";
import { makeFolder, runCli } from "../support/run-cli";

jest.setTimeout(60_000);

async function payroll(): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet("工资表").addRow(["工资", 1]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const folder = makeFolder();
runCli(folder, "sample", "--out", ".");
const [returned = ""] = readdirSync(path.join(folder, "收到的表")).filter((name) =>
  name.endsWith(".xlsx"),
);
const bytesOf = (name: string): Buffer => readFileSync(path.join(folder, name));

const calls: readonly (readonly [string, readonly string[]])[] = [
  ["rollup", ["rollup", "收到的表", "--unit", county.county, "--out"]],
  ["template", ["template", "--form", "all", "--out"]],
  ["export", ["export", path.join("收到的表", returned), "--out"]],
  ["check", ["check", path.join("收到的表", returned), "--report"]],
];

test.each(calls)(
  "%s keeps a workbook of somebody else beside what it writes",
  async (name, call) => {
    const before = await payroll();
    const file = `${name}.xlsx`;
    const aside = `${name}（上次）.xlsx`;
    writeFileSync(path.join(folder, file), before);
    const said = runCli(folder, ...call, file);
    expect(said.stderr).toContain(
      `“${file}”原来的内容不是这个程序写的，或者写好以后有人改过，原样另存为：${aside}`,
    );
    expect(bytesOf(aside).equals(before)).toBe(true);
    expect(bytesOf(file).equals(before)).toBe(false);
  },
);

test.each(calls)(
  "%s writes over what it wrote itself, and keeps nothing twice",
  async (name, call) => {
    const file = `再次-${name}.xlsx`;
    const beside = (): readonly string[] =>
      readdirSync(folder).filter((each) => each.startsWith(`再次-${name}（`));
    runCli(folder, ...call, file);
    expect(runCli(folder, ...call, file).stderr).not.toContain("另存为");
    expect(beside()).toEqual([]);
    const before = await payroll();
    for (const _ of [1, 2]) {
      writeFileSync(path.join(folder, file), before);
      runCli(folder, ...call, file);
    }
    expect(beside()).toEqual([`再次-${name}（上次）.xlsx`]);
  },
);

test("a sheet that a clerk added to the result is found beside", async () => {
  runCli(folder, "rollup", "收到的表", "--unit", county.county, "--out", "汇总.xlsx");
  const book = new Workbook();
  await book.xlsx.readFile(path.join(folder, "汇总.xlsx"));
  book.addWorksheet("我的备注");
  await book.xlsx.writeFile(path.join(folder, "汇总.xlsx"));
  const { stdout } = runCli(
    ...([folder, "rollup", "收到的表", "--unit", county.county] as const),
    ...(["--out", "汇总.xlsx", "--json"] as const),
  );
  expect(JSON.parse(stdout)).toMatchObject({ aside: "汇总（上次）.xlsx" });
});

test("what the workbench saves is a person's work, what the program writes is not", async () => {
  expect(isOwnWriting(writeWorkbook(countyResult))).toBe(true);
  expect(isOwnWriting(writeWorkbook(countyResult, "person"))).toBe(false);
  expect(isOwnWriting(await payroll())).toBe(false);
  expect(isOwnWriting(new Uint8Array())).toBe(false);
  expect(isOwnWriting(writeWorkbook(countyResult).subarray(0, -1))).toBe(false);
});
