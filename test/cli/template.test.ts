import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read, utils, write } from "@e965/xlsx";
import { Misuse } from "../../src/cli/misuse";
import { parseTemplateOptions } from "../../src/cli/template-options";
import { makeFolder, runCli } from "../support/run-cli";

const sheetsOf = (file: string): readonly string[] => read(readFileSync(file)).SheetNames;
const cellOf = (file: string, sheet: string, address: string): unknown =>
  read(readFileSync(file)).Sheets[sheet]?.[address]?.v;

describe("template: one workbook", () => {
  test("writes the whole set with unit, date, categories and settings filled in", () => {
    const folder = makeFolder();
    const file = path.join(folder, "三表.xlsx");
    const run = runCli(
      folder,
      ..."template --form all --category 农村 --category 街道社区 --unit 归阳镇党委".split(" "),
      ..."--date 2014-03-10 --basis primary --deadline 2014-03-12 --out 三表.xlsx --json".split(
        " ",
      ),
    );
    expect([run.exitCode, run.stderr]).toEqual([0, ""]);
    const sheets = ["附件1-农村", "附件1-街道社区", "附件2", "附件3"];
    expect(JSON.parse(run.stdout)).toEqual({
      files: [{ file: "三表.xlsx", unit: "归阳镇党委", sheets }],
      remarks: [],
    });
    expect(sheetsOf(file)).toEqual(sheets);
    const cells = ["C3", "E3", "G3", "J1", "J2"].map((at) => cellOf(file, "附件1-街道社区", at));
    expect(cells).toEqual(["归阳镇党委", "街道社区", 41_708, "单一主因", 41_710]);
    expect(cellOf(file, "附件2", "B3")).toBe("归阳镇党委");
  });

  test.each([
    ["summary", ["附件1"]],
    ["organizations", ["附件2"]],
    ["villages", ["附件3"]],
    ["all", ["附件1", "附件2", "附件3"]],
  ])("--form %s writes %j", (form, sheets) => {
    const folder = makeFolder();
    expect(runCli(folder, "template", "--form", form, "--out", "a.xlsx").exitCode).toBe(0);
    expect(sheetsOf(path.join(folder, "a.xlsx"))).toEqual(sheets);
  });

  test("replaces the file that --out names, and leaves nothing beside it", () => {
    const folder = makeFolder();
    expect(runCli(folder, "template", "--form", "all", "--out", "a.xlsx").exitCode).toBe(0);
    expect(runCli(folder, "template", "--form", "summary", "--out", "a.xlsx").exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(sheetsOf(path.join(folder, "a.xlsx"))).toEqual(["附件1"]);
  });

  test("runs wherever the built file is copied to", () => {
    const folder = makeFolder();
    const copy = path.join(folder, "cli.js");
    copyFileSync(path.join(__dirname, "..", "..", "dist", "cli.js"), copy);
    execFileSync(process.execPath, [copy, "template", "--form", "all", "--out", "a.xlsx"], {
      cwd: folder,
    });
    expect(sheetsOf(path.join(folder, "a.xlsx"))).toHaveLength(3);
  });
});

describe("template --category", () => {
  test("takes several at once, by the notice's names, and asks about others without an error", () => {
    const folder = makeFolder();
    const words =
      "template --form summary --category 村级、国企 --category 其他/园区 --category 其他园区";
    const run = runCli(folder, ...words.split(" "), "--out", "a.xlsx", "--json");
    expect(run.exitCode).toBe(0);
    const sheets = ["附件1-农村", "附件1-国有企业", "附件1-其他园区", "附件1-其他园区 (2)"];
    expect(sheetsOf(path.join(folder, "a.xlsx"))).toEqual(sheets);
    const { remarks } = JSON.parse(run.stdout);
    expect(remarks.map((each: { message: string }) => each.message)).toEqual([
      "类别“其他/园区”不在通知列出的九类之中，照写了，请核对。",
      "类别“其他园区”不在通知列出的九类之中，照写了，请核对。",
    ]);
  });

  test("asks about others when handing out as well", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "名单.txt"), "归阳镇\n");
    const run = runCli(
      folder,
      ..."template --expected 名单.txt --category 园区 --out 下发".split(" "),
    );
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("类别“园区”不在通知列出的九类之中");
  });
});

