// Word documents: tables become sheets with the cells where the grid has them, and text as it reads in Word.
import {
  cellsIn,
  cellsOf,
  mergesOf,
  refusalOf,
  sheetsIn,
} from "../../../support/formats/read-cells";
import { cell, documentOf, paragraph, span, table } from "../../../support/formats/word";
import { relationsXml, zipOf } from "../../../support/make-package";

const text = (content: string, properties = ""): string => cell(paragraph(content), properties);
const run = (content: string): string => `<w:r>${content}</w:r>`;
const written = (content: string): string => run(`<w:t>${content}</w:t>`);
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";

/** The text of a paragraph with that in it. */
const read = (content: string): unknown =>
  cellsIn(documentOf(table(cell(`<w:p>${content}</w:p>`))))[0]?.["A1"];

describe("tables", () => {
  test("paragraphs before a table stand above it, those behind the last below", () => {
    const body = [paragraph("附件1"), paragraph(""), table(text("a") + text("b")), paragraph("注")];
    expect(cellsIn(documentOf(body.join("")))).toEqual([
      { A1: "附件1", A3: "a", B3: "b", A4: "注" },
    ]);
  });

  test("each table with words before it is a sheet of its own", () => {
    const body = paragraph("一") + table(text("a")) + paragraph("二") + table(text("b"));
    const sheets = sheetsIn(documentOf(body));
    expect(sheets.map(({ name }) => name)).toEqual(["第1张表", "第2张表"]);
    expect(sheets.map(cellsOf)).toEqual([
      { A1: "一", A2: "a" },
      { A1: "二", A2: "b" },
    ]);
  });

  test("a table that follows another without a word goes on with it", () => {
    const body = table(text("a")) + paragraph(" ") + table(text("b")) + paragraph("");
    expect(cellsIn(documentOf(body))).toEqual([{ A1: "a", A3: "b" }]);
  });

  test("cells stand where the grid has them, and merges are told", () => {
    const body = table(
      text("项目", `${span(2)}${restart}`) + text("数量"),
      text("", `${span(2)}${goesOn}`) + text("35"),
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${text("b")}${text("c", restart)}`,
      text("d") + text("e") + text("不显示", goesOn),
    );
    const [sheet] = sheetsIn(documentOf(body));
    expect(sheet && cellsOf(sheet)).toEqual({
      A1: "项目",
      C1: "数量",
      C2: 35,
      B3: "b",
      C3: "c",
      A4: "d",
      B4: "e",
    });
    expect(sheet && mergesOf(sheet)).toEqual(["A1:B2", "C3:C4"]);
  });

  test("a merge does not go on over a row that has no part of it", () => {
    const without = `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${text("b")}`;
    const body = table(text("a", restart) + text("x"), without, text("c", goesOn) + text("y"));
    const [sheet] = sheetsIn(documentOf(body));
    expect(sheet && cellsOf(sheet)).toEqual({ A1: "a", B1: "x", B2: "b", A3: "c", B3: "y" });
    expect(sheet && mergesOf(sheet)).toEqual([]);
  });

  test("a merge that nothing began is a cell, and one across a row is told", () => {
    const body = table(text("a", goesOn) + text("b", span(3)) + text("c"));
    const [sheet] = sheetsIn(documentOf(body));
    expect(sheet && cellsOf(sheet)).toEqual({ A1: "a", B1: "b", E1: "c" });
    expect(sheet && mergesOf(sheet)).toEqual(["B1:D1"]);
  });

  test("a table in a cell is a table of its own, under what the cell says before it", () => {
    const inner = table(text("里面"));
    const body = table(cell(`${paragraph("标题")}${inner}${paragraph("之后")}`) + text("旁边"));
    expect(cellsIn(documentOf(body))).toEqual([
      { A1: "之后", B1: "旁边" },
      { A1: "标题", A2: "里面" },
    ]);
  });

  test("content controls around tables, rows, cells and text are gone through", () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const rows = control(
      `<w:tr>${control(text("a"))}${cell(`<w:p>${control(written("b"))}</w:p>`)}</w:tr>`,
    );
    expect(cellsIn(documentOf(control(`<w:tbl>${rows}</w:tbl>`)))).toEqual([{ A1: "a", B1: "b" }]);
  });

  test("a document without a table has no sheets", () => {
    expect(sheetsIn(documentOf(paragraph("只有文字")))).toEqual([]);
  });
});

describe("text", () => {
  test.each<readonly [string, string, unknown]>([
    ["a text in several runs", written("归阳") + written("镇"), "归阳镇"],
    [
      "line breaks and tabs",
      run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t>"),
      "a\nb\tc\nd",
    ],
    [
      "a hyphen that does not break",
      run("<w:t>0734</w:t><w:noBreakHyphen/><w:t>6821234</w:t>"),
      "0734-6821234",
    ],
    ["a symbol by its number", run('<w:sym w:font="宋体" w:char="2014"/>'), "—"],
    [
      "a symbol of a symbol font means nothing",
      run('<w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0FC"/>'),
      "a",
    ],
    [
      "what was put in by a tracked change",
      `${written("a")}<w:ins w:id="1">${written("b")}</w:ins>`,
      "ab",
    ],
    [
      "what was taken out by a tracked change",
      `${written("35")}<w:del w:id="1">${run("<w:delText>42</w:delText>")}</w:del>`,
      35,
    ],
    [
      "what was moved away, and where it was moved to",
      `<w:moveFrom>${written("a")}</w:moveFrom><w:moveTo>${written("b")}</w:moveTo>`,
      "b",
    ],
    ["a link", `<w:hyperlink r:id="rId1">${written("电话")}</w:hyperlink>`, "电话"],
    [
      "the result of a field, without its instruction",
      run('<w:fldChar w:fldCharType="begin"/>') +
        run("<w:instrText>DATE</w:instrText>") +
        written("2014年"),
      "2014年",
    ],
    [
      "readings above characters",
      run(
        `<w:ruby><w:rubyPr/><w:rt>${written("guī")}</w:rt><w:rubyBase>${written("归")}</w:rubyBase></w:ruby>`,
      ),
      "归",
    ],
    [
      "a text box",
      `${written("a")}${run(`<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph("框")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`)}`,
      "a",
    ],
    [
      "an old text box",
      `${written("a")}${run(`<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("框")}</w:txbxContent></v:textbox></v:shape></w:pict>`)}`,
      "a",
    ],
    [
      "notes and pictures",
      `${written("a")}${run('<w:footnoteReference w:id="2"/><w:drawing/><w:object/>')}`,
      "a",
    ],
    ["what a workbook would take for an escape", written("_x0041_"), "_x0041_"],
    ["a whole number", written("35"), 35],
    ["a share", written("12.5"), 12.5],
    ["a number with its unit", written("35人"), "35人"],
    ["a number with zeros that a spreadsheet would drop", written("0734"), "0734"],
    ["a month", written("2014.10"), "2014.10"],
    [
      "a number of more digits than a spreadsheet keeps",
      written("1234567890123456"),
      "1234567890123456",
    ],
  ])("%s", (_, content, expected) => {
    expect(read(content)).toBe(expected);
  });

  test("blank paragraphs around the others are none of a cell's text", () => {
    const body = table(cell(["", "金星村", "", "党支部", " ", ""].map(paragraph).join("")));
    expect(cellsIn(documentOf(body))).toEqual([{ A1: "金星村\n\n党支部" }]);
  });

  test("rows and cells that tracked changes took out are not there", () => {
    const body = table(
      `<w:trPr><w:del w:id="1"/></w:trPr>${text("a")}`,
      text("b", '<w:cellDel w:id="2"/>') + text("c"),
    );
    expect(cellsIn(documentOf(body))).toEqual([{ A2: "c" }]);
  });
});

describe("numbers that Word counts", () => {
  const kind = (id: number, format: string, start = 1): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="1"/><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="9"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>`;
  const list = (id: number, of: number): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
  const kinds = kind(0, "decimal") + kind(1, "bullet") + kind(2, "decimal", 5);
  const lists = kinds + list(1, 0) + list(2, 1) + list(3, 2) + list(4, 7);
  const counted = (id: number, content = "", level = 0): string =>
    cell(
      `<w:p><w:pPr><w:jc/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${content}</w:p>`,
    );

  test("stand in cells that hold nothing else", () => {
    const rows = [
      counted(1) + text("a"),
      counted(1) + text("b"),
      counted(1, written("有字")) + counted(3),
      counted(1) + counted(3),
    ];
    expect(cellsIn(documentOf(table(...rows), lists))).toEqual([
      { A1: 1, B1: "a", A2: 2, B2: "b", A3: "有字", B3: 5, A4: 4, B4: 6 },
    ]);
  });

  test("are none where a list has signs, is not there, or lies deeper", () => {
    const rows = [counted(2), counted(4), counted(1, "", 1), counted(9)];
    expect(cellsIn(documentOf(table(...rows), lists))).toEqual([{}]);
    expect(cellsIn(documentOf(table(counted(1))))).toEqual([{}]);
  });
});

describe("documents that are wrong", () => {
  const withPart = (content: string): Uint8Array =>
    zipOf([
      {
        name: "_rels/.rels",
        content: relationsXml([["a", "officeDocument", "word/document.xml"]]),
      },
      { name: "word/document.xml", content },
    ]);

  test.each([
    ["another root", withPart("<w:x/>"), "file.damaged"],
    ["no end", withPart("<w:document><w:body><w:p>"), "file.damaged"],
    ["something behind the end", withPart("<w:document/><w:document/>"), "file.damaged"],
    ["entities of its own", withPart("<!DOCTYPE a [<!ENTITY b 'c'>]><w:document/>"), "file.unsafe"],
    [
      "no document",
      zipOf([{ name: "word/document.xml", content: "<w:document/>" }]),
      "file.damaged",
    ],
    ["a cell wider than any sheet", documentOf(table(text("a", span(20_000)))), "file.too-large"],
    [
      "cells past the edge of any sheet",
      documentOf(table(text("a", span(16_000)).repeat(3))),
      "file.too-large",
    ],
    [
      "tables in tables without end",
      documentOf("<w:tbl><w:tr><w:tc>".repeat(100_000)),
      "file.damaged",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(refusalOf(bytes)).toBe(expected);
  });
});
