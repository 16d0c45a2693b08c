// A workbook that is opened and written again says what it said; what is ours looks as before.
import fc from "fast-check";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { planOpened } from "../../../src/app/documents/plan-opened";
import type { OpenedWorkbook } from "../../../src/app/documents/plan-opened";
import { planFormSet } from "../../../src/app/issue-forms";
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { toOfficialSheet } from "../../../src/core/native/official-sheet";
import { backupPrefix } from "../../../src/core/notice/own-sheet-names";
import type { RawSheet, RawValue, RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readReports } from "../../../src/core/report/read-reports";
import { countyWorkbooks } from "../../support/county-files";
import { countyResult, resultFiles } from "../../support/county-result";
import { libreOfficeFiles } from "../../support/libreoffice-files";
import { makeBook } from "../../support/make-package";
import { planFacts, planLooks } from "../../support/plan-facts";
import { round, unsigned } from "../../support/sample-forms";
import { spelledOut } from "../../support/all-cells";

function read(bytes: Uint8Array): RawWorkbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value;
}

const open = (bytes: Uint8Array): OpenedWorkbook => planOpened(read(bytes));
const reopened = (bytes: Uint8Array): RawWorkbook => read(writeWorkbook(open(bytes).plan));

describe.each(Object.entries({ ...countyWorkbooks, ...resultFiles, ...libreOfficeFiles() }))(
  "%s",
  (_, bytes) => {
    test("is all ours, and every cell and report is the same after it was opened and written", () => {
      const { plan, own, lostFormulas } = open(bytes);
      expect([...own]).toEqual(plan.sheets.map(({ name }) => name));
      expect(lostFormulas).toEqual([]);
      expect(reopened(bytes)).toEqual(read(bytes));
      expect(readReports(reopened(bytes))).toEqual(readReports(read(bytes)));
    });
  },
);

const issued = planFormSet({
  forms: ["summary", "organizations", "villages"],
  categories: ["农村", "学校"],
  unit: "归阳镇",
  round,
  print: unsigned,
});

test.each([
  ["a result", countyResult],
  ["blank forms", issued],
])("%s comes back as it was planned: looks, validations, names and print", (_, plan) => {
  const opened = open(writeWorkbook(plan)).plan;
  expect(planLooks(opened)).toEqual(planLooks(plan));
  expect(planFacts(opened)).toEqual(planFacts(plan));
});

test("a hidden copy that stood for an undo does not come along", () => {
  const [first] = issued.sheets as readonly [SheetPlan];
  const copy: SheetPlan = { ...first, name: `${backupPrefix}1`, hidden: "very" };
  const { plan } = open(writeWorkbook({ sheets: [...issued.sheets, copy] }));
  expect(plan.sheets.map(({ name }) => name)).toEqual(issued.sheets.map(({ name }) => name));
});

/** The first form with that mark, with more cells. */
function withCells(mark: string, more: readonly Omit<CellPlan, "style">[]): WorkbookPlan {
  const sheet = issued.sheets.find(({ name }) => name.startsWith(mark));
  if (sheet === undefined) throw new Error(mark);
  const style = { font: { families: ["宋体"], size: 11 }, vertical: "center" } as const;
  const added = new Map(more.map((cell) => [toA1(cell.at), { ...cell, style }]));
  const kept = spelledOut(sheet).cells.filter(({ at }) => !added.has(toA1(at)));
  const cells = [...kept, ...added.values()].toSorted(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
  );
  return { sheets: [{ ...sheet, cells, blocks: [] }] };
}

const onlySheet = ({ plan }: OpenedWorkbook): SheetPlan => {
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
};

const cellAt = (sheet: SheetPlan, address: string): CellPlan | undefined =>
  sheet.cells.find(({ at }) => toA1(at) === address);

