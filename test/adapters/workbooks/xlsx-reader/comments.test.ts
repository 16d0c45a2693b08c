// Comments on cells: notes, threads, and files that refer to comments they do not hold.
import { utils, write } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { makeBook, mainNamespace, relationsXml } from "../../../support/make-package";
import type { BookParts } from "../../../support/make-package";

const sheetRelations = "xl/worksheets/_rels/sheet1.xml.rels";
const notes = "xl/comments1.xml";
const refers = relationsXml([["rId1", "comments", "../comments1.xml"]]);

const read = (bytes: Uint8Array): unknown => {
  const workbook = readWorkbook(bytes);
  return workbook.ok ? workbook.value.sheets.map(({ comments }) => comments) : workbook.error;
};

const readParts = (replace: BookParts["replace"] = {}): unknown =>
  read(makeBook({ data: '<row r="1"><c r="A1"><v>1</v></c></row>', replace }));

const notesXml = (list: string): string =>
  `<comments xmlns="${mainNamespace}"><authors><author>甲</author></authors>${list}</comments>`;

test("a note is read with its cell, in runs of different looks, whether the cell holds anything or not", () => {
  const list =
    '<commentList><comment ref="C5" authorId="0"><text><r><t>甲:</t></r><r><rPr><b/></rPr><t xml:space="preserve">\n已调整 &lt;3个&gt;</t></r><rPh sb="0" eb="1"><t>读音</t></rPh></text></comment><comment ref="$A$1"><text><t>二</t></text></comment></commentList>';
  expect(
    readParts({
      [sheetRelations]: refers,
      [notes]: notesXml(list.replace("$A$1", "A1")),
    }),
  ).toEqual([
    [
      { row: 5, column: 3, text: "甲:\n已调整 <3个>" },
      { row: 1, column: 1, text: "二" },
    ],
  ]);
});

test("a thread takes the place of the note that stands for it in older versions", () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([["填报单位", "归阳镇", 39]]);
  sheet["B1"].c = [
    { a: "甲", t: "已调整", T: true },
    { a: "乙", t: "同意", T: true },
  ];
  sheet["C1"].c = [{ a: "甲", t: "40吧" }];
  const bytes = write(utils.book_new(sheet, "表"), { type: "buffer", bookType: "xlsx" });
  expect(read(bytes as Uint8Array)).toEqual([
    [
      { row: 1, column: 2, text: "已调整\n同意" },
      { row: 1, column: 3, text: "40吧" },
    ],
  ]);
});

test.each<readonly [string, BookParts["replace"]]>([
  ["to which no sheet refers, be it damaged", { [notes]: "<comments" }],
  ["that are not there", { [sheetRelations]: refers }],
  [
    "outside the file",
    {
      [sheetRelations]: refers.replace("/>", ' TargetMode="External"/>'),
      [notes]: "<comments",
    },
  ],
  ["of which there are none", { [sheetRelations]: refers, [notes]: notesXml("<commentList/>") }],
])("comments %s are none", (_, replace) => {
  expect(readParts(replace)).toEqual([undefined]);
});

test.each([
  ["without a cell", notesXml("<commentList><comment><text/></comment></commentList>")],
  ["not well-formed", "<comments><commentList>"],
  ["another part", "<worksheet/>"],
])("comments that are %s make the file damaged", (_, part) => {
  expect(readParts({ [sheetRelations]: refers, [notes]: part })).toBe("file.damaged");
});

test("more comments than people write are too many", () => {
  const many = Array.from(
    { length: 300_001 },
    (_, index) => `<comment ref="A${index + 1}"><text/></comment>`,
  );
  const part = notesXml(`<commentList>${many.join("")}</commentList>`);
  expect(readParts({ [sheetRelations]: refers, [notes]: part })).toBe("file.too-large");
});
