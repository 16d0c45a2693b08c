/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What 校验 does to the open workbook, through the genuine office.js, on the workbench's own workbook.
import { groupFindings } from "../../../src/app/check/group-findings";
import { rangeOf, toA1 } from "../../../src/core/kernel/address";
import { CheckCommands } from "../../../src/pane/check/check-commands";
import type { WorkbookState } from "../../../src/pane/workbook/workbook-state";
import { selectedArea } from "../../../src/workbench/model/selection";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { Clerk } from "../../workbench/model/clerk";
import { openSession, stateOf, stateWhere } from "../open-session";
import type { OpenedSession } from "../open-session";

interface Place extends OpenedSession {
  readonly commands: CheckCommands;
  readonly clerk: Clerk;
  readonly sheet: (name: string) => Sheet;
}

/** With a clean set in it, of which nothing is to be said. */
async function openPlace(): Promise<Place> {
  const opened = await openSession();
  const { office, session } = opened;
  const sheets = planExample({}).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await office.workbook.put(sheets));
  await session.refresh();
  const sheet = (name: string): Sheet => {
    const found = office.book.find(name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  return { ...opened, sheet, commands: new CheckCommands(session), clerk: new Clerk(office.book) };
}

const rulesIn = ({ reading }: WorkbookState): readonly string[] =>
  (reading?.findings ?? []).map(({ rule, sheet, at }) => `${rule} ${sheet} ${at && toA1(at)}`);

const fixesIn = ({ reading }: WorkbookState): readonly string[] =>
  (reading?.fixes ?? []).map(({ from, value }) => `${from} → ${value}`);

test("a clean set has nothing to mend; what the clerk breaks is found, put right by a click, taken back by another", async () => {
  const place = await openPlace();
  expect([rulesIn(stateOf(place)), fixesIn(stateOf(place))]).toEqual([[], []]);

  // Typing over it is refused by the cell; pasting is not.
  await place.clerk.paste(place.sheet("附件1-农村"), rangeOf(5, 6), [["100"]]);
  const broken = await stateWhere(place, (state) => rulesIn(state).length > 0);
  expect(rulesIn(broken)).toEqual(["V13 附件1-农村 F5"]);

  await place.commands.apply(broken.reading?.fixes ?? []);
  expect(rulesIn(stateOf(place))).toEqual([]);
  expect(stateOf(place).deed).toMatchObject({
    intent: "success",
    sentence: "附件1-农村 所辖基层党组织 占所辖总数比例（%）已改成“——”。",
    back: { label: "撤销", done: { sheets: ["附件1-农村"] } },
  });

  await place.session.undo();
  expect(rulesIn(stateOf(place))).toEqual(["V13 附件1-农村 F5"]);
  expect(stateOf(place).deed).toMatchObject({ sentence: "已撤销，1格恢复成原来的样子。" });
});

test("odd spellings of a kind are put right together, and numbers become numbers in cells of text", async () => {
  const place = await openPlace();
  const list = place.sheet("附件2");
  await place.clerk.type(list, [5, 3], "36人");
  await place.clerk.type(list, [6, 3], "41名");
  await place.clerk.type(list, [6, 6], "138 0734 1256");
  const odd = await stateWhere(place, (state) => fixesIn(state).length === 3);
  const kinds = groupFindings(
    odd.reading ?? { reports: [], findings: [], unchecked: [], fixes: [] },
  );
  const units = kinds[0]?.kinds.find(({ title }) => title.includes("单位"))?.items ?? [];
  expect(units.map(({ place: words }) => words)).toEqual([
    "附件2 第5行 党员数",
    "附件2 第6行 党员数",
  ]);

  await place.commands.apply(units.flatMap(({ fix }) => fix ?? []));
  expect(fixesIn(stateOf(place))).toEqual(["138 0734 1256 → 13807341256"]);
  expect(stateOf(place).deed?.sentence).toBe("已改2格，只改了写法，意思没有变。");
  const { raw } = stateOf(place).reading ?? {};
  const rows = raw?.sheets.find(({ name }) => name === "附件2")?.rows ?? [];
  const members = [5, 6].map(
    (row) => rows.find((each) => each.row === row)?.cells.find(({ column }) => column === 3)?.value,
  );
  expect(members).toEqual([36, 41]);
});

test("what the clerk has changed since is not written over", async () => {
  const place = await openPlace();
  const list = place.sheet("附件2");
  await place.clerk.type(list, [5, 3], "36人");
  const odd = await stateWhere(place, (state) => fixesIn(state).length === 1);
  await place.clerk.type(list, [5, 3], "37");
  await place.commands.apply(odd.reading?.fixes ?? []);
  expect(stateOf(place).deed).toMatchObject({ intent: "info" });
  expect(stateOf(place).deed?.back).toBeUndefined();
  const members = stateOf(place).reading?.reports.flatMap((report) =>
    report.form === "organizations" ? report.rows.map((row) => row.members?.value) : [],
  );
  expect(members).toEqual([37, 41]);
});

test("a click shows the cell, or the first of a sheet that is meant as a whole", async () => {
  const place = await openPlace();
  const shown = (): readonly unknown[] => [
    place.office.book.activeSheet.name,
    selectedArea(place.office.book),
  ];
  await place.commands.show({ sheet: "附件2", at: { row: 6, column: 6 } });
  expect(shown()).toEqual(["附件2", rangeOf(6, 6)]);
  await place.commands.show({ sheet: "附件3", at: null });
  expect(shown()).toEqual(["附件3", rangeOf(1, 1)]);
});
