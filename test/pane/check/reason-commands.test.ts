/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What 校验 writes on 情况说明 of the open workbook, through the genuine office.js, on the workbench's own workbook.
import { rangeOf } from "../../../src/core/kernel/address";
import { readExplanations } from "../../../src/core/report/read-explanations";
import type { Explanation } from "../../../src/core/spec/explanation";
import type { Finding } from "../../../src/core/spec/finding";
import type { RuleExample } from "../../../src/core/spec/rule";
import { ReasonCommands } from "../../../src/pane/check/reason-commands";
import { selectedArea } from "../../../src/workbench/model/selection";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { valueOf } from "../../adapters/excel/open-office";
import { planExample } from "../../support/clean-set";
import { Clerk } from "../../workbench/model/clerk";
import { namesIn, openSession, stateOf, stateWhere } from "../open-session";
import type { OpenedSession } from "../open-session";

interface Place extends OpenedSession {
  readonly reasons: ReasonCommands;
  readonly clerk: Clerk;
}

const now = (): Date => new Date(2014, 2, 11, 9, 30);
const few: RuleExample = { cells: { 附件2: { C5: 1, C6: 2 }, 附件3: { C5: 1 } } };

async function openPlace(example: RuleExample): Promise<Place> {
  const opened = await openSession();
  const sheets = planExample(example).sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await opened.office.workbook.put(sheets));
  await opened.session.refresh();
  const { session, office } = opened;
  return { ...opened, reasons: new ReasonCommands(session, now), clerk: new Clerk(office.book) };
}

const sheetIn = ({ office }: Place, name: string): Sheet => {
  const found = office.book.find(name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found;
};

const findingsIn = (place: Place): readonly Finding[] => stateOf(place).reading?.findings ?? [];

const written = (place: Place): readonly Explanation[] => {
  const raw = stateOf(place).reading?.raw;
  return raw ? readExplanations(raw) : [];
};

/** What is said of the members on a row of a sheet. */
function membersOf(place: Place, sheet: string, row: number): Finding {
  const found = findingsIn(place).find((each) => each.sheet === sheet && each.at?.row === row);
  if (found === undefined) throw new Error(`Nothing is said of ${sheet} ${row}`);
  return found;
}

test("the first reason puts the sheet in, the clerk stays where it belongs, and one undo takes both away", async () => {
  const place = await openPlace(few);
  const before = namesIn(place);
  await place.reasons.keep([membersOf(place, "附件2", 6)], "2013年新建");
  expect(namesIn(place)).toEqual([...before, "情况说明"]);
  expect([place.office.book.activeSheet.name, selectedArea(place.office.book)]).toEqual([
    "附件2",
    rangeOf(6, 3),
  ]);
  expect(membersOf(place, "附件2", 6).explained).toBe("2013年新建");
  expect(membersOf(place, "附件2", 5).explained).toBeUndefined();
  expect(written(place)).toEqual([
    {
      checks: "党员数不少于3人",
      rule: "V21",
      unit: "归阳镇党委",
      form: "附件2",
      category: "",
      organization: "石龙村党支部",
      entry: "党员数",
      value: "2",
      text: "2013年新建",
      date: "2014年3月11日",
      source: "",
    },
  ]);
  expect(stateOf(place).deed?.sentence).toBe(
    "附件2 第6行 党员数的说明已写进“情况说明”，不再请您核实。",
  );

  await place.session.undo();
  expect(namesIn(place)).toEqual(before);
  expect(membersOf(place, "附件2", 6).explained).toBeUndefined();
});

test("further reasons go under the last, a new one for the same into its row, and both are undone cell by cell", async () => {
  const place = await openPlace(few);
  await place.reasons.keep([membersOf(place, "附件2", 6)], "2013年新建");
  await place.reasons.keep(
    [membersOf(place, "附件2", 5), membersOf(place, "附件3", 5)],
    "=党员外出1+1",
  );
  await place.reasons.keep([membersOf(place, "附件2", 6)], "2014年新建");
  expect(written(place).map(({ form, organization, text }) => [form, organization, text])).toEqual([
    ["附件2", "石龙村党支部", "2014年新建"],
    ["附件2", "金星村党支部", "=党员外出1+1"],
    ["附件3", "金星村党支部", "=党员外出1+1"],
  ]);
  expect(findingsIn(place).every(({ explained }) => explained !== undefined)).toBe(true);
  await place.session.undo();
  expect(written(place).map(({ text }) => text)).toEqual([
    "2013年新建",
    "=党员外出1+1",
    "=党员外出1+1",
  ]);
});

test("a value that changes makes its reason lapse, visibly; the old value brings it back", async () => {
  const place = await openPlace(few);
  await place.reasons.keep([membersOf(place, "附件2", 6)], "2013年新建");
  await place.clerk.type(sheetIn(place, "附件2"), [6, 3], "1");
  await stateWhere(place, () => membersOf(place, "附件2", 6).lapsed !== undefined);
  expect(membersOf(place, "附件2", 6)).toMatchObject({ lapsed: "2013年新建" });
  expect(membersOf(place, "附件2", 6).message).toContain(
    "原说明已失效：当时填的是“2”，说明是“2013年新建”。",
  );
  await place.clerk.type(sheetIn(place, "附件2"), [6, 3], "2");
  await stateWhere(place, () => membersOf(place, "附件2", 6).explained !== undefined);
  expect(membersOf(place, "附件2", 6).message).not.toContain("失效");
});

test("a reason that is taken away leaves the others, and is asked for again", async () => {
  const place = await openPlace(few);
  const all = [membersOf(place, "附件2", 5), membersOf(place, "附件2", 6)];
  await place.reasons.keep(all, "新建");
  await place.reasons.withdraw([membersOf(place, "附件2", 5)]);
  expect(written(place).map(({ organization }) => organization)).toEqual(["石龙村党支部"]);
  expect(membersOf(place, "附件2", 5).explained).toBeUndefined();
  expect(membersOf(place, "附件2", 6).explained).toBe("新建");
  await place.session.undo();
  expect(membersOf(place, "附件2", 5).explained).toBe("新建");
});

test("what the clerk has changed since it was shown is left alone", async () => {
  const place = await openPlace(few);
  const shown = membersOf(place, "附件2", 6);
  await place.clerk.type(sheetIn(place, "附件2"), [6, 3], "1");
  await place.reasons.keep([shown], "新建");
  expect(written(place)).toEqual([]);
  expect(stateOf(place).deed).toMatchObject({ intent: "info" });
});
