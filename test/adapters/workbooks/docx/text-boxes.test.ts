// Tables in text boxes: read once, under the words that stand above the box or in it, and no part of other text.
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";
import { readReports } from "../../../../src/core/report/read-reports";
import { planExample } from "../../../support/clean-set";
import { cellsIn, refusalOf } from "../../../support/formats/read-cells";
import { toForms } from "../../../support/formats/story";
import {
  cell,
  documentOf,
  formXml,
  paragraph,
  table,
  toDocument,
} from "../../../support/formats/word";
import { rollUpBytes, toBytes, totalsOf } from "../../../support/roll-up-bytes";

const text = (content: string): string => cell(paragraph(content));
const run = (content: string): string => `<w:r>${content}</w:r>`;
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const drawing = (content: string): string =>
  `<w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const picture = (content: string): string =>
  `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;
/** As Word writes it: the same for versions that know the one, and for those that do not. */
const both = (content: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(content)}</mc:Choice><mc:Fallback>${picture(content)}</mc:Fallback></mc:AlternateContent>`;
const anchored = (shape: string, before = "", after = ""): string =>
  `<w:p>${run(`<w:t>${before}</w:t>`)}${run(shape)}${run(`<w:t>${after}</w:t>`)}</w:p>`;

const one = table(text("a") + text("b"));

test.each([
  ["drawn in both ways", both(one)],
  ["drawn", drawing(one)],
  ["drawn as older versions do", picture(one)],
  ["embedded", `<w:object>${picture(one)}</w:object>`],
  [
    "drawn for older versions only",
    `<mc:AlternateContent><mc:Choice/><mc:Fallback>${picture(one)}</mc:Fallback></mc:AlternateContent>`,
  ],
])("a table in a text box that is %s is read once", (_, shape) => {
  expect(cellsIn(documentOf(anchored(shape)))).toEqual([{ A2: "a", B2: "b" }]);
});

test("it stands under the whole paragraph to which it is fastened, and what follows stands under it", () => {
  const body = [paragraph("附件1"), anchored(both(one), "表", "题"), paragraph("注")];
  expect(cellsIn(documentOf(body.join("")))).toEqual([
    { A1: "附件1", A2: "表题", A3: "a", B3: "b", A4: "注" },
  ]);
});

test("words in the box stand above its table; boxes in a group are read one after the other", () => {
  const group = `<w:drawing><wpg:wgp>${drawing(paragraph("一") + one)}${drawing(paragraph("二") + table(text("c")))}</wpg:wgp></w:drawing>`;
  expect(cellsIn(documentOf(anchored(group)))).toEqual([
    { A2: "一", A3: "a", B3: "b" },
    { A1: "二", A2: "c" },
  ]);
});

test("one that floats over a table is no part of the cell, nor is a box without a table", () => {
  const body = table(
    cell(anchored(both(one), "归阳镇")) + cell(anchored(both(paragraph("框")), "35")),
  );
  expect(cellsIn(documentOf(body))).toEqual([
    { A1: "归阳镇", B1: 35 },
    { A1: "a", B1: "b" },
  ]);
});

test("a box in a box is passed over", () => {
  const inner = anchored(both(table(text("里面"))), "x");
  expect(cellsIn(documentOf(anchored(both(table(cell(inner))))))).toEqual([{ A2: "x" }]);
});

test("a box that is cut off makes the document damaged", () => {
  expect(refusalOf(documentOf(`<w:p><w:r><w:drawing><w:txbxContent><w:tbl>`))).toBe("file.damaged");
});

test("forms whose tables stand in text boxes add up like those whose tables do not", () => {
  const plain = toDocument(toForms(toBytes(planExample({}))));
  const forms = toForms(toBytes(planExample({})));
  const boxed = forms
    .map((form) => {
      const [above, below] = [form.above, form.below].map((lines) => lines.map(paragraph).join(""));
      const inBox = formXml({ ...form, above: [], below: [] });
      return `${above}${anchored(both(inBox))}${below}`;
    })
    .join("");
  const bytes = documentOf(boxed);
  const read = readAnyKind(bytes);
  expect(read.ok && readReports(read.value).map(({ form }) => form)).toEqual([
    "summary",
    "organizations",
    "villages",
  ]);
  const totals = totalsOf(rollUpBytes({ "归阳镇.docx": bytes }, "祁东县"));
  expect(totals).toEqual(totalsOf(rollUpBytes({ "归阳镇.docx": plain }, "祁东县")));
});
