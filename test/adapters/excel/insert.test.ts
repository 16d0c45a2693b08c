/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { listForms } from "../../../src/app/fill/list-forms";
import { sheetSteps } from "../../../src/adapters/excel/write/sheet-steps";
import { categories } from "../../../src/core/notice/categories";
import type { SheetPlan } from "../../../src/core/native/plan";
import { planFacts } from "../../support/plan-facts";
import { filledForms } from "../../support/sample-forms";
import { cellsOfPlan, planBlankSet } from "./blank-set";
import { insertPlans, openOffice, valueOf } from "./open-office";
import { readFacts } from "./read-back";
import { readState, writeOwnSheet } from "./workbook-state";

const versions = ["1.9", "1.14", "1.21"];
const names = planBlankSet().map(({ name }) => name);

const ownSheet = {
  name: "名册",
  values: [
    ["名册", 1],
    ["金星村", 2],
  ],
};

/** With the blocks' cells as the facts want them. */
const flat = (plan: SheetPlan): SheetPlan => ({ ...plan, cells: cellsOfPlan(plan) });

describe.each(versions)("with ExcelApi %s", (version) => {
  test("the whole set comes behind what is there, in at most three syncs", async () => {
    const { workbook, Excel, log } = await openOffice({ version });
    await writeOwnSheet(Excel, "名册");
    log.clear();
    const started = performance.now();
    const inserted = valueOf(await insertPlans(workbook, planBlankSet()));
    const milliseconds = Math.round(performance.now() - started);
    expect(inserted.sheets).toEqual(names);
    const [look, write] = log.syncs;
    process.stdout.write(
      `insert ${names.length} sheets, ExcelApi ${version}: ${log.syncs.length} syncs, ${milliseconds} ms, ` +
        `${Math.round(write?.milliseconds ?? 0)} of them in the host, ${write?.actions} actions, ${write?.requestBytes} bytes\n`,
    );
    expect(look?.writes).toBe(0);
    const estimate = planBlankSet()
      .flatMap((plan) => sheetSteps(plan))
      .reduce((sum, { bytes }) => sum + bytes, 0);
    expect(estimate).toBeGreaterThan(write?.requestBytes ?? Infinity);
    expect(estimate).toBeLessThan(2 * (write?.requestBytes ?? 0));
    expect(log.syncs.length).toBeLessThanOrEqual(3);
    const { sheets, settings } = await readState(Excel);
    expect(sheets.slice(2).map(({ name }) => name)).toEqual(names);
    expect(sheets[1]).toMatchObject(ownSheet);
    expect(settings).toEqual([]);
  });

  test("what was inserted is read as what was planned, in two syncs", async () => {
    // However long the host works out formulas, it is not asked meanwhile whether it is there.
    const times = { pause: 60_000, probe: 1500, patience: 120_000 };
    const { workbook, log } = await openOffice({ version }, times);
    valueOf(await insertPlans(workbook, planBlankSet()));
    log.clear();
    const started = performance.now();
    const raw = valueOf(await workbook.read());
    const milliseconds = Math.round(performance.now() - started);
    process.stdout.write(
      `read ${raw.sheets.length} sheets, ExcelApi ${version}: ${log.syncs.length} syncs, ${milliseconds} ms, ` +
        `${log.syncs[1]?.responseBytes} bytes\n`,
    );
    expect(log.syncs).toHaveLength(2);
    const forms = listForms(raw);
    expect(forms.map(({ category, toFill }) => [category, toFill.length])).toEqual([
      ...categories.map((category) => [category, 11]),
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(new Set(forms.map(({ unit }) => unit))).toEqual(new Set(["归阳镇党委"]));
  });
});

test.each(planBlankSet().map((plan, index) => [plan.name, index] as const))(
  "%s is what its plan says",
  async (_, index) => {
    const plan = planBlankSet()[index] as SheetPlan;
    const { workbook, Excel } = await openOffice({ version: "1.14" });
    valueOf(await insertPlans(workbook, [plan]));
    expect([await readFacts(Excel, plan)]).toEqual(planFacts({ sheets: [flat(plan)] }));
  },
);

test("filled forms are what their plans say, long texts and telephones among them", async () => {
  const { workbook, Excel } = await openOffice({ version: "1.21" });
  valueOf(await insertPlans(workbook, filledForms.sheets));
  const facts = [];
  // oxlint-disable-next-line no-await-in-loop -- in order
  for (const plan of filledForms.sheets) facts.push(await readFacts(Excel, plan));
  expect(facts).toEqual(planFacts({ sheets: filledForms.sheets.map(flat) }));
});

test("a name that is taken gets a number; what stood there stays", async () => {
  const { workbook, Excel } = await openOffice();
  await writeOwnSheet(Excel, "附件2");
  const [, , , , , , , , , organizations] = planBlankSet();
  const inserted = valueOf(await insertPlans(workbook, [organizations as SheetPlan]));
  expect(inserted.sheets).toEqual(["附件2 (2)"]);
  const { sheets } = await readState(Excel);
  expect(sheets[1]).toMatchObject({ ...ownSheet, name: "附件2" });
});

test("undo leaves the workbook as it was, and what was typed elsewhere meanwhile", async () => {
  const { workbook, Excel } = await openOffice();
  const before = await readState(Excel);
  const { undo } = valueOf(await insertPlans(workbook, planBlankSet()));
  await writeOwnSheet(Excel, "名册");
  valueOf(await undo());
  const { sheets, settings } = await readState(Excel);
  expect(sheets.slice(0, -1)).toEqual(before.sheets);
  expect(sheets.at(-1)?.name).toBe("名册");
  expect(settings).toEqual([]);
});

test("undo leaves a blank sheet where the others were taken out", async () => {
  const { workbook, Excel } = await openOffice();
  const [plan] = planBlankSet() as [SheetPlan];
  const { undo } = valueOf(await insertPlans(workbook, [plan]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  valueOf(await undo());
  const { sheets } = await readState(Excel);
  expect(sheets.map(({ values }) => values)).toEqual([[]]);
});
