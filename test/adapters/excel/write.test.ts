/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { CellWrite } from "../../../src/app/ports/open-workbook";
import { createOpenWorkbook } from "../../../src/adapters/excel/open-workbook";
import type { FaultPlan } from "../../../src/workbench/transport/faults";
import type { OpenedOffice } from "./open-office";
import { openOffice, valueOf } from "./open-office";
import { readState } from "./workbook-state";

/** Asks only once, so that questions do not count among the syncs that are to fail. */
const impatient = { pause: 3000, probe: 50, patience: 100 };

/** Sheet1 with all kinds of cells from B2 on, and 另 that refers to them. */
async function openFilled(): Promise<OpenedOffice> {
  const office = await openOffice({}, impatient);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("B2:B9");
    cells.numberFormat = [
      ["@"],
      ["@"],
      ["General"],
      ["0.00"],
      ["General"],
      ["yyyy-mm-dd"],
      ["General"],
      ["@"],
    ];
    cells.formulas = [["35"], ["=1+1"], ["三十"], [2.125], ["=B5*2"], [41708], [true], [""]];
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    const other = context.workbook.worksheets.add("另");
    other.getRange("A1:A2").formulas = [["=SUM(Sheet1!B2:B9)"], ["甲"]];
    await context.sync();
  });
  return office;
}

const at = (row: number, column: number): CellWrite["at"] => ({ row, column });

const writes: readonly CellWrite[] = [
  { sheet: "Sheet1", at: at(2, 2), value: 35 },
  { sheet: "Sheet1", at: at(3, 2), value: 2 },
  { sheet: "Sheet1", at: at(4, 2), value: "2014年3月10日" },
  { sheet: "Sheet1", at: at(5, 2), value: 12 },
  { sheet: "Sheet1", at: at(6, 2), value: "=1+1" },
  { sheet: "Sheet1", at: at(7, 2), value: "007" },
  { sheet: "Sheet1", at: at(8, 2), value: "" },
  { sheet: "Sheet1", at: at(9, 2), value: "13800000000" },
  { sheet: "另", at: at(2, 1), value: "1、4" },
  { sheet: "Sheet1", at: at(20, 7), value: "TRUE" },
];

const cellsOf = async (office: OpenedOffice, address: string): Promise<unknown[][]> =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    return range.values.map(([value], row) => [
      value as unknown,
      range.formulas[row]?.[0] as unknown,
      range.valueTypes[row]?.[0],
      range.numberFormat[row]?.[0] as unknown,
    ]);
  });

describe("cells that are written", () => {
  test("hold numbers as numbers and texts as they are, in the format they had", async () => {
    const office = await openFilled();
    office.log.clear();
    const { sheets } = valueOf(await office.workbook.write(writes));
    expect(sheets).toEqual(["Sheet1", "另"]);
    expect(office.log.syncs.map(({ writes: count }) => count > 0)).toEqual([false, true]);
    expect(await cellsOf(office, "B2:B9")).toEqual([
      [35, 35, "Double", "General"],
      [2, 2, "Double", "General"],
      ["2014年3月10日", "2014年3月10日", "String", "General"],
      [12, 12, "Double", "0.00"],
      ["=1+1", "=1+1", "String", "General"],
      ["007", "007", "String", "yyyy-mm-dd"],
      ["", "", "Empty", "General"],
      ["13800000000", "13800000000", "String", "@"],
    ]);
    expect(await cellsOf(office, "G20")).toEqual([["TRUE", "TRUE", "String", "General"]]);
    const state = await readState(office.Excel);
    expect(state.sheets[1]?.values).toEqual([[49], ["1、4"]]);
    expect(state.settings).toEqual([]);
  });

  test("are as they were, undone", async () => {
    const office = await openFilled();
    const before = await readState(office.Excel);
    const types = await cellsOf(office, "B2:B9");
    const { undo } = valueOf(await office.workbook.write(writes));
    expect(await readState(office.Excel)).not.toEqual(before);
    valueOf(await undo());
    expect(await readState(office.Excel)).toEqual(before);
    expect(await cellsOf(office, "B2:B9")).toEqual(types);
  });

  test("of a list go in few pieces, the later of two values for one cell last", async () => {
    const office = await openFilled();
    const column = (value: string): CellWrite[] =>
      Array.from({ length: 500 }, (_, row) => ({
        sheet: "另",
        at: at(row + 5, 3),
        value: `${value}${row}`,
      }));
    office.log.clear();
    valueOf(await office.workbook.write([...column("旧"), ...column("新")]));
    expect(office.log.syncs[1]?.actions).toBeLessThan(40);
    const { sheets } = await readState(office.Excel);
    expect(sheets[1]?.values.slice(4).map((row) => row[2])).toEqual(
      Array.from({ length: 500 }, (_, row) => `新${row}`),
    );
  });

  test("are not heard as changes", async () => {
    const office = await openFilled();
    const heard: unknown[] = [];
    valueOf(await office.workbook.watch((change) => heard.push(change)));
    const { undo } = valueOf(await office.workbook.write(writes));
    valueOf(await undo());
    await office.book.told();
    valueOf(await office.workbook.read());
    expect(heard).toEqual([]);
  });
});

