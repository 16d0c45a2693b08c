// Our reader beside SheetJS, a reader that is not ours, cell for cell; and random sheets read back as they were written.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { read, SSF, utils, write } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { toA1, toA1Range } from "../../../../src/core/kernel/address";
import type { CellPlan, SheetPlan } from "../../../../src/core/native/plan";
import type { RawCell, RawSheet } from "../../../../src/core/report/raw-workbook";
import { writeWorkbook } from "../../../../src/adapters/workbooks/xlsx/write-workbook";
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { blankForms, filledForms } from "../../../support/sample-forms";

type Facts = Readonly<Record<string, unknown>>;

const sheetsOf = (bytes: Uint8Array): readonly RawSheet[] => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value.sheets;
};

const ourCell = ({ value, formula }: RawCell): unknown =>
  formula === undefined ? { value } : { value: value ?? "", formula };

/** Without a result a formula is there for us, and not for SheetJS. */
const isStored = ({ value }: RawCell): boolean => value !== null;

const ourFacts = ({ name, rows, merges }: RawSheet): Facts => ({
  name,
  merges: merges.map(toA1Range).toSorted(),
  cells: Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.filter(isStored).map((cell) => [toA1({ row, column: cell.column }), ourCell(cell)]),
    ),
  ),
});

const theirValue = ({ v, t, w, z }: CellObject): unknown => {
  if (t === "e") return { error: w };
  return t === "n" && SSF.is_date(String(z)) ? { date: v } : (v ?? "");
};

const theirCell = (cell: CellObject): unknown => {
  const value = theirValue(cell);
  return cell.f === undefined ? { value } : { value, formula: cell.f };
};

const theirFacts = (name: string, sheet: WorkSheet): Facts => ({
  name,
  merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)).toSorted(),
  cells: Object.fromEntries(
    Object.entries(sheet)
      .filter(([address]) => !address.startsWith("!"))
      .map(([address, cell]) => [address, theirCell(cell as CellObject)] as const)
      .filter(
        ([, cell]) => (cell as { value: unknown }).value !== "" || "formula" in (cell as object),
      ),
  ),
});

function expectSameAsSheetJs(bytes: Uint8Array): void {
  const book = read(bytes, { dense: false, cellDates: false, cellFormula: true, cellNF: true });
  const theirs = book.SheetNames.map((name) => theirFacts(name, book.Sheets[name] ?? {}));
  expect(sheetsOf(bytes).map(ourFacts)).toEqual(theirs);
}

const fixtures = path.join(__dirname, "..", "..", "..", "fixtures", "libreoffice");

const savedFiles = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".xlsx"),
);

describe("the same as SheetJS", () => {
  test("reads the blank forms as we write them", () =>
    expectSameAsSheetJs(writeWorkbook(blankForms)));
  test("reads the filled forms as we write them", () =>
    expectSameAsSheetJs(writeWorkbook(filledForms)));

  test.each(savedFiles)("reads %s as LibreOffice writes it", (file) => {
    expectSameAsSheetJs(readFileSync(path.join(fixtures, file)));
  });
});

/** Text that XML can carry; line ends of Windows are one sign there. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML cannot carry
  .map((each) => each.replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, "") || "甲");
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each || 0),
);
const address = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 16_384 })),
});
const sheet = <T>(
  value: fc.Arbitrary<T>,
): fc.Arbitrary<readonly { at: { row: number; column: number }; value: T }[]> =>
  fc.uniqueArray(fc.record({ at: address, value }), {
    selector: ({ at }) => toA1(at),
    maxLength: 40,
  });

const readBack = (bytes: Uint8Array): Facts =>
  ourFacts(sheetsOf(bytes)[0] as RawSheet)["cells"] as Facts;
const expected = (
  cells: readonly { at: { row: number; column: number }; value: unknown }[],
): Facts => Object.fromEntries(cells.map(({ at, value }) => [toA1(at), { value }]));

describe("what is written is read back", () => {
  test("for random sheets of our own", () => {
    const template = filledForms.sheets[0] as SheetPlan;
    const { style } = template.cells[0] as CellPlan;
    fc.assert(
      fc.property(sheet(fc.oneof(text, number)), (cells) => {
        const plan = {
          ...template,
          merges: [],
          cells: cells.map((each) => ({ ...each, style })),
        };
        expect(readBack(writeWorkbook({ sheets: [plan] }))).toEqual(expected(cells));
      }),
      { numRuns: 150 },
    );
  });

  test.each([true, false])("for random sheets by SheetJS, shared texts: %s", (bookSST) => {
    fc.assert(
      fc.property(sheet(fc.oneof(text, number, fc.boolean())), (cells) => {
        const made: WorkSheet = { "!ref": "A1:XFD1048576" };
        for (const { at, value } of cells.filter(({ at: { row } }) => row < 3000)) {
          const types = { string: "s", number: "n", boolean: "b" } as const;
          made[toA1(at)] = { v: value, t: types[typeof value as "string" | "number" | "boolean"] };
        }
        const near = cells.filter(({ at: { row, column } }) => row < 3000 && column < 50);
        made["!ref"] = "A1:AX3000";
        const bytes = write(
          { SheetNames: ["a"], Sheets: { a: made } },
          { type: "buffer", bookSST },
        ) as Uint8Array;
        expect(readBack(bytes)).toEqual(expected(near));
      }),
      { numRuns: 40 },
    );
  });
});
