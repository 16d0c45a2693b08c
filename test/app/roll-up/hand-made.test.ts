// 更正 and 手工录入 on 汇总明细: what the clerk writes there is there after the next roll-up, and is told.
import { toPreviewLines } from "../../../src/app/roll-up/put-preview";
import { planInto, rollUpInto } from "./open-book";
import {
  addRow,
  correct,
  counts,
  linesOf,
  putInto,
  rollUp,
  sheetNamed,
  town,
  towns,
  typeInto,
  unit,
  weak,
  weakHead,
} from "./hand-work";

describe("更正 on 汇总明细", () => {
  const corrected = correct(putInto([]), 3);

  test("a result that nobody has touched has nothing to keep", () => {
    expect(linesOf(putInto([]))).toEqual([]);
    expect(weak(rollUp(putInto([])))).toBe(4);
  });

  test("a count that was changed stays changed, and the totals follow", () => {
    expect(weak(rollUp(corrected))).toBe(5);
    expect(linesOf(corrected)).toEqual([
      "归阳镇（农村）的软弱涣散基层党组织：来源写的是2，按您在“汇总明细”里改的3算。要按来源算，请在那一格改回2。",
    ]);
    expect(toPreviewLines(planInto(corrected, rollUp(corrected)).preview)).toEqual(
      expect.arrayContaining([...linesOf(corrected)]),
    );
  });

  test("it stays through any number of roll-ups, and the line says so", () => {
    const again = putInto(putInto(corrected));
    expect(weak(rollUp(again))).toBe(5);
    const notes = sheetNamed(again, "汇总明细").cells.map(({ value }) => value);
    expect(notes).toContain("软弱涣散基层党组织手工更正：来源写的是2，改为3");
  });

  test("typed back, it is none any more", () => {
    const back = correct(putInto(corrected), 2);
    expect(weak(rollUp(back))).toBe(4);
    expect(linesOf(back)).toEqual([]);
  });

  test("a newer file does not undo it, and is told", () => {
    const newer = { ...towns, "归阳镇.xlsx": town("归阳镇", 6) };
    expect(weak(rollUp(corrected, newer))).toBe(5);
    expect(linesOf(corrected, newer)).toEqual([
      "归阳镇（农村）的软弱涣散基层党组织：您改成了3，后来换了新的来源，写的是6。仍按您改的3算；要按新来源算，请在“汇总明细”的那一格改成6。",
    ]);
    const agreeing = { ...towns, "归阳镇.xlsx": town("归阳镇", 3) };
    expect(linesOf(corrected, agreeing)).toEqual([]);
  });

  test("where the unit's form is gone, that is told and nothing is counted", () => {
    const left = { "金桥镇.xlsx": town("金桥镇", 2) };
    expect(weak(rollUp(corrected, left))).toBe(2);
    expect(linesOf(corrected, left)).toEqual([
      "您在“汇总明细”里改过归阳镇（农村）的数，这次没有这个单位这一类的表，改的数没有用上。请核对。",
    ]);
  });

  test("an emptied count is blank, which is not zero", () => {
    const emptied = typeInto(putInto([]), "汇总明细", ["归阳镇.xlsx", weakHead, ""]);
    expect(weak(rollUp(emptied))).toBe(2);
    expect(linesOf(emptied)[0]).toContain("按您在“汇总明细”里改的空算");
  });
});

describe("what cannot be kept is told", () => {
  const book = putInto([]);
  const line = "归阳镇，农村";

  test.each([
    ["单位", "归阳", "归阳，农村"],
    ["类别", "学校", "归阳镇，学校"],
    ["计入", "否", line],
  ])("%s of a line that has a source is what the file says", (head, text, told) => {
    const changed = typeInto(book, "汇总明细", ["归阳镇.xlsx", head, text]);
    expect(linesOf(changed)).toEqual([
      `“汇总明细”第2行（${told}）的“${head}”改成了“${text}”：这一行来自文件，“${head}”由那份文件定，改的不算。请改那份文件；不要它计入的，汇总时不要选它。`,
    ]);
    expect(weak(rollUp(changed))).toBe(4);
    expect(linesOf(putInto(changed))).toEqual([]);
  });

  test("a count that is no number does not empty what the file says", () => {
    const changed = typeInto(book, "汇总明细", ["归阳镇.xlsx", weakHead, "约三个"]);
    expect(linesOf(changed)).toEqual([
      `“汇总明细”第2行（${line}）的${weakHead}写的是“约三个”，不是数，不算。请填整数，别的话写到来文里或“情况说明”里。`,
    ]);
    expect(weak(rollUp(changed))).toBe(4);
  });

  test.each([
    [["粮市镇", "农村", "否", "", 4], "第4行（粮市镇，农村）是手工填的，“计入”不是“是”"],
    [["", "农村", "是", "", 4], "第4行是手工填的，没有写是哪个单位"],
    [["粮市镇", "农业", "是", "", 4], "第4行（粮市镇，农业）是手工填的，“类别”写的是“农业”"],
    [["粮市镇", "", "是", "", 4], "第4行（粮市镇）是手工填的，“类别”写的是“空”"],
  ])("typed lines that count for nobody: %j", (cells, told) => {
    const typed = addRow(book, "汇总明细", cells);
    expect(linesOf(typed)).toEqual([expect.stringContaining(told)]);
    expect(weak(rollUp(typed))).toBe(4);
  });
});

