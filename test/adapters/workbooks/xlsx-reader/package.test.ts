// The ways in which workbook files are put together, and what makes one damaged.
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import {
  makeBook,
  mainNamespace,
  partsOf,
  relationsXml,
  zipOf,
} from "../../../support/make-package";
import type { BookParts } from "../../../support/make-package";

const outcome = (bytes: Uint8Array): unknown => {
  const result = readWorkbook(bytes);
  return result.ok ? result.value : result.error;
};

const strings = "<si><t>甲</t></si>";
const data = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const book = (replace: BookParts["replace"] = {}): Uint8Array =>
  makeBook({ data, strings, ...(replace ? { replace } : {}) });

const usual = {
  sheets: [
    {
      name: "表",
      hidden: false,
      rows: [{ row: 1, hidden: false, cells: [{ column: 1, value: "甲" }] }],
      merges: [],
    },
  ],
};

const bookRelations = (sheet: string, stringsPart: string): string =>
  relationsXml([
    ["rId1", "worksheet", sheet],
    ["rId2", "sharedStrings", stringsPart],
  ]);
const relationsPath = "xl/_rels/workbook.xml.rels";
const sheetPath = "xl/worksheets/sheet1.xml";
const sheetXml = `<worksheet xmlns="${mainNamespace}"><sheetData>${data}</sheetData></worksheet>`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const prefixed =
  '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
const strictRelations = `<r:Relationships xmlns:r="r"><r:Relationship Target="worksheets/sheet1.xml" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Id="rId1"/><r:Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Id="a" Target="sharedStrings.xml"></r:Relationship></r:Relationships>`;

const utf16 = (text: string, mark: readonly number[]): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from([...mark, ...(mark[0] === 0xfe ? bytes.swap16() : bytes)]);
};

