// Our reader of .xls files beside SheetJS, which is not ours: cells, merges, and what is hidden.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { read, SSF, utils } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { toA1, toA1Range } from "../../../../src/core/kernel/address";
import type { RawSheet, RawValue } from "../../../../src/core/report/raw-workbook";
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";

type Facts = Readonly<Record<string, unknown>>;

const fixtures = path.join(__dirname, "..", "..", "..", "fixtures", "formats");
const read8 = (...names: readonly string[]): Uint8Array =>
  readFileSync(path.join(fixtures, ...names));
const files = [
  ["cases", "hard-cases.xls"] as const,
  ...readdirSync(path.join(fixtures, "xls")).map((name) => ["xls", name] as const),
];

function sheetsOf(bytes: Uint8Array): readonly RawSheet[] {
  const result = readAnyKind(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value.sheets;
}

const factsOf = (
  { name, hidden, merges, rows }: RawSheet,
  toFact: (value: RawValue | null) => unknown,
): Facts => ({
  name,
  hidden,
  merges: merges.map(toA1Range).toSorted(),
  hiddenRows: rows.filter((row) => row.hidden).map(({ row }) => row),
  cells: Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ value }) => value !== "")
        .map(({ column, value }) => [toA1({ row, column }), toFact(value)]),
    ),
  ),
});

/** SheetJS takes a time of day for a date. */
const showsDate = ({ z }: CellObject): boolean =>
  SSF.is_date(String(z)) && /[ymd年月日]/i.test(String(z).replace(/h:mm(:ss)?/i, ""));

const theirValue = (cell: CellObject): unknown => {
  if (cell.t === "e") return { error: cell.w };
  return cell.t === "n" && showsDate(cell) ? { date: cell.v } : (cell.v ?? "");
};

const theirFacts = (name: string, sheet: WorkSheet, hidden: boolean): Facts => {
  const cells = Object.entries(sheet)
    .filter(([address]) => !address.startsWith("!"))
    .map(([address, cell]) => [address, theirValue(cell as CellObject)] as const)
    .filter(([, value]) => value !== "");
  const filled = new Set(cells.map(([address]) => utils.decode_cell(address).r + 1));
  return {
    name,
    hidden,
    merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)).toSorted(),
    hiddenRows: (sheet["!rows"] ?? []).flatMap((row, index) =>
      row?.hidden && filled.has(index + 1) ? [index + 1] : [],
    ),
    cells: Object.fromEntries(cells),
  };
};

test.each(files)("%s/%s is the same to SheetJS", (...names) => {
  const bytes = read8(...names);
  const book = read(bytes, { cellDates: false, cellNF: true, cellStyles: true });
  const theirs = book.SheetNames.map((name, index) =>
    theirFacts(name, book.Sheets[name] ?? {}, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0),
  );
  expect(sheetsOf(bytes).map((sheet) => factsOf(sheet, (value) => value))).toEqual(theirs);
});
