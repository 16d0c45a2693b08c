// A folder as it really comes in: bad files among good ones are named for what they are, and the good ones count.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { write as writeSheetJs, utils } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import { unreadableReasons } from "../../src/core/notice/reading-reasons";
import { planExample } from "../support/clean-set";
import { makeFolder, runCli } from "../support/run-cli";

/** Word 97 as LibreOffice Writer saves it. */
const oldWord = path.join(__dirname, "..", "fixtures", "formats", "cases", "old-word.doc");

const good = writeWorkbook(planExample({}));
const book = utils.book_new(utils.aoa_to_sheet([["填报单位", "归阳镇"]]), "表");
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** One bit of the largest part turned over: the sizes still fit, the checksum no longer does. */
function withFlippedBit(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

async function badFiles(): Promise<
  Readonly<Record<string, readonly [Uint8Array, keyof typeof unreadableReasons]>>
> {
  const encrypted = await writeXlsx({
    sheets: [{ name: "表", rows: [["归阳镇"]] }],
    encryption: { password: "密码", spinCount: 1000 },
  });
  return {
    "空.xlsx": [new Uint8Array(), "file.empty"],
    "加密.xlsx": [encrypted, "file.encrypted"],
    "很旧.xls": [writeSheetJs(book, { type: "buffer", bookType: "biff5" }), "file.old-excel"],
    "二进制.xlsb": [writeSheetJs(book, { type: "buffer", bookType: "xlsb" }), "file.binary-excel"],
    "网页.xls": [strToU8("<html><body><p>归阳镇</p></body></html>"), "file.web-page"],
    "邮件.xls": [
      strToU8("MIME-Version: 1.0\r\n\r\n<table><tr><td>35</td></tr></table>"),
      "file.web-page",
    ],
    "文本.xlsx": [strToU8("归阳镇没有软弱涣散党组织\n"), "file.plain-text"],
    "扫描.xlsx": [png, "file.picture"],
    "通知.xlsx": [strToU8("%PDF-1.4\n"), "file.pdf"],
    "照片.zip": [zipSync({ "说明.txt": strToU8("x") }), "file.no-reports"],
    "压缩.rar": [strToU8("Rar!\x1A\x07\0"), "file.archive"],
    "开放.ods": [
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }),
      "file.open-document",
    ],
    "文档.docx": [readFileSync(oldWord), "file.old-word"],
    "没有关系.docx": [zipSync({ "word/document.xml": strToU8("<w/>") }), "file.damaged"],
    "没传完.xlsx": [good.slice(0, good.length - 200), "file.damaged"],
    "坏了.xlsx": [withFlippedBit(good), "file.damaged"],
  };
}

describe("bad files among good ones", () => {
  test("each is named in plain Chinese with what to do; the good one counts", async () => {
    const folder = makeFolder();
    const bad = await badFiles();
    writeFileSync(path.join(folder, "归阳镇.xlsx"), good);
    for (const [name, [bytes]] of Object.entries(bad))
      writeFileSync(path.join(folder, name), bytes);
    const names = ["归阳镇.xlsx", ...Object.keys(bad)];
    const run = runCli(
      folder,
      "rollup",
      ...names,
      "--unit",
      "祁东县",
      "--out",
      "汇总.xlsx",
      "--json",
    );
    const answer = JSON.parse(run.stdout) as RollUpAnswer;
    expect(answer.summary["农村"]?.T).toBe(39);
    const said = answer.sources.map(({ file, reason }) => [file, reason?.message]);
    expect(said.filter(([, message]) => message !== undefined)).toEqual(
      expect.arrayContaining(
        Object.entries(bad).map(([name, [, code]]) => [name, unreadableReasons[code]]),
      ),
    );
    expect(answer.sources.filter(({ reason }) => reason?.code === "unreadable")).toHaveLength(
      Object.keys(bad).length,
    );
  });

  test("a foreign workbook is readable and holds none of the three tables", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "归阳镇.xlsx"), good);
    writeFileSync(
      path.join(folder, "别的.xlsx"),
      writeSheetJs(book, { type: "buffer", bookType: "xlsx" }),
    );
    const run = runCli(
      folder,
      "rollup",
      "归阳镇.xlsx",
      "别的.xlsx",
      "--unit",
      "祁东县",
      "--out",
      "汇总.xlsx",
      "--json",
    );
    const answer = JSON.parse(run.stdout) as RollUpAnswer;
    expect(answer.summary["农村"]?.T).toBe(39);
    expect(answer.sources.find(({ file }) => file === "别的.xlsx")?.reason?.code).toBe("no-form");
  });
});