describe("a workbook is read", () => {
  test.each<readonly [string, BookParts["replace"]]>([
    ["as it is usually made", {}],
    [
      "with absolute targets",
      { [relationsPath]: bookRelations("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml") },
    ],
    [
      "with roundabout targets",
      {
        [relationsPath]: bookRelations(
          "./worksheets/../worksheets/sheet1.xml",
          "../xl/sharedStrings.xml",
        ),
      },
    ],
    [
      "with targets that leave the package",
      { [relationsPath]: bookRelations("../../../xl/worksheets/sheet1.xml", "sharedStrings.xml") },
    ],
    [
      "with backslashes",
      { [relationsPath]: bookRelations("worksheets\\sheet1.xml", "sharedStrings.xml") },
    ],
    [
      "with names in another case",
      { [relationsPath]: bookRelations("Worksheets/Sheet1.XML", "SharedStrings.xml") },
    ],
    [
      "with other part names",
      {
        "_rels/.rels": relationsXml([["a", "officeDocument", "/Book/workbook2.xml"]]),
        "xl/workbook.xml": undefined,
        [relationsPath]: undefined,
        "book/workbook2.xml": `<workbook><sheets><sheet name="表" r:id="x"/></sheets></workbook>`,
        "book/_rels/workbook2.xml.rels": relationsXml([
          ["x", "worksheet", "/xl/worksheets/sheet1.xml"],
          ["y", "sharedStrings", "../xl/sharedStrings.xml"],
        ]),
      },
    ],
    [
      "without styles",
      {
        "xl/styles.xml": undefined,
        [relationsPath]: bookRelations("worksheets/sheet1.xml", "sharedStrings.xml"),
      },
    ],
    [
      "with prefixes, of the strict kind",
      { [sheetPath]: prefixed, [relationsPath]: strictRelations },
    ],
    ["with declarations", { [sheetPath]: declaration + sheetXml }],
    ["with a byte order mark", { [sheetPath]: `\uFEFF${declaration}${sheetXml}` }],
    ["with a part in UTF-16", { [sheetPath]: utf16(sheetXml, [0xff, 0xfe]) }],
    ["with a part in UTF-16, the other way round", { [sheetPath]: utf16(sheetXml, [0xfe, 0xff]) }],
    [
      "with comments and instructions",
      {
        [sheetPath]: `<!-- a -- > <c> --><?b <row> ?>${sheetXml.replace("<sheetData>", "<!--<sheetData>--><sheetData><!---->")}<!-- end -->\n`,
      },
    ],
    [
      "with signs inside attributes",
      {
        [sheetPath]: sheetXml.replace(
          "<sheetData>",
          `<sheetPr a=">/>" b='"/>' /><cols><col a='/'/></cols><sheetData>`,
        ),
      },
    ],
    [
      "with a dimension that lies",
      {
        [sheetPath]: sheetXml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
      },
    ],
    [
      "with parts that it does not need, whatever is in them",
      {
        "xl/media/image1.png": "<!DOCTYPE",
        __proto__: "x",
        constructor: "x",
        "../../etc/passwd": "x",
      },
    ],
  ])("%s", (_, replace) => {
    expect(outcome(book(replace))).toEqual(usual);
  });

  test("with a stored part, a comment behind it and a prefix before it", () => {
    const parts = partsOf({ data, strings }).map((part) => ({ ...part, stored: true }));
    expect(outcome(zipOf(parts))).toEqual(usual);
    expect(outcome(zipOf(parts, "PK comment"))).toEqual(usual);
  });

  test("with backslashes in the names of its parts", () => {
    const parts = partsOf({ data, strings });
    const named = parts.map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }));
    expect(outcome(zipOf(named))).toEqual(usual);
  });

  test("from a view into a larger buffer", () => {
    const bytes = book();
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(outcome(larger.subarray(3, 3 + bytes.length))).toEqual(usual);
  });

  test("with merges, whichever corners they name", () => {
    const merges =
      '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="D4"/><mergeCell ref="F9:E8"></mergeCell></mergeCells>';
    const part = sheetXml.replace("</worksheet>", `${merges}</worksheet>`);
    expect(outcome(book({ [sheetPath]: part }))).toMatchObject({
      sheets: [
        {
          merges: [
            { from: { row: 1, column: 1 }, to: { row: 2, column: 2 } },
            { from: { row: 4, column: 4 }, to: { row: 4, column: 4 } },
            { from: { row: 8, column: 5 }, to: { row: 9, column: 6 } },
          ],
        },
      ],
    });
  });

  test("with its sheets in order, the hidden ones told, those without cells left out", () => {
    const sheet = (name: string, id: string, state = ""): string =>
      `<sheet name="${name}" sheetId="1" ${state} r:id="${id}"/>`;
    const list = [
      sheet("附件1&amp;2", "b"),
      sheet("图", "c"),
      sheet("__proto__", "a", 'state="hidden"'),
      sheet("乙", "b", 'state="veryHidden"'),
      sheet("丙", "a", 'state="visible"'),
    ];
    const parts = {
      "xl/workbook.xml": `<workbook><bookViews/><sheets>${list.join("")}</sheets><definedNames><definedName name="a">表!$A$1</definedName></definedNames></workbook>`,
      [relationsPath]: relationsXml([
        ["a", "worksheet", "worksheets/empty.xml"],
        ["b", "worksheet", "worksheets/sheet1.xml"],
        ["c", "chartsheet", "chartsheets/sheet1.xml"],
        ["s", "sharedStrings", "sharedStrings.xml"],
      ]),
      "xl/worksheets/empty.xml": "<worksheet/>",
    };
    const result = readWorkbook(book(parts));
    expect(
      result.ok && result.value.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length]),
    ).toEqual([
      ["附件1&2", false, 1],
      ["__proto__", true, 0],
      ["乙", true, 1],
      ["丙", false, 0],
    ]);
  });
});

