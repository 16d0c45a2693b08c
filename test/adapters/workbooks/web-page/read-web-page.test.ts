// Tables of web pages: cells where browsers show them, text as browsers show it, however careless the page.
import {
  cellsIn,
  cellsOf,
  mergesOf,
  refusalOf,
  sheetsIn,
} from "../../../support/formats/read-cells";
import { toGbk, toUtf16 } from "../../../support/formats/text-encodings";

const page = (body: string): string =>
  `<html><head><title>题</title></head><body>${body}</body></html>`;
const read = (cell: string): unknown =>
  cellsIn(page(`<table><tr><td>${cell}</td></tr></table>`))[0]?.["A1"];

describe("tables", () => {
  test("cells stand beside each other, and not where one from above reaches down", () => {
    const [sheet] = sheetsIn(
      page(
        `<table><tr><td rowspan=2 colspan="2">a<td>b</tr>
        <tr><td>c</td><td rowspan='3'>d</td></tr>
        <tr><th>e</th><td>f</td><td>g</td></tr></table>`,
      ),
    );
    expect(sheet && cellsOf(sheet)).toEqual({
      A1: "a",
      C1: "b",
      C2: "c",
      D2: "d",
      A3: "e",
      B3: "f",
      C3: "g",
    });
    expect(sheet && mergesOf(sheet).toSorted()).toEqual(["A1:B2", "D2:D4"]);
  });

  test("lines before a table stand above it, those behind the last below", () => {
    const body = `附件1<h1>标题</h1>填报单位：<b>归阳镇</b><br>填表时间<table><caption>表一</caption><tr><td>a</table><p>注`;
    expect(cellsIn(page(body))).toEqual([
      {
        A1: "附件1",
        A2: "标题",
        A3: "填报单位：归阳镇",
        A4: "填表时间",
        A5: "表一",
        A6: "a",
        A7: "注",
      },
    ]);
  });

  test("each table with words before it is a sheet; one that follows another goes on with it", () => {
    const [a, b] = ["a", "b"].map((text) => `<table><tr><td>${text}</td></tr></table>`);
    expect(cellsIn(page(`${a}\n<p></p>${b}二${a}`))).toEqual([
      { A1: "a", A2: "b" },
      { A1: "二", A2: "a" },
    ]);
  });

  test("a table in a cell is a table of its own", () => {
    const inner = "标题<table><tr><td>里面</td></tr></table>之后";
    expect(cellsIn(page(`<table><tr><td>${inner}</td><td>旁边</td></tr></table>`))).toEqual([
      { A1: "之后", B1: "旁边" },
      { A1: "标题", A2: "里面" },
    ]);
  });

  test("end tags of rows and cells may be missing, and capital letters are none of a name", () => {
    expect(cellsIn(page("<TABLE><TBODY><TR><TD>a<TD>b<TR><TD>c</TBODY></TABLE>"))).toEqual([
      { A1: "a", B1: "b", A2: "c" },
    ]);
  });

  test("cells without a row are a row", () => {
    expect(cellsIn(page("<table><td>a<td>b</table>"))).toEqual([{ A1: "a", B1: "b" }]);
  });

  test("rows that do not show are hidden", () => {
    const [sheet] = sheetsIn(page("<table><tr style='display: none'><td>a<tr><td>b</table>"));
    expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

describe("text", () => {
  test.each<readonly [string, string, unknown]>([
    ["spaces and line ends of the source are one space", " a \r\n\t b ", "a b"],
    [
      "a line end between Chinese characters is none",
      "软弱涣散\r\n  基层党组织",
      "软弱涣散基层党组织",
    ],
    ["a space between Chinese characters stays", "张 三", "张 三"],
    ["breaks and blocks are line ends", "a<br/>b<div>c</div><p>d</p>", "a\nb\nc\nd"],
    ["marks within the text are none of it", "<font color='<red>'><b>35</b></font>人", "35人"],
    [
      "comments, scripts, styles and islands are none of it",
      "a<!-- <td>b --><script>if(a<b){}</script><style>td{}</style><xml>c</xml><![if !vml]>d<![endif]>",
      "ad",
    ],
    [
      "entities",
      "&lt;&amp;&#20826;&#x5458;&nbsp;&ldquo;&bull;&unknown;&#0;",
      "<&党员\u00A0“•&unknown;&#0;",
    ],
    ["a sign that begins no tag", "1 < 2 &lt; 3", "1 < 2 < 3"],
    ["a whole number", "35", 35],
    ["a number with zeros that a spreadsheet would drop", "013800138000", "013800138000"],
  ])("%s", (_, cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test.each([
    ["of Excel", `<td x:num="13807341001">1.38E+10</td>`, 13_807_341_001],
    ["of LibreOffice", `<td sdval="33.3333" sdnum="1033;0;0.00">33.33</td>`, 33.3333],
    ["that says nothing more", `<td x:num>35</td>`, 35],
    ["of a date is none for the clerk", `<td sdval="41708">2014年3月10日</td>`, "2014年3月10日"],
  ])("the number behind what is shown, %s", (_, cell, expected) => {
    expect(cellsIn(page(`<table><tr>${cell}</tr></table>`))[0]?.["A1"]).toBe(expected);
  });
});

describe("encodings", () => {
  const table = "<table><tr><td>归阳镇</td></tr></table>";
  const said = (charset: string): string => `<html><meta charset="${charset}">${table}</html>`;

  test.each([
    ["UTF-8 that says nothing", Buffer.from(table)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${table}`)],
    ["UTF-8 that says it is GBK", Buffer.from(said("gb2312"))],
    ["GBK that says so", toGbk(said("gb2312"))],
    ["GBK that says nothing", toGbk(table)],
    ["GBK that says it is UTF-8", toGbk(said("utf-8"))],
    ["GBK that says what nobody knows", toGbk(said("x-unknown"))],
    ["UTF-16 with its mark", toUtf16(table)],
  ])("%s", (_, bytes) => {
    expect(cellsIn(bytes)).toEqual([{ A1: "归阳镇" }]);
  });
});

test("an encoding that only the page tells", () => {
  const traditional = [0xc2, 0x6b, 0xb6, 0xa7, 0xc2, 0xed];
  const [before, after] = ['<html><meta charset="big5"><table><tr><td>', "</table></html>"];
  const bytes = Buffer.from([...Buffer.from(before), ...traditional, ...Buffer.from(after)]);
  expect(cellsIn(bytes)).toEqual([{ A1: "歸陽鎮" }]);
});

describe("pages that are wrong", () => {
  test.each([
    ["no table", page("<p>归阳镇</p>"), "file.web-page"],
    ["a table with nothing in it", page("<table><tr><td> </table>"), "file.web-page"],
    [
      "a page packed with its pictures",
      `MIME-Version: 1.0\r\n\r\n${page("<table><tr><td>a</table>")}`,
      "file.web-page",
    ],
    ["cut off within a table", "<table><tr><td>a</td></tr>", "file.damaged"],
    ["cut off within a tag", "<table><tr><td>a</td></tr></table", "file.damaged"],
    [
      "no text in any encoding",
      Buffer.from([...Buffer.from("<table><td>"), 0xff, 0xff]),
      "file.unknown",
    ],
    [
      "wider than any sheet",
      page(`<table><tr>${"<td colspan=1000>".repeat(20)}</table>`),
      "file.too-large",
    ],
    [
      "cells that cover more than any report has",
      page(`<table>${"<tr><td rowspan=2 colspan=1000>".repeat(6000)}</table>`),
      "file.too-large",
    ],
    [
      "larger than any report",
      page(`<table><tr><td>${"a".repeat(9 << 20)}</table>`),
      "file.too-large",
    ],
  ])("%s", (_, content, expected) => {
    expect(refusalOf(content)).toBe(expected);
  });

  test.each([
    ["open quotes", `<td a="`],
    ["open comments", "<!--"],
    ["open scripts", "<script>"],
    ["half end tags", "<script></script"],
    ["open tags", "<td "],
    ["signs", "<"],
    ["entities", "&"],
    ["spaces", "  \n"],
    ["open tables", "<table><tr><td>"],
    ["breaks", "<br>"],
    ["tables", "a<table>"],
    ["tables with an end", "a<table></table>"],
    ["rows", "<tr>"],
    ["cells", "<td>"],
  ])("megabytes of %s end in time", (_, piece) => {
    const content = `<table><tr><td>${piece.repeat((7 << 20) / piece.length)}`;
    expect(refusalOf(content)).toMatch(/^file\./);
  });
});
