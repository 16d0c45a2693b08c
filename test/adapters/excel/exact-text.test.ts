/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { looks } from "../../../src/core/native/looks";
import type { SheetPlan } from "../../../src/core/native/plan";
import { planBlankSet } from "./blank-set";
import { insertPlans, openOffice, valueOf } from "./open-office";

const texts = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+8613812345678",
  "-1",
  "@SUM(A1)",
  "001",
  "1/2",
  "2014年3月10日",
  "3月10日",
  "10%",
  "1,200",
  "TRUE",
  "（1）",
  "１２",
  " 两边有空格 ",
  "第一行\n第二行",
  "0734-6212345",
  "#N/A!",
];

test("texts stay the texts they are, whatever they look like", async () => {
  const { workbook } = await openOffice();
  const [form] = planBlankSet() as [SheetPlan];
  const cells = texts.flatMap((value, index) => [
    { at: { row: index + 1, column: 1 }, value, style: looks.body },
    { at: { row: index + 1, column: 2 }, value, style: { ...looks.body, numberFormat: "@" } },
  ]);
  const plan = { ...form, cells, merges: [], validations: [], names: [] };
  valueOf(await insertPlans(workbook, [plan]));
  const raw = valueOf(await workbook.read());
  const rows = raw.sheets.at(-1)?.rows ?? [];
  expect(rows.map((row) => row.cells)).toEqual(
    texts.map((value) => [
      { column: 1, value },
      { column: 2, value },
    ]),
  );
});
