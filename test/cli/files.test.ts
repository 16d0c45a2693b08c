// Where results go: over which names they may be written, and what a user hears when they cannot.
import { spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { createFile, explained, replaceFile } from "../../src/cli/files";
import { workbookOption } from "../../src/cli/workbook-option";
import { makeFolder, runCli } from "../support/run-cli";

const put = (folder: string, name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe("--out of commands that write one workbook", () => {
  test.each([
    [".", "“.”不能当结果的文件名"],
    ["下发/", "“下发/”不能当结果的文件名"],
    ["a.xlsx/", "不能当结果的文件名"],
    [".xlsx", "不能当结果的文件名"],
    ["下发/.xlsx", "不能当结果的文件名"],
    ["三表.xls", "以 .xlsx 结尾，例：--out 三表.xlsx"],
    ["三表", "以 .xlsx 结尾"],
    ["nul.xlsx", "留给设备的名称"],
    [" ", "“--out”后面缺少内容"],
  ])("refuses %j", (name, sentence) => {
    expect(() => workbookOption(name, "三表.xlsx")).toThrow(sentence);
  });

  test.each([["a.xlsx"], ["下发/三表.XLSX"], ["C:\\表\\三表.xlsx"]])("takes %j", (name) => {
    expect(workbookOption(name, "三表.xlsx")).toBe(name);
  });

  test.each([["template --form all"], ["rollup a.xlsx --unit 祁东县"], ["export a.xlsx"]])(
    "%s refuses before it reads or writes anything",
    (words) => {
      const folder = makeFolder();
      const run = runCli(folder, ...words.split(" "), "--out", "三表");
      expect([run.exitCode, run.stdout, readdirSync(folder)]).toEqual([2, "", []]);
      expect(run.stderr).toContain("以 .xlsx 结尾");
    },
  );
});

describe("where a result cannot be written", () => {
  const write = (folder: string, out: string): ReturnType<typeof runCli> =>
    runCli(folder, "template", "--form", "summary", "--out", out);

  test("a folder stays", () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "a.xlsx"));
    const run = write(folder, "a.xlsx");
    expect([run.exitCode, run.stderr]).toEqual([2, "“a.xlsx”：这是一个文件夹，请写明文件名。\n"]);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("a link stays, whatever it leads to", () => {
    const folder = makeFolder();
    put(folder, "b.xlsx", "old");
    symlinkSync("b.xlsx", path.join(folder, "a.xlsx"));
    const run = write(folder, "a.xlsx");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("这不是普通文件");
    expect(lstatSync(path.join(folder, "a.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, "b.xlsx"), "utf8")).toBe("old");
  });

  test("a name of 255 bytes is short enough, a longer one is not", () => {
    const folder = makeFolder();
    expect(write(folder, `${"a".repeat(250)}.xlsx`).exitCode).toBe(0);
    const run = write(folder, `${"a".repeat(251)}.xlsx`);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("名称或路径太长");
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test.each([
    ["template --expected 名单.txt --out 名单.txt", "已经有同名的文件，这里要写文件夹"],
    ["template --expected 名单.txt --out 名单.txt/下发", "有一段不是文件夹"],
    ["sample --out 名单.txt", "有一段不是文件夹"],
  ])("%s", (words, sentence) => {
    const folder = makeFolder();
    put(folder, "名单.txt", "归阳镇\n");
    const run = runCli(folder, ...words.split(" "));
    expect([run.exitCode, readdirSync(folder)]).toEqual([2, ["名单.txt"]]);
    expect(run.stderr).toContain(sentence);
  });

  test("下发: a workbook that cannot be written is named, and the others are written", () => {
    const folder = makeFolder();
    // A path of 4,096 bytes or more is too long for Linux: only the longer of the two names reaches it.
    const out = Array.from({ length: 20 }, () => "d".repeat(199)).join("/");
    put(folder, "名单.txt", `${"长".repeat(50)}\n归阳镇\n`);
    const run = runCli(folder, "template", "--expected", "名单.txt", "--out", out, "--json");
    expect([run.exitCode, run.stderr]).toEqual([1, ""]);
    const { files, text, remarks } = JSON.parse(run.stdout);
    expect(files).toMatchObject([{ unit: "归阳镇" }]);
    expect(path.basename(text)).toBe("随表发送的话.txt");
    expect(remarks).toMatchObject([
      { code: "file.failed", message: expect.stringMatching(/没有写成.*名称或路径太长/) },
    ]);
  });
});

test("下发: where the text to send along cannot be written, nothing is", () => {
  const folder = makeFolder();
  put(folder, "名单.txt", "归阳镇\n");
  mkdirSync(path.join(folder, "下发", "随表发送的话.txt"), { recursive: true });
  const run = runCli(folder, ..."template --expected 名单.txt --out 下发".split(" "));
  expect([run.exitCode, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain("这是一个文件夹");
  expect(readdirSync(path.join(folder, "下发"))).toEqual(["随表发送的话.txt"]);
});

describe("file operations", () => {
  test.each([
    ["EROFS", "磁盘是只读的"],
    ["ENOSPC", "空间不足"],
    ["EACCES", "没有权限"],
    ["EIO", "读写不成功（EIO）"],
  ])("%s of the system becomes a sentence", async (code, sentence) => {
    const failure = Object.assign(new Error(code), { code, syscall: "open" });
    await expect(explained("a.xlsx", () => Promise.reject(failure))).rejects.toThrow(sentence);
  });

  test("a fault of ours stays a fault", async () => {
    const fault = new TypeError("broken");
    await expect(explained("a.xlsx", () => Promise.reject(fault))).rejects.toBe(fault);
  });

  test("replaceFile writes over a file, createFile never does, and nothing is left beside it", async () => {
    const file = put(makeFolder(), "a.txt", "old");
    expect(await createFile(file, "new")).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("old");
    await replaceFile(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(path.dirname(file))).toEqual(["a.txt"]);
  });
});

test("a fault promises nothing, and says what to send to whom", () => {
  const folder = makeFolder();
  const broken = put(
    folder,
    "broken.cjs",
    'JSON.stringify = () => { throw new Error("broken"); };',
  );
  const cli = path.join(__dirname, "..", "..", "dist", "cli.js");
  const args = ["--require", broken, cli, "template", "--form", "all", "--out", "a.xlsx", "--json"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(70);
  expect(stderr).toMatch(/可能没有写出来或者不完整.*发给提供这个程序的人：\n\nError: broken/);
  expect(stderr).not.toContain("没有改动");
});