describe("a write that a fault breaks off", () => {
  const writeWith = async (office: OpenedOffice, faults: FaultPlan): Promise<string> => {
    office.faults.arm(faults);
    const outcome = await office.workbook.write(writes);
    office.faults.arm();
    return outcome.ok ? "written" : outcome.error.code;
  };

  test("at any action leaves all as it was", async () => {
    const office = await openFilled();
    const before = await readState(office.Excel);
    office.log.clear();
    const { undo } = valueOf(await office.workbook.write(writes));
    const count = office.log.syncs.reduce((sum, { actions }) => sum + actions, 0);
    valueOf(await undo());
    for (let nth = 1; nth <= count; nth += nth < count - 6 ? 7 : 1) {
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      const code = await writeWith(office, { failAction: { nth, code: "GeneralException" } });
      expect([nth, code]).toEqual([nth, "host.failed"]);
      // oxlint-disable-next-line no-await-in-loop -- one workbook
      expect([nth, await readState(office.Excel)]).toEqual([nth, before]);
    }
  });

  test.each([1, 2])("before sync %i leaves all as it was", async (nth) => {
    const office = await openFilled();
    const before = await readState(office.Excel);
    const failSync = { nth, code: "ActivityLimitReached", when: "before" } as const;
    expect(await writeWith(office, { failSync })).toBe("host.busy");
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("after its last sync leaves all of it", async () => {
    const office = await openFilled();
    const failSync = { nth: 2, code: "ActivityLimitReached", when: "after" } as const;
    expect(await writeWith(office, { failSync })).toBe("host.busy");
    const { sheets, settings } = await readState(office.Excel);
    expect([sheets[1]?.values, settings]).toEqual([[[49], ["1、4"]], []]);
  });

  test("where it cannot be taken back at once, is taken back at the next start", async () => {
    const office = await openFilled();
    const before = await readState(office.Excel);
    const faults = { failAction: { nth: 50, code: "GeneralException" }, goneFromSync: 3 } as const;
    expect(await writeWith(office, faults)).toBe("host.failed");
    expect(await readState(office.Excel)).not.toEqual(before);
    const recovered = valueOf(await createOpenWorkbook(office).recover());
    expect(recovered).toEqual({ removed: [], restored: ["Sheet1", "另"] });
    expect(await readState(office.Excel)).toEqual(before);
  });
});

describe("what cannot be written is told before anything is", () => {
  test("because a sheet is gone", async () => {
    const office = await openFilled();
    const before = await readState(office.Excel);
    const gone = { sheet: "附件9", at: at(1, 1), value: 1 };
    expect(await office.workbook.write([...writes, gone])).toMatchObject({
      ok: false,
      error: { code: "host.sheet-gone" },
    });
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("because a sheet is protected", async () => {
    const office = await openFilled();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("另").protection.protect();
      await context.sync();
    });
    const before = await readState(office.Excel);
    expect(await office.workbook.write(writes)).toMatchObject({
      ok: false,
      error: { code: "host.protected" },
    });
    expect(await readState(office.Excel)).toEqual(before);
  });

  test("because the workbook is for reading only", async () => {
    const { workbook } = await openOffice({ faults: { readOnly: true } });
    expect(await workbook.write([{ sheet: "Sheet1", at: at(1, 1), value: 1 }])).toMatchObject({
      ok: false,
      error: { code: "host.read-only" },
    });
  });
});