describe("template --expected: 下发", () => {
  test("writes a workbook for every unit of a list and the text to send along", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "名单.txt"), "归阳镇\t归阳镇党委\r\n\r\n步云桥镇\r\n");
    const run = runCli(
      folder,
      ..."template --expected 名单.txt --category 农村 --out 下发 --json".split(" "),
    );
    expect([run.exitCode, run.stderr]).toEqual([0, ""]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      files: [{ unit: "归阳镇" }, { unit: "步云桥镇" }],
      text: path.join("下发", "随表发送的话.txt"),
    });
    expect(readdirSync(path.join(folder, "下发")).toSorted()).toEqual(
      ["归阳镇-软弱涣散三表.xlsx", "步云桥镇-软弱涣散三表.xlsx", "随表发送的话.txt"].toSorted(),
    );
    const text = readFileSync(path.join(folder, "下发", "随表发送的话.txt"), "utf8");
    expect([text.startsWith("\uFEFF各单位"), /(?<!\r)\n/.test(text)]).toEqual([true, false]);
    expect(text).toContain("于2014年3月15日前报送");
    expect(text).toContain("步云桥镇：步云桥镇-软弱涣散三表.xlsx");
    const file = path.join(folder, "下发", "归阳镇-软弱涣散三表.xlsx");
    expect(cellOf(file, "附件1-农村", "C3")).toBe("归阳镇");
  });

  test("takes each unit's categories from an Excel list; who has no villages gets no 附件3", () => {
    const folder = makeFolder();
    const sheet = utils.aoa_to_sheet([
      ["应报单位名单"],
      ["上级", "单位", "应报类别"],
      ["祁东县", "归阳镇", "农村、街道社区"],
      ["祁东县", "县教育局党委", "学校"],
    ]);
    const book = utils.book_new(sheet, "名单");
    writeFileSync(path.join(folder, "名单.xlsx"), write(book, { type: "buffer" }));
    const run = runCli(folder, ..."template --expected 名单.xlsx --out 下发 --json".split(" "));
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).files.map((file: { sheets: unknown }) => file.sheets)).toEqual([
      ["附件1-农村", "附件1-街道社区", "附件2", "附件3"],
      ["附件1-学校", "附件2"],
    ]);
  });

  test("never overwrites a workbook that may have been filled in, says so, and writes the text anew", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "名单.txt"), "归阳镇\n");
    runCli(folder, ..."template --expected 名单.txt --out 下发".split(" "));
    const file = path.join(folder, "下发", "归阳镇-软弱涣散三表.xlsx");
    writeFileSync(file, "filled in");
    const again = "template --expected 名单.txt --deadline 2014-03-12 --out 下发";
    const run = runCli(folder, ...again.split(" "));
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("“归阳镇-软弱涣散三表.xlsx”已经在文件夹里，没有覆盖");
    expect(run.stdout).toContain("报送截止和口径还是原来的");
    expect(run.stdout).toContain(`下发时可用的话：${path.join("下发", "随表发送的话.txt")}`);
    expect(readFileSync(path.join(folder, "下发", "随表发送的话.txt"), "utf8")).toContain(
      "3月12日",
    );
    expect(readFileSync(file, "utf8")).toBe("filled in");
  });

  test("one bad line does not stop the others, and is named", () => {
    const folder = makeFolder();
    writeFileSync(
      path.join(folder, "名单.txt"),
      `归阳镇\n${"很长".repeat(40)}\n归阳镇\n步云桥镇\n`,
    );
    const run = runCli(folder, ..."template --expected 名单.txt --out 下发 --json".split(" "));
    expect(run.exitCode).toBe(1);
    const answer = JSON.parse(run.stdout);
    expect(answer.files).toHaveLength(2);
    expect(answer.remarks.map((each: { code: string }) => each.code)).toEqual([
      "expected.too-long",
      "expected.repeated",
    ]);
  });

  test("an empty list writes nothing and says what a list looks like", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "名单.txt"), "\n\n");
    const run = runCli(folder, ..."template --expected 名单.txt --out 下发".split(" "));
    expect([run.exitCode, readdirSync(folder)]).toEqual([1, ["名单.txt"]]);
    expect(run.stdout).toContain("每行写一个单位名称");
  });
});

