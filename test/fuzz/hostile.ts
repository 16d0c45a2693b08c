// Files made to cost as much as a reader lets them: bombs, and what stays just within the limits. By name.
import { constants, deflateRawSync } from "node:zlib";
import {
  bytesOf,
  cell,
  compoundOf,
  begin,
  end,
  double,
  record,
  wide,
} from "../support/formats/make-xls";
import { documentOf } from "../support/formats/word";
import { makeBook, partsOf, relationsXml, zipOf } from "../support/make-package";
import type { ZipPart } from "../support/make-package";

const megabyte = 1 << 20;
const spaces = (size: number): string => " ".repeat(size);

/** As often as fits. */
const filling = (piece: string, size: number): string =>
  piece.repeat(Math.floor(size / Buffer.byteLength(piece)));

const withSheet = (entry: Omit<ZipPart, "name">): Uint8Array =>
  zipOf(
    partsOf({}).map((part) =>
      part.name === "xl/worksheets/sheet1.xml" ? { ...entry, name: part.name } : part,
    ),
  );

const sheetOf = (content: string): Uint8Array => withSheet({ content });
const text = (content: string): Uint8Array => Buffer.from(content);
const page = (content: string): Uint8Array => text(`<html><body>${content}</body></html>`);

/** 2 GB of spaces in 2 MB. */
const endless = (): Uint8Array => {
  const block = deflateRawSync(Buffer.alloc(16 * megabyte, 0x20), {
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  return Buffer.concat(Array.from({ length: 128 }, () => block));
};

const lying = (size: number): Uint8Array =>
  withSheet({ content: endless(), stored: true, claims: { size, method: 8 } });

const longParts = (): Uint8Array =>
  zipOf(
    partsOf({}).map((part) =>
      /sheet1|styles|Strings/.test(part.name)
        ? { ...part, content: `${String(part.content)}${spaces(23 * megabyte)}` }
        : part,
    ),
  );

const doctype = (declared: string, used: string): Uint8Array =>
  sheetOf(
    `<!DOCTYPE worksheet [${declared}]><worksheet><sheetData><row><c t="str"><v>${used}</v></c></row></sheetData></worksheet>`,
  );
const laughs = Array.from(
  { length: 10 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join("");

const rowsOf = (cells: string, count: number): Uint8Array =>
  makeBook({ data: `<row>${cells}</row>`.repeat(count) });

const manyMerges = (count: number): Uint8Array =>
  makeBook({
    replace: {
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells></worksheet>`,
    },
  });

/** Many sheets, all of one part. */
const manySheets = (count: number, row: string): Uint8Array => {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="${index}" r:id="rId1"/>`,
  );
  return makeBook({
    data: row,
    replace: {
      "xl/workbook.xml": `<workbook><sheets>${sheets.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    },
  });
};

const oldBook = (records: readonly number[]): Uint8Array => {
  const globals = (at: number): readonly number[] => [
    ...begin(),
    ...record(0x85, [...bytesOf([at, 4], [0, 2]), ...wide("表", 1)]),
    ...end,
  ];
  const sheet = [...begin(0x600, 0x10), ...records, ...end];
  return compoundOf("Workbook", [...globals(globals(0).length), ...sheet]);
};

const manyNumbers = (rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) =>
    record(0xbd, [
      ...bytesOf([row, 2], [0, 2]),
      ...Array.from({ length: 256 }, () => bytesOf([0, 2], [6, 4])).flat(),
      ...bytesOf([255, 2]),
    ]),
  ).flat();

const wordTable = (content: string): Uint8Array => documentOf(`<w:tbl>${content}</w:tbl>`);
const wordCell = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";

export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  "bomb-65-mb.xlsx": () => sheetOf(spaces(65 * megabyte)),
  "bomb-three-parts-23-mb.xlsx": longParts,
  "bomb-2-gb-says-1000.xlsx": () => lying(1000),
  "bomb-2-gb-says-1-mb.xlsx": () => lying(megabyte),
  "bomb-2-gb-says-24-mb.xlsx": () => lying(24 * megabyte),
  "60000-entries.xlsx": () =>
    zipOf(
      Array.from({ length: 60_000 }, (_, index) => ({
        name: `${index}`,
        content: "",
        stored: true,
      })),
    ),
  "dimension-bomb.xlsx": () =>
    makeBook({
      replace: {
        "xl/worksheets/sheet1.xml":
          '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
      },
    }),
  "xxe.xlsx": () => doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
  "billion-laughs.xlsx": () => doctype(`<!ENTITY a0 "ha">${laughs}`, "&a10;"),
  "unclosed-tag-20-mb.xlsx": () => sheetOf(`<worksheet a="${"a".repeat(20 * megabyte)}`),
  "nested-5-mb.xlsx": () => sheetOf("<a>".repeat(2 * megabyte)),
  "entity-20-mb.xlsx": () =>
    sheetOf(`<worksheet><sheetData><row><c t="str"><v>&${"a".repeat(20 * megabyte)}`),
  "cell-20-mb.xlsx": () =>
    makeBook({
      data: `<row><c t="inlineStr"><is><t>${"甲".repeat(7 * megabyte)}</t></is></c></row>`,
    }),
  "cells-1-million.xlsx": () => rowsOf("<c><v>1</v></c>".repeat(16_000), 90),
  "cells-250000.xlsx": () => rowsOf("<c><v>1</v></c>".repeat(50), 5000),
  "rows-900000.xlsx": () => rowsOf("<c><v>1</v></c>", 900_000),
  "empty-rows-4-million.xlsx": () => makeBook({ data: "<row/>".repeat(4_000_000) }),
  "texts-1-million.xlsx": () => makeBook({ strings: "<si><t>a</t></si>".repeat(1_400_000) }),
  "merges-900000.xlsx": () => manyMerges(900_000),
  "styles-4-million.xlsx": () =>
    makeBook({ styles: `<cellXfs>${"<xf/>".repeat(4_000_000)}</cellXfs>` }),
  "sheets-100000.xlsx": () => manySheets(100_000, `<row>${"<c><v>1</v></c>".repeat(100)}</row>`),
  "prototype-names.xlsx": () =>
    makeBook({ replace: { __proto__: "<a/>", "constructor/prototype": "<a/>" } }),
  "cells-of-tables-23-mb.docx": () =>
    wordTable(filling(`<w:tr>${wordCell.repeat(60)}</w:tr>`, 23 * megabyte)),
  "rows-23-mb.docx": () => wordTable(filling("<w:tr><w:tc/></w:tr>", 23 * megabyte)),
  "paragraphs-23-mb.docx": () => documentOf(filling("<w:p/>", 23 * megabyte)),
  "spans.docx": () =>
    wordTable(
      filling(
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="16384"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr>`,
        23 * megabyte,
      ),
    ),
  "cells-8-mb.html": () => page(`<table>${filling("<td>1", 8 * megabyte - 99)}</table>`),
  "rows-8-mb.html": () => page(`<table>${filling("<tr><td>1", 8 * megabyte - 99)}</table>`),
  "wide-rows-8-mb.html": () =>
    page(`<table>${filling(`<tr>${"<td>1".repeat(1000)}`, 8 * megabyte - 99)}</table>`),
  "spans.html": () =>
    page(
      `<table>${filling("<tr><td rowspan=1000000000 colspan=1000000000>1", 8 * megabyte - 99)}</table>`,
    ),
  "nested-tables-8-mb.html": () => page(filling("<table><tr><td>", 8 * megabyte - 99)),
  "open-tags-8-mb.html": () => page(`<table><td>${filling("<", 8 * megabyte - 99)}`),
  "attributes-8-mb.html": () => page(`<table><td ${filling("a=1 ", 8 * megabyte - 99)}`),
  "half-tags-8-mb.html": () => page(`<table><td>${filling("<a ", 8 * megabyte - 99)}`),
  "comments-8-mb.html": () => page(`<table><td>${filling("<!--", 8 * megabyte - 99)}`),
  "scripts-8-mb.html": () => page(`<table><td>${filling("<script>", 8 * megabyte - 99)}`),
  "entities-8-mb.html": () => page(`<table><tr><td>${filling("&a", 8 * megabyte - 99)}</table>`),
  "lines-8-mb.html": () => page(`<table><tr><td>${filling("<br>", 8 * megabyte - 99)}</table>`),
  "commas-8-mb.csv": () => text(filling(",", 8 * megabyte)),
  "cells-8-mb.csv": () => text(filling(`${"1,".repeat(1000)}\n`, 8 * megabyte)),
  "rows-8-mb.csv": () => text(filling("1,\n", 8 * megabyte)),
  "line-ends-8-mb.csv": () => text(`,${filling("\n", 8 * megabyte - 1)}`),
  "quotes-8-mb.csv": () => text(`,${filling('"', 8 * megabyte - 1)}`),
  "open-quotes-8-mb.csv": () => text(`a,b\n${filling('"a', 8 * megabyte - 9)}`),
  "cells-8-mb.xml": () =>
    text(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>${filling("<Cell><Data>1</Data></Cell>", 8 * megabyte - 999)}</Row></Table></Worksheet></Workbook>`,
    ),
  "rows-8-mb.xml": () =>
    text(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${filling("<Row><Cell><Data>1</Data></Cell></Row>", 8 * megabyte - 999)}</Table></Worksheet></Workbook>`,
    ),
  "numbers-1-million.xls": () => oldBook(manyNumbers(4000)),
  "merges-in-each-record.xls": () =>
    oldBook(
      Array.from({ length: 400 }, () =>
        record(0xe5, [
          ...bytesOf([1027, 2]),
          ...Array.from({ length: 1027 }, () =>
            bytesOf([0, 2], [0xffff, 2], [0, 2], [255, 2]),
          ).flat(),
        ]),
      ).flat(),
    ),
  "far-cell.xls": () => oldBook([...cell(0x203, [65_535, 255, 0], double(1))]),
};