describe("a workbook is damaged", () => {
  const cut = (end: string): string => sheetXml.slice(0, sheetXml.lastIndexOf(end));
  test.each<readonly [string, BookParts["replace"]]>([
    ["whose sheet is not closed", { [sheetPath]: cut("</worksheet>") }],
    ["whose data is not closed", { [sheetPath]: cut("</sheetData>") }],
    ["whose data is left open", { [sheetPath]: sheetXml.replace("</sheetData>", "") }],
    ["whose row is not closed", { [sheetPath]: cut("</row>") }],
    ["whose cell is not closed", { [sheetPath]: cut("</c>") }],
    ["whose value is not closed", { [sheetPath]: cut("</v>") }],
    ["whose tag is not closed", { [sheetPath]: cut("v>") }],
    ["whose attribute is not closed", { [sheetPath]: '<worksheet a="' }],
    [
      "whose attribute has no quotes",
      { [sheetPath]: "<worksheet><sheetData><row r=1></row></sheetData></worksheet>" },
    ],
    [
      "whose tags cross",
      { [sheetPath]: sheetXml.replace("</row></sheetData>", "</sheetData></row>") },
    ],
    ["whose short tags cross", { [sheetPath]: sheetXml.replace("</v></c>", "</c></v>") }],
    ["whose comment has no end", { [sheetPath]: `<!-- ${sheetXml}` }],
    ["with something behind its end", { [sheetPath]: `${sheetXml}<worksheet/>` }],
    ["with a zero in a part", { [sheetPath]: `${sheetXml}\u0000` }],
    ["with an empty part", { [sheetPath]: "" }],
    ["with another part in the place of a sheet", { [sheetPath]: "<sst/>" }],
    ["without the sheet that it names", { [sheetPath]: undefined }],
    ["without the texts that it names", { "xl/sharedStrings.xml": undefined }],
    ["whose texts are not closed", { "xl/sharedStrings.xml": "<sst><si><t>甲</t></si>" }],
    ["whose last text is not closed", { "xl/sharedStrings.xml": "<sst><si><t>甲" }],
    ["whose styles are not closed", { "xl/styles.xml": "<styleSheet><cellXfs><xf>" }],
    ["whose list of sheets is not closed", { "xl/workbook.xml": "<workbook><sheets>" }],
    ["without sheets", { "xl/workbook.xml": "<workbook/>" }],
    ["without relations", { [relationsPath]: undefined }],
    ["without its main part", { "xl/workbook.xml": undefined }],
    ["without the relation to its main part", { "_rels/.rels": undefined }],
    [
      "with a merge that is no range",
      {
        [sheetPath]: sheetXml.replace(
          "</worksheet>",
          '<mergeCells><mergeCell ref="A1:"/></mergeCells></worksheet>',
        ),
      },
    ],
    [
      "with a merge beyond the last row",
      {
        [sheetPath]: sheetXml.replace(
          "</worksheet>",
          '<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells></worksheet>',
        ),
      },
    ],
    [
      "with a merge beyond the last column",
      {
        [sheetPath]: sheetXml.replace(
          "</worksheet>",
          '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells></worksheet>',
        ),
      },
    ],
    [
      "nested deeper than anything",
      { [sheetPath]: `<worksheet>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</worksheet>` },
    ],
  ])("%s", (_, replace) => {
    expect(outcome(book(replace))).toBe("file.damaged");
  });

  test("whose part appears twice, in whatever case", () => {
    const parts = partsOf({ data, strings });
    const again = { name: "XL/Worksheets/sheet1.xml", content: "<worksheet/>" };
    expect(outcome(zipOf([...parts, again]))).toBe("file.damaged");
  });
});

describe("a declaration of a document type is refused", () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>';
  const external = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
  const paths = [
    "_rels/.rels",
    "xl/workbook.xml",
    relationsPath,
    sheetPath,
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ];
  test.each(paths)("in %s", (path) => {
    const parts = partsOf({ data, strings }).map((part) =>
      part.name === path ? { ...part, content: laughs + String(part.content) } : part,
    );
    expect(outcome(zipOf(parts))).toBe("file.unsafe");
  });

  test.each([
    ["from outside", external + sheetXml],
    ["of one entity", `<!ENTITY b "ha">${sheetXml}`],
    ["inside the data", sheetXml.replace("<row", `${laughs}<row`)],
    ["inside a value", sheetXml.replace("0</v>", `0${laughs}</v>`)],
    ["behind the end", sheetXml + laughs],
  ])("%s", (_, part) => {
    expect(outcome(book({ [sheetPath]: part }))).toBe("file.unsafe");
  });
});