describe("手工录入 on 汇总明细", () => {
  const line = ["粮市镇", "农村", "是", "", 4, 1, 0, 3, 1, 1, 0, 0, 0, 0, 0];
  const entered = addRow(putInto([]), "汇总明细", line);

  test("a line that was typed counts, and stays through any number of roll-ups", () => {
    expect(weak(rollUp(entered))).toBe(5);
    expect(weak(rollUp(putInto(putInto(entered))))).toBe(5);
    expect(linesOf(entered)).toEqual([
      "“汇总明细”里手工加的粮市镇（农村）一行会保留，算在合计里。",
    ]);
    const { summaries, files } = rollUp(entered);
    expect(summaries.find((each) => each.unit === "粮市镇")).toMatchObject({ addedByHand: true });
    expect(files.find(({ file }) => file === "手工录入")).toMatchObject({ status: "included" });
  });

  test("the unit counts as reported, and nothing is said of a form that has no date or percentages", () => {
    const { findings, reports } = rollUp(entered);
    expect(
      reports.filter(({ unit: of }) => of === "粮市镇").flatMap((each) => each.findings),
    ).toEqual([]);
    expect(findings.filter((each) => each.unit === "粮市镇").map(({ rule }) => rule)).toEqual([
      "V52",
    ]);
  });

  test("a wrong sum in it is found as on any form", () => {
    const wrong = addRow(putInto([]), "汇总明细", [
      "粮市镇",
      "农村",
      "是",
      "",
      9,
      1,
      0,
      3,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
    ]);
    const found = rollUp(wrong).reports.filter(({ unit: of }) => of === "粮市镇");
    expect(found.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(["V06"]);
    const sendBack = sheetNamed(putInto(wrong), "退回清单").cells.map(({ value }) => value);
    expect(sendBack).toEqual(expect.arrayContaining(["手工录入", "汇总明细", "E4"]));
  });

  test("one without a category is sent back, by the cell that is to be filled", () => {
    const without = addRow(putInto([]), "汇总明细", line.with(1, ""));
    const sendBack = sheetNamed(putInto(without), "退回清单").cells.map(({ value }) => value);
    expect(sendBack).toEqual(expect.arrayContaining(["粮市镇", "手工录入", "B4"]));
  });

  test("where the unit's own form comes later and says the same, the form is what counts", () => {
    const same = addRow(putInto([]), "汇总明细", [
      "粮市镇",
      "农村",
      "是",
      "",
      ...Object.values(counts(2)),
    ]);
    const { summaries } = rollUp(same, { ...towns, "粮市镇.xlsx": town("粮市镇", 2) });
    expect(summaries.filter((each) => each.unit === "粮市镇")).toMatchObject([
      { file: "粮市镇.xlsx", status: "included", copies: ["手工录入"] },
    ]);
  });

  test("where the unit's own form comes later and says otherwise, neither counts before the clerk has chosen", () => {
    const late = { ...towns, "粮市镇.xlsx": town("粮市镇", 2) };
    const { units, reports } = rollUp(entered, late);
    expect(units.conflicting).toEqual(["粮市镇"]);
    expect(reports.find(({ file }) => file === "手工录入")?.reason?.code).toBe("conflict");
    expect(linesOf(entered, late)).toEqual([]);
    const chosen = rollUpInto(entered, late, {
      unit,
      kept: [{ unit: "粮市镇", file: "粮市镇.xlsx" }],
    });
    expect(weak(chosen)).toBe(6);
  });

  test("one that was kept out is there the next time, as what was sent", () => {
    const late = { ...towns, "粮市镇.xlsx": town("粮市镇", 2) };
    const again = putInto(putInto(entered, late), late);
    expect(rollUp(again, late).units.conflicting).toEqual(["粮市镇"]);
    expect(weak(rollUp(again))).toBe(5);
  });
});
