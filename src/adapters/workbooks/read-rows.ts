// The sheets of an .xlsx list as rows of text, through hucre. Not for the forms themselves.
import type { ReadRows } from "../../app/ports/files";

/** A list of units is small; what is larger is no list, and is refused before it is unpacked. */
const largestFile = 5_000_000;

export const readRows: ReadRows = async (bytes) => {
  if (bytes.length > largestFile || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  // Large, and most commands read no list.
  const { readXlsx } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    }));
  } catch {
    // Whatever a damaged or hostile file makes the library throw means the same to the caller.
    return undefined;
  }
};
