/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What 定标准 does row by row to the open workbook, through the genuine office.js, on the workbench's own workbook.
import { firstDecision, standardsText } from "../../../src/app/decide/decision";
import { tally } from "../../../src/app/decide/tally";
import { rangeOf } from "../../../src/core/kernel/address";
import { selectedArea } from "../../../src/workbench/model/selection";
import { planDecideBook } from "../../support/decide-book";
import { drawProblemRows } from "../../support/problem-rows";
import { stateOf } from "../open-session";
import { openDecide, textsIn } from "./open-decide";
import type { OpenedDecide } from "./open-decide";

const two = "书记常年在外，支部8年没有换届";
const village = { members: 30, secretary: "周家和", phone: "13807341256", category: "农村" };
const threeRows = [
  { ...village, name: "金星村党支部", problem: two },
  { ...village, name: "石龙村党支部", problem: "各方面都不太理想" },
  { ...village, name: "和平村党支部", problem: "支部8年没有换届" },
];

const openThree = (): Promise<OpenedDecide> => openDecide(planDecideBook(threeRows));

const nameOf = ({ commands }: OpenedDecide): string | undefined =>
  commands.current()?.row.name.text;

test("Enter keeps what is offered and goes to the next of the pile; the grid's selection follows", async () => {
  const place = await openThree();
  place.commands.open();
  expect(nameOf(place)).toBe("金星村党支部");
  place.commands.keep();
  expect(nameOf(place)).toBe("和平村党支部");
  await place.idle();
  expect(textsIn(place)).toEqual(["2、4", "", ""]);
  expect(place.office.book.activeSheet.name).toBe("附件2");
  expect(selectedArea(place.office.book)).toEqual(rangeOf(7, 4));
});

test("behind the last of a pile Enter goes on with what is left", async () => {
  const place = await openThree();
  place.commands.open();
  place.commands.keep();
  place.commands.keep();
  expect(place.commands.current()).toBeUndefined();
  place.commands.keep();
  expect(nameOf(place)).toBe("石龙村党支部");
  await place.idle();
});

test("where nothing is chosen, nothing is written; 0 decides for none", async () => {
  const place = await openThree();
  place.commands.choose("unclear");
  place.commands.keep();
  await place.idle();
  expect(textsIn(place)).toEqual(["", "", ""]);
  place.commands.back();
  place.commands.toggleNone();
  place.commands.keep();
  await place.idle();
  expect(textsIn(place)).toEqual(["", "无", ""]);
});

test("key conditions are written beside the decision, and are not offered where there is no ground for them", async () => {
  const [first, ...rest] = threeRows;
  const rows = [{ ...first, category: "学校" }, ...rest];
  const place = await openDecide(planDecideBook(rows));
  place.commands.open();
  place.commands.toggleCondition("c");
  place.commands.keep();
  place.commands.toggleCondition("d");
  place.commands.toggleCondition("a");
  place.commands.keep();
  await place.idle();
  expect(textsIn(place, "keyConditions")).toEqual(["", "", "a、d"]);
});

test("the last decision is taken back, and the one before it, each with what stood there", async () => {
  const [first, ...rest] = threeRows;
  const place = await openDecide(planDecideBook([{ ...first, standards: "见附页" }, ...rest]));
  place.commands.choose("look");
  place.commands.toggle(3);
  place.commands.keep();
  place.commands.choose("sure");
  place.commands.keep();
  await place.idle();
  expect(textsIn(place)).toEqual(["2、3、4", "", "4"]);
  place.commands.takeBack();
  expect(nameOf(place)).toBe("和平村党支部");
  place.commands.takeBack();
  expect(nameOf(place)).toBe("金星村党支部");
  await place.idle();
  expect(textsIn(place)).toEqual(["见附页", "", ""]);
});

