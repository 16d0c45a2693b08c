// A folder as it really comes in, with files in every format and in archives: they add up, and each is named by where it lies.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import { unreadableReasons } from "../../src/core/notice/reading-reasons";
import { toHtml } from "../support/formats/html";
import { toSeparated } from "../support/formats/separated";
import { toForms } from "../support/formats/story";
import { toGbk } from "../support/formats/text-encodings";
import { toDocument } from "../support/formats/word";
import { zipOf } from "../support/make-package";
import { makeFolder, runCli } from "../support/run-cli";
import { makeTownshipReturns, sumOf } from "../support/township-returns";

const returns = makeTownshipReturns(9);
const bytesOf = (index: number): Uint8Array => returns[index]?.bytes ?? new Uint8Array();
const fixture = (...names: readonly string[]): string =>
  path.join(__dirname, "..", "fixtures", "formats", ...names);

const [firstCsv = "", secondCsv = ""] = toSeparated(bytesOf(3), ",");

/** Named in GBK, without a word about it, as Chinese Windows packs. */
const inner = zipOf([
  { name: "", nameBytes: toGbk("乡镇/东松镇.xlsx"), content: bytesOf(5) },
  {
    name: "",
    nameBytes: toGbk("太深.zip"),
    content: zipOf([{ name: "a.xlsx", content: bytesOf(0) }]),
  },
]);
const outer = zipOf([
  { name: "子文件夹/", content: "" },
  { name: "子文件夹/东石镇.xlsx", content: bytesOf(4) },
  { name: "__MACOSX/子文件夹/._东石镇.xlsx", content: "x" },
  { name: "子文件夹/~$东石镇.xlsx", content: "x" },
  { name: "说明.txt", content: "x" },
  { name: "里层.zip", content: inner },
  { name: "锁住.xlsx", content: "x", claims: { flags: 1 } },
  { name: "坏了.xlsx", content: bytesOf(6), claims: { crc: 1 } },
  { name: "..\\..\\外面.docx", content: toDocument(toForms(bytesOf(7))) },
]);

test("files in every format, and in archives, add up and are named by where they lie", () => {
  const folder = makeFolder();
  const put = (name: string, content: Uint8Array | string): void =>
    writeFileSync(path.join(folder, name), content);
  put("东东镇.xlsx", bytesOf(0));
  put("东西镇.doc", toDocument(toForms(bytesOf(1))));
  put("东南镇.xls", toGbk(toHtml(toForms(bytesOf(2)), "gb2312")));
  put("东北镇1.csv", toGbk(firstCsv));
  put("东北镇2.xls", `\uFEFF${secondCsv}`);
  put("全县.zip", outer);
  put("东梅镇.pdf", "%PDF-1.4\n");
  put("东竹镇.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  copyFileSync(fixture("xls", "石亭子镇-软弱涣散三表.xls"), path.join(folder, "石亭子镇.xlsx"));
  const run = runCli(folder, "rollup", ".", "--unit", "祁东县", "--out", "汇总.xlsx", "--json");
  const { summary, sources } = JSON.parse(run.stdout) as RollUpAnswer;
  const stone = runCli(
    folder,
    "rollup",
    "石亭子镇.xlsx",
    "--unit",
    "祁东县",
    "--out",
    "a.xlsx",
    "--json",
  );
  const alone = (JSON.parse(stone.stdout) as RollUpAnswer).summary["农村"];
  const counted = returns.filter((_, index) => [0, 1, 2, 3, 4, 5, 7].includes(index));
  for (const id of ["T", "B", "R", "S2"] as const)
    expect([id, summary["农村"]?.[id]]).toEqual([id, sumOf(id, counted) + (alone?.[id] ?? 0)]);
  const reasons = sources.map(({ file, reason }) => [file, reason?.message]);
  expect(Object.fromEntries(reasons)).toEqual({
    "东东镇.xlsx": undefined,
    "东西镇.doc": undefined,
    "东南镇.xls": undefined,
    "东北镇1.csv": undefined,
    "东北镇2.xls": undefined,
    "石亭子镇.xlsx": undefined,
    "全县.zip/子文件夹/东石镇.xlsx": undefined,
    "全县.zip/里层.zip/乡镇/东松镇.xlsx": undefined,
    "全县.zip/里层.zip/太深.zip": unreadableReasons["file.zip"],
    "全县.zip/锁住.xlsx": unreadableReasons["file.encrypted"],
    "全县.zip/坏了.xlsx": unreadableReasons["file.damaged"],
    "全县.zip/外面.docx": undefined,
    "东梅镇.pdf": unreadableReasons["file.pdf"],
    "东竹镇.jpg": unreadableReasons["file.picture"],
  });
  const packed = sources.find(({ file }) => file === "全县.zip/里层.zip/乡镇/东松镇.xlsx");
  expect(packed?.sha256).toBe(createHash("sha256").update(bytesOf(5)).digest("hex"));
});

test("an archive that a call names is checked file by file", () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, "全县.zip"), outer);
  const run = runCli(folder, "check", "全县.zip", "--json");
  const { files } = JSON.parse(run.stdout) as {
    files: readonly { file: string; status: string }[];
  };
  expect(files.map(({ file, status }) => `${file} ${status}`)).toEqual([
    "全县.zip/子文件夹/东石镇.xlsx ok",
    "全县.zip/里层.zip/乡镇/东松镇.xlsx ok",
    "全县.zip/里层.zip/太深.zip unreadable",
    "全县.zip/锁住.xlsx unreadable",
    "全县.zip/坏了.xlsx unreadable",
    "全县.zip/外面.docx ok",
  ]);
  expect(readFileSync(path.join(folder, "全县.zip")).length).toBe(outer.length);
});
