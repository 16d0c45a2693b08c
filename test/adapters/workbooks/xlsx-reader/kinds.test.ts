// What a file is that is no workbook: told from its contents, whatever it is called.
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { relationsXml, zipOf } from "../../../support/make-package";

const bytesOf = (...chunks: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    chunks.flatMap((each) => (typeof each === "string" ? [...Buffer.from(each)] : each)),
  );

/** A compound file as far as its kind goes: header, and a directory with these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ["Root Entry", ...streams].entries()) {
    bytes.write(name, 512 + 128 * index, "utf16le");
  }
  return Uint8Array.from(bytes);
}

const zip = (...names: readonly string[]): Uint8Array =>
  zipOf(names.map((name) => ({ name, content: name })));
const office = (target: string, ...names: readonly string[]): Uint8Array =>
  zipOf([
    { name: "_rels/.rels", content: relationsXml([["a", "officeDocument", target]]) },
    ...names.map((name) => ({ name, content: "<x/>" })),
  ]);

const gbk = [0xb9, 0xe9, 0xd1, 0xf4, 0xd5, 0xf2];
const noise = Array.from({ length: 300 }, (_, index) => (index * 89 + 7) % 256);

describe("readWorkbook", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "file.empty"],
    [
      "a workbook with a password",
      compound("EncryptionInfo", "EncryptedPackage"),
      "file.encrypted",
    ],
    ["an .xls", compound("SummaryInformation", "Workbook"), "file.old-excel"],
    ["an .xls of Excel 95", compound("Book"), "file.old-excel"],
    ["a .doc", compound("1Table", "WordDocument"), "file.old-word"],
    ["a .ppt", compound("PowerPoint Document"), "file.unknown"],
    ["a .ppt that speaks of a Workbook", compound("Workbooks", "My Book"), "file.unknown"],
    ["a compound file that was cut off", compound("Workbook").subarray(0, 100), "file.unknown"],
    ["a .docx", office("word/document.xml", "word/document.xml", "word/styles.xml"), "file.word"],
    ["a .docx without relations", zip("[Content_Types].xml", "word/document.xml"), "file.word"],
    ["an .xlsb", office("xl/workbook.bin", "xl/workbook.bin"), "file.binary-excel"],
    ["a .pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), "file.unknown"],
    ["an .ods", zip("mimetype", "content.xml"), "file.open-document"],
    ["a .zip of workbooks", zip("归阳镇.xlsx", "步云桥镇.xlsx"), "file.zip"],
    ["a .zip with a folder called word", zip("word/归阳镇.xlsx"), "file.zip"],
    ["an empty .zip", zip(), "file.zip"],
    ["a .pdf", bytesOf("%PDF-1.7\n%", [0xe2, 0xe3, 0, 1]), "file.pdf"],
    ["a .png", bytesOf([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0]), "file.picture"],
    ["a .jpg", bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF"), "file.picture"],
    ["a .gif", bytesOf("GIF89a", [1, 0]), "file.picture"],
    ["a .bmp", bytesOf("BM", [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0]), "file.picture"],
    ["a .tif", bytesOf("II*", [0, 8, 0, 0, 0]), "file.picture"],
    ["a .tif the other way round", bytesOf("MM", [0], "*", [0, 0, 0, 8]), "file.picture"],
    ["a .rar", bytesOf("Rar!", [0x1a, 7, 1, 0]), "file.archive"],
    ["a .7z", bytesOf("7z", [0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "file.archive"],
    ["a .gz", bytesOf([0x1f, 0x8b, 8, 0, 0, 0]), "file.archive"],
    ["a web page", bytesOf("\n<!DOCTYPE html><html></html>"), "file.web-page"],
    ["a web page in GBK", bytesOf("<html><body><table><tr><td>", gbk), "file.web-page"],
    ["a page of Office", bytesOf('<?xml version="1.0"?>\n<HTML xmlns:x="x">'), "file.web-page"],
    ["a bare table", bytesOf("\uFEFF<table><tr></tr></table>"), "file.web-page"],
    [
      "a saved page",
      bytesOf("MIME-Version: 1.0\r\nContent-Type: multipart/related"),
      "file.web-page",
    ],
    [
      "a workbook of Excel 2003 in XML",
      bytesOf(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "file.xml-excel",
    ],
    ["a .csv", bytesOf("序号,名称\r\n1,金星村党支部\r\n"), "file.plain-text"],
    ["a .csv in GBK", bytesOf(gbk, ",", gbk, "\r\n"), "file.plain-text"],
    [
      "a .txt in UTF-16",
      bytesOf([0xff, 0xfe], [...Buffer.from("归阳镇", "utf16le")]),
      "file.plain-text",
    ],
    ["a text that begins with BM", bytesOf("BMW, Audi, 归阳镇"), "file.plain-text"],
    ["a text that speaks of tables", bytesOf("see <table> below"), "file.plain-text"],
    ["an .rtf", bytesOf("{\\rtf1\\ansi}"), "file.old-word"],
    ["zeros", new Uint8Array(100), "file.unknown"],
    ["noise", bytesOf(noise), "file.unknown"],
  ])("%s", (_, bytes, expected) => {
    expect(readWorkbook(bytes)).toEqual({ ok: false, error: expected });
  });

  test("a long text whose sample ends inside a character is a text", () => {
    const pairs = Array.from({ length: 20_000 }, () => gbk.slice(0, 4)).flat();
    const text = bytesOf("a", pairs);
    expect(readWorkbook(text)).toEqual({ ok: false, error: "file.plain-text" });
  });

  test("a workbook whose parts are locked with a password of ZIP", () => {
    const locked = [{ name: "_rels/.rels", content: "x", claims: { flags: 1 } }];
    expect(readWorkbook(zipOf(locked))).toEqual({ ok: false, error: "file.encrypted" });
  });
});