test("nobody waits for a slow host, and what is decided meanwhile goes in few writes", async () => {
  const rows = drawProblemRows(30).map(({ row }) => row);
  const place = await openDecide(planDecideBook(rows));
  const wanted = place.commands.rows().map((row) => {
    const { standards } = firstDecision(row);
    return standards === undefined ? "" : standardsText(standards);
  });
  place.office.faults.arm({ slowBy: 20 });
  place.office.log.clear();
  place.commands.open();
  const sure = tally(place.commands.rows()).piles.sure;
  for (let row = 0; row < sure; row += 1) place.commands.keep();
  // At once, with nothing written yet.
  expect(tally(place.commands.rows())).toMatchObject({ undecided: 30 - sure });
  expect(place.office.log.writes).toBe(0);
  await place.idle();
  place.office.faults.arm();
  expect(textsIn(place)).toEqual(wanted);
  const writes = place.office.log.syncs.filter((each) => each.writes > 0 && each.actions > 10);
  expect(writes.length).toBeLessThanOrEqual(3);
});

test("what cannot be written stays decided, is told, and is written again or given up", async () => {
  const place = await openThree();
  place.commands.open();
  await place.idle();
  place.office.faults.arm({ readOnly: true });
  place.commands.keep();
  await place.idle();
  expect(stateOf(place).trouble?.code).toBe("host.protected");
  expect(place.store.getState()).toMatchObject({ hasFailed: true });
  expect(tally(place.commands.rows()).undecided).toBe(2);
  place.office.faults.arm();
  place.commands.writeAgain();
  await place.idle();
  expect(textsIn(place)).toEqual(["2、4", "", ""]);
  expect(place.store.getState()).toMatchObject({ hasFailed: false });

  place.office.faults.arm({ readOnly: true });
  place.commands.keep();
  await place.idle();
  expect(tally(place.commands.rows()).undecided).toBe(1);
  place.commands.giveUp();
  expect(tally(place.commands.rows()).undecided).toBe(2);
  place.office.faults.arm();
});

test("a decision goes to the row that it was made for, wherever that stands by now", async () => {
  const place = await openThree();
  place.commands.open();
  await place.clerk.insertRows(place.sheet("附件2"), rangeOf(5, 1, [5, 20]));
  place.commands.keep();
  await place.idle();
  const cells = place.sheet("附件2");
  await place.session.refresh();
  expect(textsIn(place)).toEqual(["2、4", "", ""]);
  expect(cells).toBeDefined();
  const reports = stateOf(place).reading?.reports ?? [];
  const list = reports.find((each) => each.form === "organizations");
  expect(list?.form === "organizations" && list.rows[0]?.row).toBe(6);
});

test("a decision on a row that has gone is told, and written nowhere", async () => {
  const place = await openThree();
  place.commands.open();
  await place.idle();
  await place.clerk.type(place.sheet("附件2"), [5, 4], "换了一个说法");
  place.commands.keep();
  await place.idle();
  expect(textsIn(place)).toEqual(["", "", ""]);
  expect(stateOf(place).deed).toMatchObject({ intent: "warning" });
  expect(stateOf(place).deed?.sentence).toContain("金星村党支部没有写进去");
});

test("what the clerk types into the grid afterwards is what counts", async () => {
  const place = await openThree();
  place.commands.open();
  place.commands.keep();
  await place.idle();
  await place.clerk.type(place.sheet("附件2"), [5, 10], "5");
  await place.session.refresh();
  expect(place.commands.rows()[0]?.row.standards?.text).toBe("5");
});

test("helper columns are found by their heads among the clerk's own", async () => {
  const place = await openThree();
  await place.clerk.insertColumns(place.sheet("附件2"), rangeOf(1, 8, [30, 9]));
  await place.session.refresh();
  place.commands.open();
  place.commands.keep();
  await place.idle();
  const cells = stateOf(place).reading?.raw.sheets.find(({ name }) => name === "附件2")?.rows ?? [];
  const row = cells.find((each) => each.row === 5)?.cells ?? [];
  expect(row.find(({ column }) => column === 12)?.value).toBe("2、4");
});
