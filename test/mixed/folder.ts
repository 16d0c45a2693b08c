// What lies in the county clerk's folder when the tables have come in: 40 files in every format and state. The returns of
// the sample county are among them, so that it is known what they add up to.
import { readFileSync } from "node:fs";
import path from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { read, utils, write } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { unreadableReasons } from "../../src/core/notice/reading-reasons";
import { withComments } from "../deviations/with-comments";
import { countyFiles } from "../support/county-files";
import { toHtml } from "../support/formats/html";
import { toSeparated } from "../support/formats/separated";
import { toForms } from "../support/formats/story";
import { toGbk } from "../support/formats/text-encodings";
import { toDocument } from "../support/formats/word";
import { makeBook, partsOf, zipOf } from "../support/make-package";
import type { Files } from "../support/roll-up-bytes";

const fixtures = path.join(__dirname, "..", "fixtures");
const forms = "软弱涣散三表";
const archive = "其他单位.zip";
const fixture = (...names: readonly string[]): Uint8Array =>
  readFileSync(path.join(fixtures, ...names));

function sent(name: string): Uint8Array {
  const bytes = countyFiles[name];
  if (bytes === undefined) throw new Error(`${name} was not sent`);
  return bytes;
}

/** As the unit filled it in, by our own writer. */
const original = (unit: string): Uint8Array => sent(`${unit}.xlsx`);

const savedAs = (kind: "xls" | "docx" | "web-page", name: string): Uint8Array =>
  fixture("formats", kind, name);
const savedByCalc = (unit: string): Uint8Array => fixture("libreoffice", "county", `${unit}.xlsx`);

