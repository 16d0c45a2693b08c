/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { WorkbookChange } from "../../../src/app/ports/open-workbook";
import type { SheetPlan } from "../../../src/core/native/plan";
import { Clerk } from "../../workbench/model/clerk";
import { planBlankSet } from "./blank-set";
import type { OpenedOffice } from "./open-office";
import { insertPlans, openOffice, valueOf } from "./open-office";

const [plan] = planBlankSet() as [SheetPlan];
const versions = ["1.9", "1.14", "1.21"];

const edited = (sheet: string | undefined): WorkbookChange => ({ kind: "edited", sheet });

interface Watched {
  readonly office: OpenedOffice;
  readonly clerk: Clerk;
  readonly heard: WorkbookChange[];
  /** The clerk types a number into C3 of the first sheet. */
  readonly type: (value: string) => Promise<void>;
  /** When it resolves, everything was heard. */
  readonly told: () => Promise<void>;
}

async function openWatched(version: string): Promise<Watched> {
  const office = await openOffice({ version });
  const clerk = new Clerk(office.book);
  const heard: WorkbookChange[] = [];
  valueOf(await office.workbook.watch((change) => heard.push(change)));
  valueOf(await office.workbook.read());
  const type = async (value: string): Promise<void> => {
    const [sheet] = office.book.sheets;
    if (sheet) await clerk.type(sheet, [3, 3], value);
  };
  const told = async (): Promise<void> => {
    await office.book.told();
    // Events follow the answer; this answer comes behind them.
    valueOf(await office.workbook.read());
  };
  return { office, clerk, heard, type, told };
}

test("what this add-in writes is told from the clerk's doing by its trigger", async () => {
  const { office, heard, told } = await openWatched("1.14");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  await told();
  expect(heard).toEqual([]);
});

describe.each(versions)("with ExcelApi %s", (version) => {
  test("what the clerk types is heard, with the sheet's name", async () => {
    const { heard, type, told } = await openWatched(version);
    await type("5");
    await told();
    expect(heard).toEqual([edited("Sheet1")]);
  });

  test("our own insert and its undo are not", async () => {
    const { office, heard, type, told } = await openWatched(version);
    const { undo } = valueOf(await insertPlans(office.workbook, [plan]));
    valueOf(await undo());
    await told();
    expect(heard).toEqual([]);
    await type("6");
    await told();
    expect(heard).toEqual([edited("Sheet1")]);
  });

  test("our own rewriting and its undo are not", async () => {
    const { office, heard, told } = await openWatched(version);
    const { undo } = valueOf(await office.workbook.put([{ plan, over: "Sheet1" }]));
    valueOf(await undo());
    await told();
    expect(heard).toEqual([]);
  });

  test("sheets that come and go are heard as the workbook's change", async () => {
    const { office, clerk, heard, told } = await openWatched(version);
    await clerk.addSheet();
    await told();
    expect(heard.filter(({ kind }) => kind === "edited")).toEqual([edited(undefined)]);
    const added = office.book.sheets.at(-1);
    heard.length = 0;
    if (added) await clerk.deleteSheet(added);
    await told();
    expect(heard.filter(({ kind }) => kind === "edited")).toEqual([edited(undefined)]);
  });

  test("a sheet that the clerk comes to is heard, and is no edit", async () => {
    const { office, clerk, heard, told } = await openWatched(version);
    const [first] = office.book.sheets;
    await clerk.addSheet();
    await told();
    heard.length = 0;
    if (first) await clerk.show(first);
    await told();
    expect(heard).toEqual([{ kind: "shown", sheet: "Sheet1" }]);
  });

  test("nothing is heard any more once watching ends", async () => {
    const { office, heard, type, told } = await openWatched(version);
    const end = valueOf(await office.workbook.watch((change) => heard.push(change)));
    valueOf(await end());
    await type("7");
    await told();
    expect(heard).toHaveLength(1);
  });
});
