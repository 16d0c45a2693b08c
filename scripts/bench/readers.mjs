// The readers that are compared, each as a function from a file's bytes to all its cells, set up as fast as it goes.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

const needed = /(?:workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/sheet\d+\.xml)$/;

/** Where the parts stand that any reader must unpack, from the central directory; the files are our own. */
function neededParts(bytes) {
  const parts = [];
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.latin1Slice(at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (needed.test(name)) {
      const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
      parts.push([packed, bytes.readUInt32LE(at + 24)]);
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** By name; `folder` holds the bundle of our reader. */
export const readers = {
  limit: async () => {
    const { inflateSync } = require("fflate");
    return (bytes) => {
      for (const [packed, size] of neededParts(bytes)) {
        inflateSync(packed, { out: new Uint8Array(size) });
      }
    };
  },
  ours: async (folder) => {
    const { readWorkbook } = require(path.join(folder, "reader.cjs"));
    return (bytes) => {
      const result = readWorkbook(bytes);
      if (!result.ok) throw new Error(result.error);
      return result.value.sheets.at(-1).rows.length;
    };
  },
  sheetjs: async () => {
    const { read } = require("@e965/xlsx");
    const options = { dense: true, cellHTML: false, cellStyles: false, cellText: false };
    return (bytes) => {
      const book = read(bytes, { type: "buffer", cellNF: false, ...options });
      return book.Sheets[book.SheetNames.at(-1)]["!data"].length;
    };
  },
  exceljs: async () => {
    const { Workbook } = require("exceljs");
    return async (bytes) => {
      const book = new Workbook();
      await book.xlsx.load(bytes);
      return book.worksheets.at(-1).rowCount;
    };
  },
  hucre: async () => {
    const { readXlsx } = await import("hucre/xlsx");
    return async (bytes) => (await readXlsx(bytes)).sheets.at(-1).rows.length;
  },
};

/** Not a reader, but everything from the files to the result: reads, checks, adds, writes. */
export const wholeRollUp = "roll-up";
