// What SheetJS, a reader that is not ours, finds in the bytes of a workbook.
import { read, utils } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import type { SheetFacts } from "./plan-facts";

type SheetJsFacts = Pick<SheetFacts, "name" | "values" | "formulas" | "merges" | "names">;

function cellsOf(sheet: WorkSheet): Pick<SheetJsFacts, "values" | "formulas"> {
  const values: Record<string, string | number> = {};
  const formulas: Record<string, string> = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const { f: formula, v: value } = cell as { f?: string; v?: string | number };
    if (formula !== undefined) formulas[address] = formula;
    else if (value !== undefined && value !== "") values[address] = value;
  }
  return { values, formulas };
}

/** Results of the formulas as stored in the file, by address; "" for an empty text. */
export function storedResults(bytes: Uint8Array, sheetName: string): Record<string, unknown> {
  const sheet = read(bytes, { dense: false }).Sheets[sheetName] ?? {};
  const results = Object.entries(sheet)
    .filter(([address, cell]) => !address.startsWith("!") && cell.f !== undefined)
    .map(([address, cell]) => [address, cell.v ?? ""]);
  return Object.fromEntries(results);
}

export function sheetJsFacts(bytes: Uint8Array): readonly SheetJsFacts[] {
  const book = read(bytes, { dense: false, sheetStubs: true });
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] ?? {};
    const names = (book.Workbook?.Names ?? []).filter((each) => each.Sheet === index);
    return {
      name,
      ...cellsOf(sheet),
      merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)).toSorted(),
      names: Object.fromEntries(
        names.map(({ Name, Ref }) => [Name, Ref.slice(Ref.lastIndexOf("!") + 1)]),
      ),
    };
  });
}
