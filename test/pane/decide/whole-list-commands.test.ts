/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// What 定标准 does to many rows at once, each with one way back, through the genuine office.js.
import { adoptionFills } from "../../../src/app/decide/adoption";
import { categoryFills, levelFills } from "../../../src/app/decide/fill-columns";
import { summariesFromList } from "../../../src/app/decide/summaries-from-list";
import type { SummaryChange } from "../../../src/app/decide/summaries-from-list";
import { rangeOf } from "../../../src/core/kernel/address";
import type { ListRow } from "../../../src/core/spec/content";
import { planDecideBook, planList, planSummary } from "../../support/decide-book";
import { stateOf } from "../open-session";
import { openDecide, textsIn } from "./open-decide";
import type { OpenedDecide } from "./open-decide";

const village = { members: 30, secretary: "周家和", phone: "13807341256" };
const rows: readonly ListRow[] = [
  { ...village, name: "金星村党支部", problem: "书记常年在外，支部8年没有换届" },
  { ...village, name: "石龙村党支部", problem: "支部8年没有换届", standards: "无" },
  { ...village, name: "和平村党总支", problem: "支部8年没有换届", level: "党委" },
];

const offered = ({ commands }: OpenedDecide): ReturnType<typeof adoptionFills> =>
  adoptionFills(commands.rows());

test("what is beyond doubt is adopted in one go and taken back in one go; a decision is never touched", async () => {
  const place = await openDecide(planDecideBook(rows));
  await place.wholeList.adopt(offered(place));
  expect(textsIn(place)).toEqual(["2、4", "无", "4"]);
  expect(stateOf(place).deed).toMatchObject({ intent: "success", back: { label: "撤销" } });
  await place.session.undo();
  expect(textsIn(place)).toEqual(["", "无", ""]);
  expect(stateOf(place).deed?.sentence).toBe("已撤销，这2行又是没定。");
});

test("nobody waits for it: the rest is before the clerk at once, and where it fails the rows are back", async () => {
  const place = await openDecide(planDecideBook([...rows, { ...village, name: "大塘村党支部" }]));
  const shown = offered(place);
  place.office.faults.arm({ readOnly: true });
  const adopted = place.wholeList.adopt(shown);
  expect(place.commands.current()?.row.name.text).toBe("大塘村党支部");
  expect(offered(place)).toEqual([]);
  await adopted;
  expect(stateOf(place).trouble?.code).toBe("host.protected");
  expect(offered(place)).toHaveLength(shown.length);
  place.office.faults.arm();
});

test("what was decided since it was shown is left as decided", async () => {
  const place = await openDecide(planDecideBook(rows));
  const shown = offered(place);
  await place.clerk.type(place.sheet("附件2"), [5, 10], "5");
  await place.wholeList.adopt(shown);
  expect(textsIn(place)).toEqual(["5", "无", "4"]);
});

test("what the text has come to say since it was shown is not adopted unseen", async () => {
  const place = await openDecide(planDecideBook(rows));
  const shown = offered(place);
  await place.clerk.type(place.sheet("附件2"), [7, 4], "书记空缺14个月，至今没有合适人选接任");
  await place.wholeList.adopt(shown);
  expect(offered(place)).toHaveLength(1);
  expect(textsIn(place)).toEqual(["2、4", "无", ""]);
});

test("a row set apart is not adopted with the others", async () => {
  const place = await openDecide(planDecideBook(rows));
  const [first] = place.commands.rows();
  place.commands.setApart(first?.key ?? "");
  await place.wholeList.adopt(offered(place));
  await place.idle();
  expect(textsIn(place)).toEqual(["", "无", "4"]);
  expect(place.commands.current()?.key).toBe(first?.key);
});

test("once a single row of what was adopted is decided anew, the whole is no longer taken back", async () => {
  const place = await openDecide(planDecideBook(rows));
  await place.wholeList.adopt(offered(place));
  place.commands.choose("decided");
  place.commands.toggle(6);
  place.commands.keep();
  await place.idle();
  expect(textsIn(place)).toEqual(["2、4、6", "无", "4"]);
  expect(stateOf(place).deed).toBeUndefined();
});

test("类别 and 层级 go into the empty cells alone, and come out again", async () => {
  const place = await openDecide(planDecideBook(rows));
  await place.wholeList.fillCategory(categoryFills(place.commands.rows(), "农村"));
  expect(textsIn(place, "category")).toEqual(["农村", "农村", "农村"]);
  await place.wholeList.fillLevels(levelFills(place.commands.rows()));
  expect(textsIn(place, "level")).toEqual(["党支部", "党支部", "党委"]);
  expect(stateOf(place).deed?.sentence).toBe("已在2个空格里填上“层级”。");
  await place.session.undo();
  expect(textsIn(place, "level")).toEqual(["", "", "党委"]);
  expect(textsIn(place, "category")).toEqual(["农村", "农村", "农村"]);
});

test("the columns are added to a list that lacks them, the rows can then be decided, and an undo takes them out", async () => {
  const place = await openDecide([
    planList(rows.map(({ name = "", problem = "" }) => ({ ...village, name, problem }))),
  ]);
  await place.clerk.erase(place.sheet("附件2"), rangeOf(4, 8, [4, 11]));
  await place.session.refresh();
  expect(textsIn(place)).toEqual(["–", "–", "–"]);
  place.commands.open();
  expect(place.commands.current()).toBeUndefined();
  await place.wholeList.addColumns();
  expect(textsIn(place)).toEqual(["", "", ""]);
  expect(stateOf(place).deed?.sentence).toContain("附件2已加上：类别、层级、对应标准、重点情形");
  expect(place.commands.current()?.row.name.text).toBe("金星村党支部");
  await place.session.undo();
  expect(textsIn(place)).toEqual(["–", "–", "–"]);
});

describe("附件1 from 附件2", () => {
  const decided = rows.map((row) => ({ ...row, standards: row.standards ?? "2、4" }));

  function changesIn({ commands }: OpenedDecide): readonly SummaryChange[] {
    const answer = summariesFromList(commands.reports());
    if (answer.id !== "ready") throw new Error(answer.id);
    return answer.changes;
  }

  const countsIn = (place: OpenedDecide): readonly unknown[] =>
    (stateOf(place).reading?.reports ?? []).flatMap((report) =>
      report.form === "summary"
        ? (["T", "R", "S1", "S2", "S4"] as const).map((id) => report.counts[id]?.text)
        : [],
    );

  const summary = planSummary("农村", { T: 39, W: 1, Z: 3, B: 35, R: 2, S1: 1 });

  test("is written as it was shown, and taken back", async () => {
    const place = await openDecide([summary, planList(decided)]);
    await place.wholeList.fillSummaries(changesIn(place));
    expect(countsIn(place)).toEqual(["39", "3", "0", "2", "2"]);
    expect(stateOf(place).deed?.sentence).toBe("附件1已按附件2改了7格。");
    const { findings } = stateOf(place).reading ?? {};
    expect(findings?.filter(({ rule }) => rule === "V30" || rule === "V31")).toEqual([]);
    await place.session.undo();
    expect(countsIn(place)).toEqual(["39", "2", "1", "", ""]);
  });

  test("is not written where the list has changed since it was shown", async () => {
    const place = await openDecide([summary, planList(decided)]);
    const shown = changesIn(place);
    await place.clerk.type(place.sheet("附件2"), [5, 10], "1");
    await place.wholeList.fillSummaries(shown);
    expect(countsIn(place)).toEqual(["39", "2", "1", "", ""]);
    expect(stateOf(place).deed).toMatchObject({ intent: "info" });
  });
});
