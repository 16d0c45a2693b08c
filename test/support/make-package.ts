// Workbook files made by hand, part by part, well-formed or not, for readers to be tested on.
import { deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  /** The name in another encoding. */
  readonly nameBytes?: Uint8Array;
  readonly content: string | Uint8Array;
  /** What the file says in place of the truth. */
  readonly claims?: {
    readonly size?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
  readonly stored?: boolean;
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});

/** Byte by byte, so that it owes nothing to the reader's own. */
function crcOf(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (crcTable[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

type Field = readonly [value: number, width: 2 | 4];

const toBytes = (fields: readonly Field[]): number[] =>
  fields.flatMap(([value, width]) =>
    Array.from({ length: width }, (_, index) => (value >>> (8 * index)) & 255),
  );

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const bytesOf = (content: ZipPart["content"]): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

/** A ZIP file with exactly these entries, in this order; names may repeat and claims may be false. */
export function zipOf(parts: readonly ZipPart[], comment = ""): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const {
    name,
    nameBytes = Buffer.from(name),
    content,
    claims = {},
    stored = false,
  } of parts) {
    const plain = bytesOf(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const common: readonly Field[] = [
      [claims.flags ?? 0, 2],
      [claims.method ?? (stored ? 0 : 8), 2],
      [0, 4],
      [claims.crc ?? crcOf(plain), 4],
      [packed.length, 4],
      [claims.size ?? plain.length, 4],
      [nameBytes.length, 2],
      [0, 2],
    ];
    const local = Uint8Array.from(toBytes([[0x04034b50, 4], [20, 2], ...common]));
    const rest: readonly Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    const central = toBytes([[0x02014b50, 4], [20, 2], [20, 2], ...common, ...rest]);
    chunks.push(local, nameBytes, packed);
    directory.push(Uint8Array.from(central), nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = toBytes([
    [0x06054b50, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [size, 4],
    [offset, 4],
    [comment.length, 2],
  ]);
  return joined([...chunks, ...directory, Uint8Array.from(end), Buffer.from(comment)]);
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relationsXml = (
  relations: readonly (readonly [id: string, type: string, target: string])[],
): string => {
  const list = relations.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join("")}</Relationships>`;
};

/** The parts of a workbook with one sheet, by path; every one can be replaced. */
export interface BookParts {
  /** What stands in <sheetData>. */
  readonly data?: string;
  /** What stands in <sst>, and in <styleSheet>. */
  readonly strings?: string;
  readonly styles?: string;
  /** What stands in <workbook> before the sheets. */
  readonly settings?: string;
  /** Replaces or adds whole parts; undefined takes one away. */
  readonly replace?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export function partsOf(book: BookParts): readonly ZipPart[] {
  const parts: Record<string, string | Uint8Array | undefined> = {
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${relationTypes}">${book.settings ?? ""}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${mainNamespace}"><sheetData>${book.data ?? ""}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${book.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${book.styles ?? ""}</styleSheet>`,
    ...book.replace,
  };
  return Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

export const makeBook = (book: BookParts): Uint8Array => zipOf(partsOf(book));
