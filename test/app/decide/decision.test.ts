// What is offered for a row, how the clerk changes it, what is written, and what it is until it is written.
import {
  firstDecision,
  textsBefore,
  toTexts,
  toggleCondition,
  toggleNone,
  toggleStandard,
} from "../../../src/app/decide/decision";
import { listDecideRows } from "../../../src/app/decide/decide-row";
import { markText } from "../../../src/app/decide/marked-text";
import { withPending } from "../../../src/app/decide/pending";
import { toWrites } from "../../../src/app/decide/to-writes";
import { nextOf, previousOf } from "../../../src/app/decide/walk";
import { toA1 } from "../../../src/core/kernel/address";
import { defaultRound } from "../../../src/core/notice/default-round";
import { readReports } from "../../../src/core/report/read-reports";
import { classify } from "../../../src/core/standards/classify";
import { planDecideBook } from "../../support/decide-book";
import { rawOf, rowOf, village } from "./rows";

const two = "书记常年在外，支部8年没有换届";

describe("a decision", () => {
  test("begins with what is beyond doubt, or with what the clerk has decided", () => {
    expect(firstDecision(rowOf({ problem: two })).standards).toEqual([2, 4]);
    expect(firstDecision(rowOf({ problem: two, standards: "无" })).standards).toEqual([]);
    expect(firstDecision(rowOf({ problem: "各方面都不太理想" })).standards).toBeUndefined();
    expect(firstDecision(rowOf({ problem: two }, "primary")).standards).toBeUndefined();
  });

  test("never begins with a key condition that nobody has written", () => {
    const row = rowOf({ problem: "符合（1）（9）", category: "农村" });
    expect(row.classification?.keyConditions).toEqual(["c"]);
    expect(firstDecision(row).conditions).toEqual([]);
  });

  test("is toggled one by one; without any it is none made, which is not the one for none", () => {
    const none = { standards: undefined, conditions: [] };
    const one = toggleStandard(none, 4, "overlap");
    expect(toggleStandard(one, 1, "overlap").standards).toEqual([1, 4]);
    expect(toggleStandard(one, 4, "overlap").standards).toBeUndefined();
    expect(toggleStandard(one, 1, "primary").standards).toEqual([1]);
    expect(toggleStandard(one, 4, "primary").standards).toBeUndefined();
    expect(toggleNone(one).standards).toEqual([]);
    expect(toggleNone(toggleNone(one)).standards).toBeUndefined();
    expect(toggleStandard(toggleNone(one), 6, "overlap").standards).toEqual([6]);
    expect(toggleCondition(toggleCondition(none, "d"), "a").conditions).toEqual(["a", "d"]);
  });

  test("is written in the standard form, and only as far as it is another", () => {
    const row = rowOf({ problem: two, standards: "4,2", keyConditions: "(9)", category: "农村" });
    expect(toTexts({ standards: [2, 4], conditions: ["c"] }, row)).toEqual({});
    expect(toTexts({ standards: [], conditions: ["a", "c"] }, row)).toEqual({
      standards: "无",
      keyConditions: "a、c",
    });
    expect(toTexts({ standards: undefined, conditions: [] }, row)).toEqual({ keyConditions: "" });
    expect(textsBefore(row, { standards: "无" })).toEqual({ standards: "4,2" });
  });
});

describe("what is pending", () => {
  const raw = rawOf(
    planDecideBook([village({ problem: two }), village({ name: "石龙村党支部", problem: two })]),
  );
  const rows = listDecideRows(readReports(raw), { classify, round: defaultRound });
  const [first, second] = rows;

  test("counts as decided before it is written", () => {
    const pending = new Map([[second?.key ?? "", { standards: "1、5", category: "学校" }]]);
    const after = listDecideRows(withPending(readReports(raw), pending), {
      classify,
      round: defaultRound,
    });
    expect(after.map(({ pile, row }) => [pile, row.standards?.value])).toEqual([
      ["sure", undefined],
      [undefined, [1, 5]],
    ]);
    expect(after[1]?.category).toBe("学校");
  });

  test("is written where the row now stands; what has no row or holds a formula is lost", () => {
    const moved = rawOf(
      planDecideBook([village({ name: "和平村党支部" }), village({ problem: two })]),
    );
    const now = listDecideRows(readReports(moved), { round: defaultRound });
    const pending = new Map([
      [first?.key ?? "", { standards: "2", level: "" }],
      [second?.key ?? "", { standards: "4" }],
    ]);
    const { cells, lost } = toWrites(moved, now, pending);
    expect(cells.map(({ at, value }) => [toA1(at), value])).toEqual([["J6", "2"]]);
    expect(lost).toEqual([second?.key]);
  });

  test("never takes the place of a formula", () => {
    const [summary, list] = raw.sheets;
    if (summary === undefined || list === undefined) throw new Error("No sheet");
    const formula = { column: 10, value: "", formula: 'IF(D5="","","2")' };
    const rowsWith = list.rows.map((row) =>
      row.row === 5 ? { ...row, cells: [...row.cells, formula] } : row,
    );
    const changed = { sheets: [summary, { ...list, rows: rowsWith }] };
    const now = listDecideRows(readReports(changed), { round: defaultRound });
    const { cells, lost } = toWrites(
      changed,
      now,
      new Map([[first?.key ?? "", { standards: "2" }]]),
    );
    expect([cells, lost]).toEqual([[], [first?.key]]);
  });
});

test("a walk goes forth and back over the rows that are still there", () => {
  const walk = ["a", "b", "c"];
  const there = (key: string): boolean => key !== "b";
  expect(nextOf(walk, "a", there)).toBe("c");
  expect(nextOf(walk, "c", there)).toBeUndefined();
  expect(previousOf(walk, "c", there)).toBe("a");
  expect(previousOf(walk, "a", there)).toBe("a");
  expect(previousOf(walk, undefined, there)).toBe("c");
});

test("a text is cut into stretches that together are the text, each with its standards", () => {
  const { suggestions } = classify(two);
  const stretches = markText(two, suggestions);
  expect(stretches.map(({ text }) => text).join("")).toBe(two);
  for (const { standard, words } of suggestions)
    for (const { text } of words)
      expect(stretches.find((each) => each.text === text)?.standards).toContain(standard);
  const overlapping = [
    { standard: 1, confidence: "high", words: [{ start: 0, end: 3, text: "abc" }] },
    { standard: 2, confidence: "high", words: [{ start: 2, end: 4, text: "cd" }] },
  ] as const;
  expect(markText("abcde", overlapping).map(({ text, standards }) => [text, standards])).toEqual([
    ["ab", [1]],
    ["c", [1, 2]],
    ["d", [2]],
    ["e", []],
  ]);
  expect(markText("", [])).toEqual([]);
});
