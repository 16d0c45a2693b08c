// 附件1 from 附件2: nothing before every row is decided, then cell by cell what would be another.
import { summariesFromList } from "../../../src/app/decide/summaries-from-list";
import { toA1 } from "../../../src/core/kernel/address";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { ListRow } from "../../../src/core/spec/content";
import { planList, planSummary } from "../../support/decide-book";
import { reportsOf, village } from "./rows";

const rural = planSummary("农村", { T: 39, W: 1, Z: 3, B: 35, R: 2, S1: 1, S2: 5 });
const school = planSummary("学校", { T: 4, W: 0, Z: 0, B: 4, R: 0 });

const answer = (summaries: readonly SheetPlan[], rows: readonly ListRow[]) =>
  summariesFromList(reportsOf([...summaries, planList(rows)]));

const decided = (standards: string, category?: string): ListRow =>
  village({ name: `${standards}村党支部`, standards, ...(category ? { category } : {}) });

test("waits for every row's decision and category, and says for how many", () => {
  expect(answer([rural], [decided("1"), village({})])).toEqual({ id: "waiting", rows: 1 });
  const two = [decided("1", "农村"), decided("2"), village({})];
  expect(answer([rural, school], two)).toEqual({ id: "waiting", rows: 2 });
});

test("has nothing to say without 附件1, or without a row that anybody wrote", () => {
  expect(answer([], [decided("1")])).toEqual({ id: "nothing" });
  expect(answer([rural], [])).toEqual({ id: "nothing" });
});

test("names each count that would be another, with what stands there", () => {
  const rows = [decided("1、4"), decided("无"), decided("4")];
  const found = answer([rural], rows);
  if (found.id !== "ready") throw new Error(found.id);
  expect(found.changes.map(({ at, from, to, label }) => [toA1(at), label, from, to])).toEqual([
    ["E9", "软弱涣散基层党组织", "2", 3],
    ["E11", "（2）书记弱", "5", 0],
    ["E12", "（3）不团结", "", 0],
    ["E13", "（4）不换届", "", 2],
    ["E14", "（5）不活动", "", 0],
    ["E15", "（6）不满意", "", 0],
  ]);
  expect(found.unfiled).toEqual([]);
});

test("each category goes to its own 附件1; what has none is named", () => {
  const rows = [decided("1", "农村"), decided("5", "学校"), decided("6", "机关")];
  const found = answer([rural, school], rows);
  if (found.id !== "ready") throw new Error(found.id);
  const to = (sheet: string) =>
    Object.fromEntries(
      found.changes.filter((each) => each.sheet === sheet).map((each) => [toA1(each.at), each.to]),
    );
  expect(to("附件1-农村")).toMatchObject({ E9: 1, E11: 0 });
  expect(to("附件1-学校")).toMatchObject({ E9: 1, E14: 1 });
  expect(found.unfiled).toEqual([["机关", 1]]);
});

test("a zero report says that there is none", () => {
  const found = answer([rural], [{ name: "无" }]);
  if (found.id !== "ready") throw new Error(found.id);
  expect(found.changes[0]).toMatchObject({ label: "软弱涣散基层党组织", from: "2", to: 0 });
});

test("what agrees is left alone", () => {
  const counts = { T: 39, W: 1, Z: 3, B: 35, R: 1, S1: 1, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0 };
  expect(answer([planSummary("农村", counts)], [decided("1")])).toEqual({
    id: "ready",
    changes: [],
    unfiled: [],
  });
});
