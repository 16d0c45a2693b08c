// Forms as a Word document, written by hand: the markup that Word itself writes for tables.
import { relationsXml, zipOf } from "../make-package";
import type { Form } from "./story";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "</w:t><w:br/><w:t>");

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** `content` may be paragraphs, runs or anything else. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

export const span = (columns: number): string =>
  columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";

export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

/** Cells of one row; those that a merge from above covers are there in Word, and say so. */
function rowXml(rows: Form["rows"], row: number): string {
  const cells: string[] = [];
  for (let column = 0; column < (rows[row]?.length ?? 0);) {
    const own = rows[row]?.[column];
    const above = rows
      .slice(0, row)
      .map((each) => each[column])
      .findLast((each) => each !== undefined);
    const { columns, rows: height, text } = own ?? above ?? { columns: 1, rows: 1, text: "" };
    const begins = own && height > 1 ? '<w:vMerge w:val="restart"/>' : "";
    const merge = own ? begins : "<w:vMerge/>";
    cells.push(cell(paragraph(own ? text : ""), `${span(columns)}${merge}`));
    column += columns;
  }
  return cells.join("");
}

export const formXml = ({ above, rows, below }: Form): string =>
  [
    ...above.map(paragraph),
    table(...rows.map((_, row) => rowXml(rows, row))),
    ...below.map(paragraph),
  ].join("");

/** A .docx file with that in its body, and in its lists. */
export const documentOf = (body: string, lists?: string): Uint8Array =>
  zipOf([
    ...(lists === undefined
      ? []
      : [
          {
            name: "word/_rels/document.xml.rels",
            content: relationsXml([["rId1", "numbering", "numbering.xml"]]),
          },
          { name: "word/numbering.xml", content: `<w:numbering>${lists}</w:numbering>` },
        ]),
    {
      name: "_rels/.rels",
      content: relationsXml([["rId1", "officeDocument", "word/document.xml"]]),
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${namespace}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
  ]);

export const toDocument = (forms: readonly Form[]): Uint8Array =>
  documentOf(forms.map(formXml).join(""));
