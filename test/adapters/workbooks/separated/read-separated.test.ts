// Separated text: its separator, quotes and encodings, and what of it is a number.
import { cellsIn, refusalOf } from "../../../support/formats/read-cells";
import { toGbk, toUtf16 } from "../../../support/formats/text-encodings";

test.each<readonly [string, string, object]>([
  ["commas", "a,b\r\nc,d\r\n", { A1: "a", B1: "b", A2: "c", B2: "d" }],
  ["tabs, with commas in the text", "a\tb, c\n\td", { A1: "a", B1: "b, c", B2: "d" }],
  ["semicolons", "a;b\rc;d", { A1: "a", B1: "b", A2: "c", B2: "d" }],
  [
    "a separator that the first line says",
    "sep=;\r\n1,5;2,5,5;a",
    { A1: "1,5", B1: "2,5,5", C1: "a" },
  ],
  [
    "quotes around separators, line ends and quotes",
    '"a,b","c\r\nd","e""f"\n,,g',
    { A1: "a,b", B1: "c\r\nd", C1: 'e"f', C2: "g" },
  ],
  ["quotes within a text", '5" 管,a"b"\n', { A1: '5" 管', B1: 'a"b"' }],
  ["text behind quotes", '"a"b,c', { A1: "ab", B1: "c" }],
  ["blank lines", "a,b\n\n,\nc,d", { A1: "a", B1: "b", A4: "c", B4: "d" }],
  [
    "numbers and what only looks like some",
    "35,12.5,0734,13807341001,2014.10,1.0,-1",
    { A1: 35, B1: 12.5, C1: "0734", D1: 13_807_341_001, E1: "2014.10", F1: "1.0", G1: "-1" },
  ],
  ["texts that a spreadsheet would take for numbers", '"=""0734""",a', { A1: "0734", B1: "a" }],
  ["text that looks like a formula", "=1+1,+86 139", { A1: "=1+1", B1: "+86 139" }],
])("%s", (_, text, expected) => {
  expect(cellsIn(text)).toEqual([expected]);
});

test.each([
  ["UTF-8", Buffer.from("归阳镇,35")],
  ["UTF-8 with its mark", Buffer.from("\uFEFF归阳镇,35")],
  ["GBK", toGbk("归阳镇,35")],
  ["UTF-16", toUtf16("归阳镇,35")],
])("is read in %s", (_, bytes) => {
  expect(cellsIn(bytes)).toEqual([{ A1: "归阳镇", B1: 35 }]);
});

test.each([
  ["has no columns", "归阳镇没有软弱涣散党组织\n", "file.plain-text"],
  ["is cut off within quotes", 'a,b\n"c', "file.damaged"],
  ["is larger than any report", "a,b\n".repeat(5 << 20), "file.too-large"],
  ["has more columns than any sheet", ",".repeat(20_000) + "a", "file.too-large"],
])("is refused where it %s", (_, text, expected) => {
  expect(refusalOf(text)).toBe(expected);
});
