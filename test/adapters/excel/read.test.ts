/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { readReports } from "../../../src/core/report/read-reports";
import type { Report } from "../../../src/core/report/report";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { filledForms } from "../../support/sample-forms";
import { insertPlans, openOffice, valueOf } from "./open-office";

const written = (): RawWorkbook => {
  const read = readWorkbook(writeWorkbook(filledForms));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

/** Two programs divide alike up to the last of 16 digits. */
const rounded = (reports: readonly Report[]): unknown =>
  JSON.parse(
    JSON.stringify(reports, (_, value: unknown) =>
      typeof value === "number" || (typeof value === "string" && /^\d+\.\d{9,}$/.test(value))
        ? Number(value).toFixed(9)
        : value,
    ),
  );

/** Without the sheet that was there. */
const inserted = ({ sheets }: RawWorkbook): RawWorkbook => ({ sheets: sheets.slice(1) });

test("filled forms read in Excel are what they are read from a file", async () => {
  const { workbook } = await openOffice();
  valueOf(await insertPlans(workbook, filledForms.sheets));
  const raw = inserted(valueOf(await workbook.read()));
  expect(raw.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
    written().sheets.map(({ name, hidden }) => [name, hidden]),
  );
  expect(rounded(readReports(raw))).toEqual(rounded(readReports(written())));
});

test.each(["1.9", "1.21"])("so they are with ExcelApi %s", async (version) => {
  const { workbook } = await openOffice({ version });
  valueOf(await insertPlans(workbook, filledForms.sheets));
  const raw = inserted(valueOf(await workbook.read()));
  expect(rounded(readReports(raw))).toEqual(rounded(readReports(written())));
});

test("what is hidden, an error, a day and a formula are read as such", async () => {
  const { workbook, Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B5").formulas = [[41_708], ["=1/0"], ["=2*3"], [true]];
    sheet.getRange("B2").numberFormat = [["yyyy-m-d"]];
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("D4:E5").merge(false);
    sheet.getRange("D4").values = [["合并"]];
    context.workbook.worksheets.add("藏").visibility = "Hidden";
    await context.sync();
  });
  const raw = valueOf(await workbook.read());
  expect(raw.sheets[0]).toEqual({
    name: "Sheet1",
    hidden: false,
    merges: [{ from: { row: 4, column: 4 }, to: { row: 5, column: 5 } }],
    rows: [
      { row: 2, hidden: false, cells: [{ column: 2, value: { date: 41_708 } }] },
      { row: 3, hidden: true, cells: [{ column: 2, value: { error: "#DIV/0!" }, formula: "1/0" }] },
      {
        row: 4,
        hidden: false,
        cells: [
          { column: 2, value: 6, formula: "2*3" },
          { column: 4, value: "合并" },
        ],
      },
      { row: 5, hidden: false, cells: [{ column: 2, value: true }] },
    ],
  });
  expect(raw.sheets[1]).toEqual({ name: "藏", hidden: true, rows: [], merges: [] });
});

/** 2,000 rows of 13 texts from B3 on. */
async function writeLongList(excel: typeof Excel): Promise<void> {
  const rows = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 13 }, (__, column) => `第${row + 1}行第${column + 1}格`),
  );
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B3:N2002").values = rows;
    await context.sync();
  });
}

test("a list of 2,000 rows is read in two syncs", async () => {
  const { workbook, Excel, log } = await openOffice();
  await writeLongList(Excel);
  log.clear();
  const started = performance.now();
  const [sheet] = valueOf(await workbook.read()).sheets;
  const milliseconds = Math.round(performance.now() - started);
  const [, everything] = log.syncs;
  process.stdout.write(
    `read 2,000 × 13 texts: ${log.syncs.length} syncs, ${milliseconds} ms, ${everything?.responseBytes} bytes\n`,
  );
  expect(log.syncs).toHaveLength(2);
  expect(sheet?.rows).toHaveLength(2000);
  expect(sheet?.rows[1999]?.cells.at(-1)).toEqual({ column: 14, value: "第2000行第13格" });
});

describe("single sheets", () => {
  test.each(["1.9", "1.21"])(
    "are read in one sync, as with everything else, with ExcelApi %s",
    async (version) => {
      const { workbook, Excel, log } = await openOffice({ version });
      valueOf(await insertPlans(workbook, filledForms.sheets));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("附件3").visibility = "Hidden";
        await context.sync();
      });
      const { sheets } = valueOf(await workbook.read());
      const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      log.clear();
      const wanted = ["附件3", "没有这张", "附件2", "Sheet1"];
      const read = valueOf(await workbook.readSheets(wanted));
      expect(read).toEqual(wanted.map((name) => named.get(name)));
      expect(read.map((sheet) => sheet?.hidden)).toEqual([true, undefined, false, false]);
      expect(log.syncs).toHaveLength(1);
      expect(log.writes).toBe(0);
    },
  );

  test("too large for one answer are read in pieces, to the same end", async () => {
    const { workbook, Excel, faults } = await openOffice();
    await writeLongList(Excel);
    const { sheets } = valueOf(await workbook.read());
    faults.arm({ maxResponseBytes: 600_000 });
    const read = valueOf(await workbook.readSheets(["没有这张", "Sheet1"]));
    expect(read).toEqual([undefined, sheets[0]]);
  });
});

describe("a workbook too large for one answer", () => {
  test("is read in pieces, to the same end", async () => {
    const { workbook, Excel, faults, log } = await openOffice();
    await writeLongList(Excel);
    const whole = valueOf(await workbook.read());
    faults.arm({ maxResponseBytes: 600_000 });
    log.clear();
    expect(valueOf(await workbook.read())).toEqual(whole);
    expect(log.syncs.length).toBeGreaterThan(4);
  });

  test("is read where a single cell far away makes its used range huge", async () => {
    const { workbook, Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").values = [["近处"]];
      sheet.getRange("AZ9000").values = [["远处"]];
      await context.sync();
    });
    const [sheet] = valueOf(await workbook.read()).sheets;
    expect(sheet?.rows).toEqual([
      { row: 2, hidden: false, cells: [{ column: 2, value: "近处" }] },
      { row: 9000, hidden: false, cells: [{ column: 52, value: "远处" }] },
    ]);
  });

  test("is refused where no piece is small enough", async () => {
    const { workbook, Excel, faults } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["长".repeat(9000)]];
      await context.sync();
    });
    faults.arm({ maxResponseBytes: 20_000 });
    const outcome = await workbook.read();
    expect(outcome).toMatchObject({ ok: false, error: { code: "host.too-large" } });
  });
});
