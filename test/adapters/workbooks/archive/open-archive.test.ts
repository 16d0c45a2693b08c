// Archives: names in their encodings, what is wanted of them, and what one bad file costs.
import { makeOpenArchive } from "../../../../src/adapters/workbooks/archive/open-archive";
import { unpackAnywhere } from "../../../../src/adapters/workbooks/package/inflate";
import { toGbk } from "../../../support/formats/text-encodings";
import { zipOf } from "../../../support/make-package";
import type { ZipPart } from "../../../support/make-package";

const openArchive = makeOpenArchive(unpackAnywhere);

function open(
  parts: readonly ZipPart[],
  isWanted: (path: string) => boolean = () => true,
): unknown {
  const opened = openArchive(zipOf(parts), isWanted);
  if (!opened.ok) return opened.error;
  return opened.value.map(({ path, content }) => [
    path,
    content.ok ? Buffer.from(content.value).toString() : content.error,
  ]);
}

test.each<readonly [string, Omit<ZipPart, "content">, string]>([
  ["UTF-8 that says so", { name: "归阳镇.xlsx", claims: { flags: 0x800 } }, "归阳镇.xlsx"],
  ["UTF-8 that does not say so", { name: "归阳镇.xlsx" }, "归阳镇.xlsx"],
  ["GBK", { name: "", nameBytes: toGbk("乡镇/归阳镇.xlsx") }, "乡镇/归阳镇.xlsx"],
  [
    "GBK that says it is UTF-8",
    { name: "", nameBytes: toGbk("归阳镇.xls"), claims: { flags: 0x800 } },
    "归阳镇.xls",
  ],
  ["steps out of the archive", { name: "../../etc/./a.xlsx" }, "etc/a.xlsx"],
  ["steps of Windows", { name: "\\乡镇\\a.xlsx" }, "乡镇/a.xlsx"],
  ["capital letters", { name: "A.XLSX" }, "A.XLSX"],
  ["names of objects", { name: "__proto__" }, "__proto__"],
])("a name in %s", (_, part, expected) => {
  expect(open([{ ...part, content: "内容" }])).toEqual([[expected, "内容"]]);
});

test("folders are no files, and what is not wanted is not even unpacked", () => {
  const parts = [
    { name: "乡镇/", content: "" },
    { name: "大.mp4", content: "x", claims: { size: 2 ** 31 } },
    { name: "a.xlsx", content: "" },
  ];
  expect(open(parts, (name) => name.endsWith(".xlsx"))).toEqual([["a.xlsx", ""]]);
});

test("a file that cannot be unpacked costs itself alone", () => {
  expect(
    open([
      { name: "锁.xlsx", content: "x", claims: { flags: 1 } },
      { name: "坏.xlsx", content: "x", claims: { crc: 1 } },
      { name: "大.xlsx", content: "x", claims: { size: 2 ** 30 } },
      { name: "谎.xlsx", content: "x".repeat(1000), claims: { size: 10 } },
      { name: "好.xlsx", content: "好" },
    ]),
  ).toEqual([
    ["锁.xlsx", "file.encrypted"],
    ["坏.xlsx", "file.damaged"],
    ["大.xlsx", "file.too-large"],
    ["谎.xlsx", "file.damaged"],
    ["好.xlsx", "好"],
  ]);
});

test("files that are too large together are given up before the last", () => {
  const content = Buffer.alloc(50 << 20, 0x20);
  const names = ["a.xlsx", "b.xlsx", "c.xlsx"];
  const opened = openArchive(zipOf(names.map((name) => ({ name, content }))), () => true);
  expect(opened.ok && opened.value.map((each) => each.content.ok || each.content.error)).toEqual([
    true,
    true,
    "file.too-large",
  ]);
});

test("an archive with two files of one name, or with too many, is refused", () => {
  expect(open(["a.xlsx", "a.xlsx"].map((name) => ({ name, content: "x" })))).toBe("file.damaged");
  const many = Array.from({ length: 3000 }, (_, index) => ({
    name: `${index}.xlsx`,
    content: "",
    stored: true,
  }));
  expect(open(many)).toBe("file.too-large");
});
