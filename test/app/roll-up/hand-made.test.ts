// 更正 and 手工录入: what the clerk writes on the result by hand is there after the next roll-up, and is told.
import { toPreviewLines } from "../../../src/app/roll-up/put-preview";
import { rollUpFiles } from "../../../src/app/roll-up-files";
import { planListSheet } from "../../../src/core/native/list-sheet";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { readHandMade } from "../../../src/core/rollup/read-hand-made";
import type { RollUp } from "../../../src/core/rollup/result";
import type { ListRow } from "../../../src/core/spec/content";
import { allCells, spelledOut } from "../../support/all-cells";
import { readAll, requestFor, toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";
import { round, unsigned } from "../../support/sample-forms";
import { planInto, put, rawOf, rollUpInto } from "./open-book";
import type { Book } from "./open-book";

const unit = "祁东县";
const date = { year: 2014, month: 3, day: 10 };
const [one, two] = [
  {
    name: "石龙村党支部",
    members: 31,
    problem: "书记空缺",
    secretary: "空缺",
    category: "农村",
    standards: "1",
  },
  {
    name: "金星村党支部",
    members: 25,
    problem: "三年没换届",
    secretary: "李明",
    phone: "13907341350",
  },
] as const satisfies readonly ListRow[];

const counts = (weak: number) => ({
  T: 9,
  W: 1,
  Z: 0,
  B: 8,
  R: weak,
  S1: 1,
  S2: 0,
  S3: 0,
  S4: 1,
  S5: 0,
  S6: 0,
});

function town(name: string, weak: number, rows: readonly ListRow[] = [one, two]): Uint8Array {
  return toBytes({
    sheets: [
      planSummarySheet(
        { unit: name, category: "农村", date, counts: counts(weak) },
        round,
        unsigned,
      ),
      planListSheet(organizationsForm, { unit: name, date, rows }, { round, choices: unsigned }),
    ],
  });
}
const towns: Files = { "归阳镇.xlsx": town("归阳镇", 2), "金桥镇.xlsx": town("金桥镇", 2) };

const rollUp = (book: Book, files: Files = towns): RollUp => rollUpInto(book, files, { unit });
const linesOf = (book: Book, files: Files = towns): readonly string[] =>
  planInto(book, rollUp(book, files)).preview.handMade;
const putInto = (book: Book, files: Files = towns): Book =>
  put(book, planInto(book, rollUp(book, files)).sheets);
const namesOf = ({ lists }: RollUp) => lists.organizations.rows.map(({ content }) => content.name);
const weak = ({ totals }: RollUp): number | undefined => totals[0]?.counts.R;

const sheetNamed = (book: Book, name: string): SheetPlan => {
  const sheet = book.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No ${name}`);
  return spelledOut(sheet);
};
const cellWith = (sheet: SheetPlan, value: unknown): CellPlan => {
  const cell = allCells(sheet).find((each) => each.value === value);
  if (cell === undefined) throw new Error(`Nothing says ${String(value)}`);
  return cell;
};

/** As a clerk types: a value under a head, in the row where the text stands. */
function typeInto(
  book: Book,
  name: string,
  [rowText, head, value]: readonly [string, string, string | number],
): Book {
  const sheet = sheetNamed(book, name);
  const { row } = cellWith(sheet, rowText).at;
  const { column } = cellWith(sheet, head).at;
  const others = sheet.cells.filter(({ at }) => at.row !== row || at.column !== column);
  const { style } = cellWith(sheet, rowText);
  const typed = value === "" ? [] : [{ at: { row, column }, value, style }];
  return book.map((each) =>
    each.name === name ? { ...sheet, cells: [...others, ...typed] } : each,
  );
}

/** A row of values under the last one. */
function addRow(book: Book, name: string, values: readonly (string | number)[]): Book {
  const sheet = sheetNamed(book, name);
  const row =
    Math.max(...sheet.cells.filter(({ value }) => value !== "").map(({ at }) => at.row)) + 1;
  const [{ style }] = sheet.cells as [CellPlan];
  const cells = values.map((value, index) => ({ at: { row, column: index + 1 }, value, style }));
  return book.map((each) =>
    each.name === name ? { ...sheet, cells: [...sheet.cells, ...cells] } : each,
  );
}

const weakHead = "软弱涣散基层党组织数";
const correct = (book: Book, value: number): Book =>
  typeInto(book, "汇总明细", ["归阳镇.xlsx", weakHead, value]);

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

describe("changes on the merged list", () => {
  const book = putInto([]);
  const list = "附件2";

  test("类别 and 对应标准 that the county has decided are there after the next roll-up", () => {
    const decided = typeInto(typeInto(book, list, ["归阳镇金星村党支部", "类别", "农村"]), list, [
      "归阳镇金星村党支部",
      "对应标准",
      "4",
    ]);
    const { rows } = rollUp(decided).lists.organizations;
    expect(rows.find(({ content }) => content.name === "归阳镇金星村党支部")).toMatchObject({
      category: "农村",
      content: { category: "农村", standards: "4" },
    });
    expect(linesOf(decided)).toEqual(["您在汇总的附件2上改过的1处会保留。"]);
    expect(linesOf(putInto(decided))).toEqual(linesOf(decided));
  });

  test("what the unit decides otherwise later does not undo it, and is told", () => {
    const decided = typeInto(book, list, ["归阳镇金星村党支部", "对应标准", "4"]);
    const newer = {
      ...towns,
      "归阳镇.xlsx": town("归阳镇", 2, [one, { ...two, standards: "1、4" }]),
    };
    expect(linesOf(decided, newer)).toEqual([
      "附件2“归阳镇金星村党支部”的对应标准：您改成了“4”，后来换了新的来源，写的是“1、4”。仍用您改的，请核对。",
      "您在汇总的附件2上改过的1处会保留。",
    ]);
  });

  test("a name or telephone that was put right stays right, wherever the row stands in a newer file", () => {
    const mended = typeInto(
      typeInto(book, list, ["归阳镇金星村党支部", "党组织书记联系方式", "13807340000"]),
      list,
      ["归阳镇石龙村党支部", "软弱涣散基层\n党组织名称", "归阳镇石龙社区党支部"],
    );
    const names = ({ lists }: RollUp) =>
      lists.organizations.rows.map(({ content }) => [content.name, content.phone]);
    expect(names(rollUp(mended)).slice(0, 2)).toEqual([
      ["归阳镇石龙社区党支部", undefined],
      ["归阳镇金星村党支部", "13807340000"],
    ]);
    const turned = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [two, one]) };
    expect(names(rollUp(mended, turned))[0]).toEqual(["归阳镇金星村党支部", "13807340000"]);
  });

  const mended = typeInto(book, list, [
    "归阳镇石龙村党支部",
    "软弱涣散基层\n党组织名称",
    "归阳镇石龙社区党支部",
  ]);

  test("a name that was put right goes with its row, and to no other that stands in its place", () => {
    const turned = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [two, one]) };
    expect(namesOf(rollUp(mended, turned)).slice(0, 2)).toEqual([
      "归阳镇金星村党支部",
      "归阳镇石龙社区党支部",
    ]);
    const other = { ...one, name: "新屋村党支部" };
    const left = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [other, two]) };
    expect(namesOf(rollUp(mended, left)).slice(0, 2)).toEqual([
      "归阳镇新屋村党支部",
      "归阳镇金星村党支部",
    ]);
    expect(linesOf(mended, left)).toEqual([
      "您在汇总的附件2上改过“归阳镇石龙社区党支部”（归阳镇），这次没有这一行，改的没有用上。请核对。",
    ]);
  });

  test("of rows with one name each keeps its own changes", () => {
    const other = { ...one, problem: "班子不团结" };
    const twice = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [one, other]) };
    const changed = typeInto(putInto([], twice), list, ["班子不团结", "党员数", 99]);
    const { rows } = rollUp(changed, twice).lists.organizations;
    expect(rows.slice(0, 2).map(({ content }) => content.members)).toEqual([31, 99]);
  });

  test("changes stay where the list of units calls the unit otherwise", () => {
    const changed = correct(
      typeInto(book, list, ["归阳镇金星村党支部", "软弱涣散基层\n党组织名称", "金星社区党支部"]),
      3,
    );
    const request = requestFor(unit, {
      expected: [{ unit: "归阳中心镇", aliases: ["归阳镇"], categories: [] }],
      handMade: readHandMade(rawOf(changed)),
    });
    const result = rollUpFiles({ ...request, files: readAll(towns, request) });
    expect(weak(result)).toBe(5);
    const spelled = { ...towns, "归阳镇.xlsx": town("中共祁东县归阳镇委员会", 2) };
    expect(namesOf(rollUp(changed, spelled))).toContain("金星社区党支部");
  });

  test("a row beside which the clerk noted the scan it was typed from is an added one", () => {
    const added = addRow(book, list, [5, "粮市镇新屋村党支部", 12, "班子不团结"]);
    const noted = typeInto(
      typeInto(added, list, ["粮市镇新屋村党支部", "来源单位", "粮市镇"]),
      list,
      ["粮市镇新屋村党支部", "来源文件", "粮市镇扫描件.pdf"],
    );
    expect(namesOf(rollUp(noted))).toContain("粮市镇新屋村党支部");
    expect(namesOf(rollUp(putInto(putInto(noted))))).toContain("粮市镇新屋村党支部");
  });

  test("a row that was copied and given another name is an added one, and the first stays", () => {
    const sheet = sheetNamed(book, list);
    const { row } = cellWith(sheet, "归阳镇石龙村党支部").at;
    const values = Array.from(
      { length: Math.max(...sheet.cells.map(({ at }) => at.column)) },
      (_, index) =>
        sheet.cells.find(({ at }) => at.row === row && at.column === index + 1)?.value ?? "",
    );
    const copied = values.with(1, "归阳镇新屋村党支部") as (string | number)[];
    const added = addRow(book, list, copied);
    expect(namesOf(rollUp(added)).slice(0, 3)).toEqual([
      "归阳镇石龙村党支部",
      "归阳镇金星村党支部",
      "归阳镇新屋村党支部",
    ]);
    expect(linesOf(added)).toEqual(["您在汇总的附件2上手工加的1行会保留。"]);
  });

  test("where the row is gone, that is told", () => {
    const decided = typeInto(book, list, ["归阳镇金星村党支部", "对应标准", "4"]);
    expect(linesOf(decided, { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [one]) })).toEqual([
      "您在汇总的附件2上改过“归阳镇金星村党支部”（归阳镇），这次没有这一行，改的没有用上。请核对。",
    ]);
  });

  test("rows that were added stay, as the county's own", () => {
    const added = addRow(book, list, [
      5,
      "县粮食局党支部",
      12,
      "班子不团结",
      "王军",
      "13807341234",
    ]);
    const { rows } = rollUp(added).lists.organizations;
    expect(rows.at(-1)).toMatchObject({
      source: { unit, file: "", sheet: "", row: 0 },
      content: { name: "县粮食局党支部", members: 12 },
    });
    expect(rollUp(putInto(putInto(added))).lists.organizations.rows).toHaveLength(5);
    expect(linesOf(added)).toEqual(["您在汇总的附件2上手工加的1行会保留。"]);
  });
});