describe("what clerks add to a form", () => {
  test("rows beyond the ten grow with the list's look", () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({
      at: { row: 15 + index, column: 2 },
      value: `第${index + 11}村党支部`,
    }));
    const sheet = onlySheet(open(writeWorkbook(withCells("附件2", rows))));
    expect(cellAt(sheet, "D19")?.style).toEqual(cellAt(sheet, "D5")?.style);
    const drawn = sheet.conditionalFormats.filter(({ border }) => border.top);
    expect(drawn.map(({ range }) => toA1Range(range))).toEqual(["A20:F2000"]);
    expect(sheet.rows.some(({ row }) => row === 19)).toBe(true);
  });

  test("own columns and notes below stay, with their formulas", () => {
    const more = [
      { at: { row: 4, column: 14 }, value: "包村干部" },
      { at: { row: 5, column: 14 }, value: 6, formula: "C5*2" },
      { at: { row: 30, column: 2 }, value: "注：以上为初步情况" },
    ];
    const bytes = writeWorkbook(withCells("附件2", more));
    expect(reopened(bytes)).toEqual(read(bytes));
    expect(cellAt(onlySheet(open(bytes)), "N5")).toMatchObject({ value: 6, formula: "C5*2" });
  });

  test("an own column in the place of a helper column gets none of its checks", () => {
    const bytes = writeWorkbook(
      withCells("附件2", [{ at: { row: 4, column: 8 }, value: "包村干部" }]),
    );
    const sheet = onlySheet(open(bytes));
    const checked = sheet.validations.map(({ range }) => toA1Range(range));
    expect(checked).not.toContain("H5:H2000");
    expect(checked).toContain("I5:I2000");
    expect(reopened(bytes)).toEqual(read(bytes));
  });
});

test("a bare form comes back without the helper columns and settings that it does not have", () => {
  const bare = { sheets: issued.sheets.map(toOfficialSheet) };
  const bytes = writeWorkbook(bare);
  const { plan, own } = open(bytes);
  expect(own.size).toBe(bare.sheets.length);
  expect(reopened(bytes)).toEqual(read(bytes));
  const helping = plan.sheets.flatMap(({ cells }) => cells.filter(({ value }) => value === "口径"));
  expect(helping).toEqual([]);
});

/** Everything one row further down. */
function shifted(sheet: SheetPlan): SheetPlan {
  const { cells, name, merges } = spelledOut(sheet);
  const down = <Place extends { readonly row: number }>(at: Place): Place => ({
    ...at,
    row: at.row + 1,
  });
  return {
    ...sheet,
    name,
    blocks: [],
    rows: [],
    cells: cells.map(({ at, value, style }) => ({ at: down(at), value, style })),
    merges: merges.map(({ from, to }) => ({ from: down(from), to: down(to) })),
  };
}

test("a form that stands elsewhere comes plain, and is read as the same form", () => {
  const bytes = writeWorkbook({ sheets: issued.sheets.map(shifted) });
  const { own } = open(bytes);
  expect([...own]).toEqual([]);
  expect(reopened(bytes)).toEqual(read(bytes));
  expect(readReports(reopened(bytes))).toEqual(readReports(read(bytes)));
});

/** The last two printed columns of the table in each other's place. */
function swapped(sheet: SheetPlan): SheetPlan {
  const other = new Map([
    [5, 6],
    [6, 5],
  ]);
  const cells = spelledOut(sheet).cells.map((cell) => {
    const column = cell.at.row < 4 ? undefined : other.get(cell.at.column);
    return column === undefined ? cell : { ...cell, at: { ...cell.at, column } };
  });
  return {
    ...sheet,
    blocks: [],
    cells: cells.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  };
}

test("a list whose columns stand in another order comes plain, and is read as the same list", () => {
  const lists = issued.sheets.filter(({ name }) => name === "附件2");
  const bytes = writeWorkbook({ sheets: lists.map(swapped) });
  expect([...open(bytes).own]).toEqual([]);
  expect(readReports(reopened(bytes))).toEqual(readReports(read(bytes)));
});