const utf8 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`);

/** One file for each sheet. */
const separated = (unit: string, encode: (text: string) => Uint8Array): Files =>
  Object.fromEntries(
    toSeparated(original(`${unit}-${forms}`), ",").map((text, index) => [
      `${unit}-${index + 1}.csv`,
      encode(text),
    ]),
  );

const excel2003 = (unit: string): Uint8Array =>
  Buffer.from(write(read(original(unit), { cellNF: true }), { type: "string", bookType: "xlml" }));

/** As Chinese Windows packs: names in GBK, without a word about it. */
const packed = (): Uint8Array =>
  zipOf([
    { name: "洪桥街道/", content: "" },
    ...["街道社区", "非公有制经济组织"].map((category) => ({
      name: "",
      nameBytes: toGbk(`洪桥街道/洪桥街道-${category}.xlsx`),
      content: original(`洪桥街道-${category}`),
    })),
    {
      name: "",
      nameBytes: toGbk(`石亭子镇-${forms}.docx`),
      content: savedAs("docx", `石亭子镇-${forms}.docx`),
    },
    { name: "说明.txt", content: "x" },
  ]);

const received = (): Files => ({
  [`县教育局党委-${forms}.xls`]: savedAs("xls", `县教育局党委-${forms}.xls`),
  [`县卫生局党委-${forms}.xlsx`]: savedAs("xls", `县卫生局党委-${forms}.xls`),
  [`金桥镇-${forms}.xls`]: savedAs("xls", `金桥镇-${forms}.xls`),
  [`步云桥镇-${forms}(2).xls`]: savedAs("xls", `步云桥镇-${forms}(2).xls`),
  [`县非公有制经济组织党工委-${forms}.docx`]: savedAs(
    "docx",
    `县非公有制经济组织党工委-${forms}.docx`,
  ),
  [`县直机关工委-${forms}.docx`]: savedAs("docx", `县直机关工委-${forms}.docx`),
  [`白地市镇-${forms}（更正）.docx`]: savedAs("docx", `白地市镇-${forms}（更正）.docx`),
  [`黄土铺镇-${forms}.doc`]: toDocument(toForms(original(`黄土铺镇-${forms}`))),
  [`归阳镇-${forms}.xls`]: savedAs("web-page", `归阳镇-${forms}.xls`),
  [`县社会组织党工委-${forms}.xls`]: toGbk(
    toHtml(toForms(original(`县社会组织党工委-${forms}`)), "gb2312"),
  ),
  [`县国资委党委-${forms}.xls`]: excel2003(`县国资委党委-${forms}`),
  [`凤歧坪乡-${forms}.xlsx`]: savedByCalc(`凤歧坪乡-${forms}`),
  [`湖南省律师行业-${forms}.xlsx`]: savedByCalc(`湖南省律师行业-${forms}`),
  [`步云桥镇-${forms}.xlsx`]: original(`步云桥镇-${forms}`),
  [`县经济开发区党工委-${forms}.xlsx`]: original(`县经济开发区党工委-${forms}`),
  [`白地市镇-${forms}.xlsx`]: original(`白地市镇-${forms}`),
  [`鸟江镇-${forms}.xlsx`]: withComments(original(`鸟江镇-${forms}`), {
    附件2: { C5: "以党员名册为准" },
  }),
  ...separated("过水坪镇", utf8),
  ...separated("马杜桥乡", toGbk),
  [archive]: packed(),
});

const megabyte = 1 << 20;
/** 16 MB of spaces, of which any number may follow each other. */
const block = deflateRawSync(Buffer.alloc(16 * megabyte, 0x20), {
  finishFlush: constants.Z_SYNC_FLUSH,
});

/** A workbook whose sheet is so many of them, and says it is so many bytes. */
const bomb = (blocks: number, size: number): Uint8Array =>
  zipOf(
    partsOf({}).map((part) => {
      if (part.name !== "xl/worksheets/sheet1.xml") return part;
      const content = Buffer.concat(Array.from({ length: blocks }, () => block));
      return { name: part.name, content, stored: true, claims: { size, method: 8 } };
    }),
  );

const manyEntries = (): Uint8Array =>
  zipOf(
    Array.from({ length: 60_000 }, (_, index) => ({
      name: `${index}.xlsx`,
      content: "",
      stored: true,
    })),
  );

const external =
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData>&b;</sheetData></worksheet>';

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));

/** With why it is refused. */
type Refused = Readonly<Record<string, readonly [Uint8Array, keyof typeof unreadableReasons]>>;

async function refused(): Promise<Refused> {
  const encrypted = await writeXlsx({
    sheets: [{ name: "表", rows: [["归阳镇"]] }],
    encryption: { password: "密码", spinCount: 1000 },
  });
  return {
    [`粮市镇-${forms}.pdf`]: [Buffer.from("%PDF-1.4\n"), "file.pdf"],
    "微信图片_20140312.jpg": [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "file.picture"],
    [`石亭子镇-${forms}.xls`]: [sent(`石亭子镇-${forms}.xls`), "file.web-page"],
    "很大.xlsx": [bomb(5, 80 * megabyte), "file.too-large"],
    "大小不实.xlsx": [bomb(32, 100_000), "file.damaged"],
    "六万个.zip": [manyEntries(), "file.too-large"],
    "引用别处.xlsx": [
      makeBook({ replace: { "xl/worksheets/sheet1.xml": external } }),
      "file.unsafe",
    ],
    "没有传完.xlsx": [cut(original(`归阳镇-${forms}`)), "file.damaged"],
    "有密码.xlsx": [encrypted, "file.encrypted"],
    "空的.xlsx": [new Uint8Array(), "file.empty"],
    "旧版.doc": [fixture("formats", "cases", "old-word.doc"), "file.old-word"],
    "压缩包.rar": [Buffer.from("Rar!\x1A\x07\0"), "file.archive"],
  };
}

const foreign = "通讯录.xlsx";
const lock = `~$归阳镇-${forms}.xlsx`;

/** As both ways of picking it name the folder. */
export const folderName = "收到的表";
const inFolder = (name: string): string => `${folderName}/${name}`;

const [first, again] = [`步云桥镇-${forms}.xlsx`, `步云桥镇-${forms}(2).xls`];
const [early, corrected] = [`白地市镇-${forms}.xlsx`, `白地市镇-${forms}（更正）.docx`];

const saidOfReadable: Readonly<Record<string, string>> = {
  [foreign]:
    "文件里没有认出附件1、附件2、附件3中的任何一张表，没有计入。请核对是不是发错了文件，或表头、行名被改过。",
  [again]: `与“${inFolder(first)}”（附件1-农村）内容相同，只计一次，计的是那一份。不用处理。`,
  [corrected]: `同一单位报了不同的版本，哪一份都没有计入：“${inFolder(early)}”（附件1-农村，填表时间2014年3月3日）、“${inFolder(corrected)}”（第1张表，填表时间2014年3月15日）。请问清以哪一份为准，把其余的移出后重新汇总。`,
};

export interface MixedFolder {
  /** By their names in the folder. */
  readonly files: Files;
  /** What is said of a file that is not counted, by its path. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Those of them that cannot be read at all. */
  readonly unreadable: readonly string[];
  /** Paths of all that is read: files as they lie in the folder, and in the archive. */
  readonly sources: readonly string[];
}

export async function makeMixedFolder(): Promise<MixedFolder> {
  const bad = Object.entries(await refused());
  const book = utils.book_new(utils.aoa_to_sheet([["姓名", "电话"]]), "表");
  const files: Files = {
    ...received(),
    ...Object.fromEntries(bad.map(([name, [bytes]]) => [name, bytes])),
    [foreign]: write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array,
    [lock]: Buffer.from("归阳镇"),
  };
  const said = [
    ...bad.map(([name, [, code]]) => [name, unreadableReasons[code]] as const),
    ...Object.entries(saidOfReadable),
  ];
  return {
    files,
    refusals: Object.fromEntries(said.map(([name, why]) => [inFolder(name), why])),
    unreadable: bad.map(([name]) => inFolder(name)),
    sources: [
      ...Object.keys(files).filter((name) => name !== archive && name !== lock),
      `${archive}/洪桥街道/洪桥街道-街道社区.xlsx`,
      `${archive}/洪桥街道/洪桥街道-非公有制经济组织.xlsx`,
      `${archive}/石亭子镇-${forms}.docx`,
    ].map(inFolder),
  };
}
