// 40 mixed files on the command line: the right totals, and a sentence for each file that is not counted.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { sampleExpectedText } from "../../src/app/sample/county";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import { county, expectedTotals } from "../support/county-files";
import { makeFolder, runCli } from "../support/run-cli";
import { folderName, makeMixedFolder } from "./folder";
import type { MixedFolder } from "./folder";

jest.setTimeout(60_000);

const place = makeFolder();
let mixed: MixedFolder;
let answer: RollUpAnswer;
let exitCode: number | null;

beforeAll(async () => {
  mixed = await makeMixedFolder();
  mkdirSync(path.join(place, folderName));
  for (const [name, bytes] of Object.entries(mixed.files))
    writeFileSync(path.join(place, folderName, name), bytes);
  writeFileSync(path.join(place, "名单.txt"), sampleExpectedText(county));
  const run = runCli(
    place,
    "rollup",
    folderName,
    "--unit",
    county.county,
    "--expected",
    "名单.txt",
    "--out",
    "汇总.xlsx",
    "--json",
  );
  ({ exitCode } = run);
  answer = JSON.parse(run.stdout) as RollUpAnswer;
});

test("there are 40 files, and each is accounted for", () => {
  expect(Object.keys(mixed.files)).toHaveLength(40);
  const named = answer.sources.map(({ file }) => file);
  expect(named.toSorted()).toEqual(mixed.sources.toSorted());
});

test("they add up to the known truth", () => {
  expect(exitCode).toBe(1);
  expect(Object.keys(answer.summary).toSorted()).toEqual(
    Object.keys(expectedTotals.summary).toSorted(),
  );
  expect(answer.summary).toMatchObject(expectedTotals.summary);
  const { organizations, villages } = expectedTotals;
  expect(answer.lists).toEqual({ organizations, villages });
});

test("every file that is not counted says what it is and what to do", () => {
  const said = answer.sources.flatMap(({ file, status, reason }) =>
    status === "excluded" ? [[file, reason?.message]] : [],
  );
  expect(Object.fromEntries(said)).toEqual(mixed.refusals);
});

test("of the two units of which no form came, the one with a scan has been received and is not entered", () => {
  expect(answer.units).toMatchObject({
    expected: 20,
    reported: 18,
    notEntered: ["粮市镇"],
    missing: ["县农业局党委"],
    late: county.truth.units.late,
    unknown: county.truth.units.unknown,
  });
  const of = answer.findings.filter(({ unit }) => unit === "粮市镇");
  expect(of.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "V43",
      "粮市镇报来的是扫描件或照片（“收到的表/粮市镇-软弱涣散三表.pdf”），已收到、未录入，合计里没有它的数字。请让它发来Excel或Word文件，或者照着手工录入，再重新汇总。",
    ],
  ]);
});

test("the result's sheet of units says the same", () => {
  const sheet = read(readFileSync(path.join(place, "汇总.xlsx"))).Sheets["应报单位"];
  const lines = utils.sheet_to_json<readonly string[]>(sheet ?? {}, { header: 1 });
  const stateOf = (unit: string): string | undefined =>
    lines.find((line) => line.includes(unit))?.[1];
  expect([stateOf("粮市镇"), stateOf("县农业局党委"), stateOf("归阳镇")]).toEqual([
    "已收到、未录入",
    "未报",
    "已报",
  ]);
});

test("a comment is said with its cell and its text", () => {
  const comments = answer.findings.filter(({ rule }) => rule === "F05");
  expect(comments.map(({ unit, sheet, cell, value }) => [unit, sheet, cell, value])).toEqual([
    ["鸟江镇", "附件2", "C5", "王小平: 以党员名册为准"],
  ]);
});