describe("formulas of a foreign sheet", () => {
  const openCells = (data: string): readonly (readonly [string, unknown, string | undefined])[] =>
    onlySheet(open(makeBook({ data }))).cells.map(({ at, value, formula }) => [
      toA1(at),
      value,
      formula,
    ]);

  test("are spelled out where cells share them", () => {
    expect(
      openCells(
        "<row r='1'><c r='B1'><f t='shared' ref='B1:C2' si='0'>A1*$A$1+SUM(A$1:$A1)&amp;\"A1\"</f><v>1</v></c><c r='C1'><f t='shared' si='0'/><v>2</v></c></row><row r='2'><c r='B2'><f t='shared' si='0'/><v>3</v></c></row>",
      ),
    ).toEqual([
      ["B1", 1, 'A1*$A$1+SUM(A$1:$A1)&"A1"'],
      ["C1", 2, 'B1*$A$1+SUM(B$1:$A1)&"A1"'],
      ["B2", 3, 'A2*$A$1+SUM(A$1:$A2)&"A1"'],
    ]);
  });

  test.each([
    ["another file's cells", "[1]Sheet1!A1"],
    ["another file's cells, quoted", "'[表.xlsx]Sheet1'!A1"],
    ["a name", "SUM(本月)"],
    ["a table's column", "SUM(Table1[人数])"],
    ["a function newer than the format", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ])("with %s become their results", (_, formula) => {
    expect(openCells(`<row r='1'><c r='A1'><f>${formula}</f><v>6</v></c></row>`)).toEqual([
      ["A1", 6, undefined],
    ]);
  });

  test.each([
    "SUMIFS('汇总明细'!$E:$E,'汇总明细'!$B:$B,\"农村\")",
    "汇总明细!A1+Sheet2!$B$2",
    'IF(A1="本月",TRUE,#N/A)',
    "SUM(1:3)/LOG10(A1)",
  ])("%s is carried", (formula) => {
    const escaped = formula.replaceAll("&", "&amp;");
    expect(openCells(`<row r='1'><c r='A1'><f>${escaped}</f><v>6</v></c></row>`)).toEqual([
      ["A1", 6, formula],
    ]);
  });

  test("of arrays become their results", () => {
    expect(
      openCells("<row r='1'><c r='A1'><f t='array' ref='A1'>SUM(B1:B2*2)</f><v>6</v></c></row>"),
    ).toEqual([["A1", 6, undefined]]);
  });
});

const valueArbitrary: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom("附件1", "填报单位：", "0123", "=A1", "甲\n乙", "所辖基层党组织", "序号"),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.integer({ min: 1, max: 60_000 }).map((date) => ({ date })),
  fc.constantFrom("#DIV/0!", "#N/A").map((error) => ({ error })),
);

const rowsArbitrary = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 9 }), hidden: fc.boolean() }), {
    selector: ({ row }) => row,
  })
  .chain((rows) =>
    fc.tuple(
      ...rows
        .toSorted((a, b) => a.row - b.row)
        .map((row) =>
          fc
            .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), valueArbitrary), {
              selector: ([column]) => column,
              minLength: 1,
            })
            .map((cells) => ({
              ...row,
              cells: cells
                .toSorted(([a], [b]) => a - b)
                .map(([column, value]) => ({ column, value })),
            })),
        ),
    ),
  );

const sheetArbitrary: fc.Arbitrary<RawSheet> = rowsArbitrary.map((rows) => ({
  name: "表",
  hidden: false,
  rows,
  merges: [],
}));

test("whatever stands in a sheet stands in it after it was opened and written", () => {
  fc.assert(
    fc.property(sheetArbitrary, (sheet) => {
      const hidden = { ...sheet, name: "隐藏", hidden: true };
      const workbook = { sheets: [sheet, hidden] };
      expect(read(writeWorkbook(planOpened(workbook).plan))).toEqual(workbook);
    }),
    { numRuns: 60 },
  );
});