describe("template --expected: what a list may be", () => {
  const heads = "单位,应报类别\n归阳镇,农村\n县教育局党委,学校\n";
  const workbook = (): Buffer => {
    const rows = heads.split("\n").map((line) => line.split(","));
    return write(utils.book_new(utils.aoa_to_sheet(rows), "名单"), { type: "buffer" }) as Buffer;
  };
  const handOut = (name: string, content: string | Uint8Array): ReturnType<typeof runCli> => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, name), content);
    const run = runCli(folder, "template", "--expected", name, "--out", "下发", "--json");
    if (run.exitCode === 2) expect(readdirSync(folder)).toEqual([name]);
    return run;
  };

  test.each([
    ["名单.csv", heads],
    ["名单.csv", `\uFEFF"单 位","应报类别"\r\n"归阳镇","农村"\r\n县教育局党委,"学校"`],
    ["名单.CSV", heads.replaceAll(",", "\t")],
    ["名单.txt", heads.replaceAll(",", "\t")],
    ["名单.xlsx", workbook()],
    ["名单.txt", workbook()],
  ])("%s", (name, content) => {
    const { files } = JSON.parse(handOut(name, content).stdout);
    expect(files).toMatchObject([
      { unit: "归阳镇", sheets: ["附件1-农村", "附件2", "附件3"] },
      { unit: "县教育局党委", sheets: ["附件1-学校", "附件2"] },
    ]);
  });

  test.each([
    ["名单.xlsx", "归阳镇\n", "不是能读的 Excel 工作簿"],
    ["名单.txt", Buffer.from("D0CF11E0A1B11AE1", "hex"), "另存为 .xlsx"],
    ["名单.txt", Buffer.from("归阳镇\n", "utf16le"), "文字认不出来"],
    ["名单.txt", Buffer.from("归阳镇\uFFFD\n"), "文字认不出来"],
    ["名单.pdf", "%PDF-1.4", "不能当名单用"],
    ["名单.csv", "归阳镇,农村\n", "看不出哪一栏是单位"],
  ])("%s with %j is none", (name, content, sentence) => {
    const run = handOut(name, content);
    expect([run.exitCode, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(sentence);
  });
});

describe("options that cannot be understood", () => {
  test.each([
    ["--form all", "--out"],
    ["--out a.xlsx", "--form"],
    ["--form 附件1 --out a.xlsx", "summary（附件1）"],
    ["--form= --out a.xlsx", "summary（附件1）"],
    ["--form all --date 2014-02-30 --out a.xlsx", "年-月-日"],
    ["--form all --date 2014-03 --out a.xlsx", "年-月-日"],
    ["--form all --date 0014-03-10 --out a.xlsx", "2000到2099"],
    ["--form all --deadline= --out a.xlsx", "--deadline 应写成"],
    ["--form all --basis both --out a.xlsx", "overlap（可重叠）"],
    ["--form all --category=，、 --out a.xlsx", "--category 农村"],
    ["--form all --unit= --out a.xlsx", "--unit 归阳镇党委"],
    [`--form all --unit ${"长".repeat(61)} --out a.xlsx`, "不超过60个字"],
    ["--form all --out=", "“--out”后面缺少内容"],
    ["--expected= --out 下发", "“--expected”后面缺少内容"],
    ["--expected none.txt --unit 归阳镇 --out folder", "不能和"],
  ])("template %s", (words, sentence) => {
    expect(() => parseTemplateOptions(words.split(" "))).toThrow(Misuse);
    expect(() => parseTemplateOptions(words.split(" "))).toThrow(sentence);
  });
});

describe("misuse ends with exit code 2, a plain sentence on stderr and nothing written", () => {
  test.each([
    ["template --form all --date 2014-02-30 --out a.xlsx", "年-月-日"],
    ["template --form all --colour red --out a.xlsx", "看不懂“--colour”"],
    ["template --form all 三表.xlsx", "看不懂“三表.xlsx”"],
    ["template --form all --out", "“--out”后面缺少内容"],
    ["template --out --form all", "“--out”后面缺少内容"],
    ["template --form all --json=x --out a.xlsx", "“--json”后面不能写内容"],
    ["rollup . --unit 祁东县 --expected= --out a.xlsx", "“--expected”后面缺少内容"],
    ["sample --out=", "“--out”后面缺少内容"],
    ["template --form all --out no/such/folder/a.xlsx", "找不到"],
    ["template --expected none.txt --out folder", "找不到"],
    ["template --expected . --out folder", "这是一个文件夹"],
    ["rollupp", "没有“rollupp”这个命令"],
    ["constructor", "没有“constructor”这个命令"],
  ])("%s", (words, sentence) => {
    const folder = makeFolder();
    const run = runCli(folder, ...words.split(" "));
    expect([run.exitCode, run.stdout, readdirSync(folder)]).toEqual([2, "", []]);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toMatch(/Error|at .*:\d+/);
  });
});

test.each([["--help"], ["-h"], ["template --help"], ["rollup 收到的表 -h"], [""]])(
  "%p prints how to call it",
  (words) => {
    const run = runCli(makeFolder(), ...words.split(" ").filter(Boolean));
    expect([run.exitCode, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("template --expected 名单");
    const [, forBoth = ""] = run.stdout.split("template 的两种用法都可以加");
    expect(forBoth).toMatch(/--category 农村[^]*--date 2014-03-10/);
  },
);
