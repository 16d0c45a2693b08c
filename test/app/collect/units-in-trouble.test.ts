// What the clerk sees of units with this or that trouble, and what each unit is told.
import type { CollectionView } from "../../../src/app/collect/collection-view";
import { planRollUp } from "../../../src/app/roll-up-files";
import type { SheetPlan } from "../../../src/core/native/plan";
import { openWorkbookName } from "../../../src/core/notice/own-sheet-names";
import type { RuleExample } from "../../../src/core/spec/rule";
import { planExample } from "../../support/clean-set";
import { countyFiles } from "../../support/county-files";
import { resultFiles } from "../../support/county-result";
import { rollUpBytes, toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";
import { collect, receive, unitOf } from "./collect-files";

const unit = "归阳镇党委";
const county = { unit: "祁东县" };

const inTown = (name: string, more: RuleExample = {}): RuleExample => ({
  ...more,
  summary: { unit: name, ...more.summary },
  organizations: { unit: name, ...more.organizations },
  villages: { unit: name, ...more.villages },
});

type Sheets = (sheets: readonly SheetPlan[]) => readonly SheetPlan[];

const fileOf = (example: RuleExample, change: Sheets = (sheets) => sheets): Uint8Array =>
  toBytes({ sheets: change(planExample(example).sheets) });

const view = (files: Files, more: Partial<Parameters<typeof collect>[1]> = {}): CollectionView =>
  collect(receive(files), { ...county, ...more });

const linesOf = (seen: CollectionView, name = unit): readonly string[] =>
  unitOf(seen, name).sendBack?.split("\n") ?? [];

const only =
  (...names: readonly string[]): Sheets =>
  (sheets) =>
    sheets.filter(({ name }) => names.includes(name));

describe("the text to send back", () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    name: `第${index + 1}村党支部`,
    problem: "班子长期不齐，工作没有人管",
    secretary: `王${"一二三四五六七八九十百千"[index] ?? ""}`,
    phone: `138073412${String(index).padStart(2, "0")}`,
  }));

  test("names the first ten things and counts all", () => {
    const seen = view({ "a.xlsx": fileOf({ organizations: { rows } }) });
    const { errors } = unitOf(seen, unit);
    const lines = linesOf(seen);
    expect(errors).toBeGreaterThanOrEqual(rows.length);
    expect(
      lines
        .slice(1, 11)
        .map((line) => line.charAt(0))
        .join(""),
    ).toBe("①②③④⑤⑥⑦⑧⑨⑩");
    expect(lines.slice(11)).toEqual([
      `等${errors}处，以上是前10处，其余的请照样自查。`,
      expect.stringContaining("全套表重新发来"),
    ]);
  });

  test("names the file where a unit sent several", () => {
    const seen = view({
      "一.xlsx": fileOf({}, only("附件1-农村")),
      "二.xlsx": fileOf({ cells: { 附件2: { C6: null } } }, only("附件2", "附件3")),
    });
    expect(linesOf(seen)[1]).toBe("①“二.xlsx”附件2第6行：石龙村党支部没有填党员数，请补上。");
  });

  test("names the column of the form, wherever it stands and whatever its head", () => {
    const cells = { 附件2: { C4: "存在的主要问题", D4: "党员人数", C6: "同上", D5: 36, D6: 41 } };
    const lines = linesOf(view({ "a.xlsx": fileOf({ cells }) }));
    expect(lines.filter((line) => line.includes("同上"))).toEqual([
      expect.stringMatching(/^.附件2第6行：石龙村党支部的主要问题写的是“同上”/),
    ]);
  });

  test.each([
    ["a missing list", fileOf({}, only("附件1-农村")), "没有报附件2"],
    ["a missing 附件1", fileOf({}, only("附件2")), "没有报附件1"],
    ["another basis", fileOf({ round: { basis: "primary" } }), "附件1（农村）：这张表按“单一主因”"],
    [
      "a category that can be read",
      fileOf({ summary: { category: "园区" } }),
      "没有写明党组织类别",
    ],
    [
      "no category",
      fileOf({ summary: { category: "" } }),
      "附件1（工作表“附件1”）：没有填党组织类别",
    ],
  ])("asks for %s", (_, file, wanted) => {
    const seen = view({ "a.xlsx": file });
    expect(seen.toDo.map((each) => each.unit)).toEqual([unit]);
    expect(unitOf(seen, unit).sendBack).toContain(wanted);
  });

  test("asks for a category that is due", () => {
    const expected = [{ unit, aliases: [], categories: ["农村", "学校"] }];
    expect(linesOf(view({ "a.xlsx": fileOf({}) }, { expected }))[1]).toBe(
      "①归阳镇党委应报农村、学校，还缺学校。没有这一类党组织的，也请说明。",
    );
  });

  test("names no row where a header is meant", () => {
    const lines = linesOf(view({ "a.xlsx": fileOf({ cells: { 附件2: { F3: "三月" } } }) }));
    expect(lines[1]).toMatch(/^①附件2：填表时间“三月”认不出/);
  });

  test("is not written to the own level", () => {
    const own = fileOf(inTown("祁东县", { cells: { 附件2: { C6: null } } }));
    const seen = view({ "本级.xlsx": own });
    expect(unitOf(seen, "祁东县")).toMatchObject({ errors: 1, sendBack: undefined });
    expect(seen.toDo).toHaveLength(1);
  });
});

describe("a form in whose file lies a result that may already hold it", () => {
  const name = "中共祁东县委组织部";
  const date = { year: 2014, month: 3, day: 12 };
  const result = planRollUp(rollUpBytes({ "a.xlsx": fileOf({}) }, name), date);
  const filled = planExample(inTown(name, { summary: { counts: { T: 40, B: 36 } } })).sheets;
  const beside = filled.slice(0, 1).map((sheet) => ({ ...sheet, name: "附件1-新填" }));
  const file = toBytes({ sheets: [...(result?.sheets ?? []), ...beside] });
  const seen = collect(receive({ "祁东县.xlsx": file }), { unit: "衡阳市" });

  test("is to be done, with what the unit is to do", () => {
    expect(seen.toDo.map((each) => each.unit)).toEqual([name]);
    expect(unitOf(seen, name).errors).toBe(0);
    expect(unitOf(seen, name).troubles).toEqual([
      expect.stringMatching(/^“祁东县\.xlsx”附件1（农村）：同一文件里有“汇总明细”/),
    ]);
    expect(linesOf(seen, name)[1]).toMatch(/^①附件1（农村）：同一文件里有“汇总明细”/);
  });
});

describe("versions of a unit", () => {
  const more = { counts: { T: 40, B: 36 } };
  const older = fileOf({});
  const versionsOf = (files: Files, modified: Readonly<Record<string, number>> = {}) =>
    unitOf(collect(receive(files, modified), county), unit).versions.map(
      ({ file, isNewest }) => `${file}${isNewest ? " newest" : ""}`,
    );

  test.each([
    [
      "of one day: the file changed later",
      { "a.xlsx": 2, "b.xlsx": 1 },
      ["a.xlsx newest", "b.xlsx"],
    ],
    ["alike in everything: none is newer", { "a.xlsx": 1, "b.xlsx": 1 }, ["a.xlsx", "b.xlsx"]],
  ])("%s", (_, modified, versions) => {
    const files = { "a.xlsx": older, "b.xlsx": fileOf({ summary: more }) };
    expect(versionsOf(files, modified)).toEqual(versions);
  });

  test("one with a date is newer than one without", () => {
    const files = {
      "a.xlsx": fileOf({}, only("附件1-农村")),
      "b.xlsx": fileOf({ summary: { ...more, date: undefined } }, only("附件1-农村")),
    };
    expect(versionsOf(files, { "a.xlsx": 1, "b.xlsx": 2 })).toEqual(["a.xlsx newest", "b.xlsx"]);
  });

  test("of one month, one of them to the day: the file changed later", () => {
    const { 附件2: list, 附件3: villages } = {
      附件2: { F3: "2014年3月" },
      附件3: { H3: "2014年3月" },
    };
    const cells = { 附件2: { ...list, C6: 42 }, 附件3: villages };
    const files = { "a.xlsx": older, "b.xlsx": fileOf({ cells }, only("附件2", "附件3")) };
    expect(versionsOf(files, { "a.xlsx": 1, "b.xlsx": 2 })).toEqual(["a.xlsx", "b.xlsx newest"]);
  });

  test("that differ in a row of a list only", () => {
    const files = { "a.xlsx": older, "b.xlsx": fileOf({ cells: { 附件2: { C6: 42 } } }) };
    expect(versionsOf(files)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("within one file cannot be chosen by file, and are said", () => {
    const twice = fileOf({}, (sheets) => [
      ...sheets,
      ...planExample({ summary: more })
        .sheets.slice(0, 1)
        .map((sheet) => ({ ...sheet, name: "附件1-改" })),
    ]);
    const seen = view({ "a.xlsx": twice });
    expect(unitOf(seen, unit)).toMatchObject({ versions: [], kept: undefined });
    expect(unitOf(seen, unit).troubles).toEqual([expect.stringContaining("有不同的版本")]);
    expect(linesOf(seen)[1]).toContain("（“附件1-农村”、“附件1-改”），请回复以哪一份为准");
    expect(seen.toDo).toHaveLength(1);
  });
});

describe("what is said of a unit", () => {
  test("a form kept out is named with its file", () => {
    const seen = view({ "a.xlsx": fileOf({ cells: { 附件2: { C6: null } } }) }, { strict: true });
    expect(seen.sentence).not.toContain("没有计入");
    expect(linesOf(seen)).toHaveLength(3);
    expect(unitOf(seen, unit).troubles).toEqual([
      expect.stringMatching(/^“a\.xlsx”附件2：这张表有必须改的错误/),
    ]);
  });

  test("what came twice is counted once", () => {
    const file = fileOf({ cells: { 附件2: { C6: null } } });
    const seen = view({ "a.xlsx": file, "a(2).xlsx": file });
    expect(unitOf(seen, unit)).toMatchObject({ errors: 1, files: ["a(2).xlsx", "a.xlsx"] });
    expect(linesOf(seen)).toHaveLength(3);
  });

  test("what another result already holds is said, and nobody has to mend it", () => {
    const result = resultFiles["county-result"];
    const file = countyFiles["归阳镇-软弱涣散三表.xlsx"];
    if (file === undefined) throw new Error("The sample has no 归阳镇");
    const seen = collect(receive({ "祁东县.xlsx": result, "归阳镇.xlsx": file }), {
      unit: "衡阳市",
    });
    const [town] = seen.fine.filter(({ files }) => files.includes("归阳镇.xlsx"));
    expect(town?.troubles).toContainEqual(expect.stringContaining("已经计入“祁东县.xlsx”"));
    expect(seen.included).toBe(1);
  });
});

describe("files of no unit", () => {
  const noHeads = { 附件2: { B4: null, C4: null, D4: null, E4: null, F4: null } };

  test.each([
    ["none of the forms", fileOf({ cells: noHeads }, only("附件2")), "没有认出"],
    ["no name", fileOf(inTown("")), "没有写填报单位"],
  ])("%s", (_, file, why) => {
    const seen = view({ "a.xlsx": file });
    expect(seen).toMatchObject({ toDo: [], fine: [], included: 0 });
    expect(seen.stray).toEqual([{ file: "a.xlsx", why: expect.stringContaining(why) as string }]);
  });

  test("a form without a name beside forms of two units", () => {
    const ofForms = (name: string): readonly SheetPlan[] =>
      planExample(inTown(name)).sheets.map((sheet) => ({ ...sheet, name: `${name}${sheet.name}` }));
    const seen = view({
      "两个镇.xlsx": toBytes({ sheets: ["甲镇", "乙镇", ""].flatMap(ofForms) }),
    });
    expect(seen.stray.map(({ file }) => file)).toEqual(["两个镇.xlsx"]);
    expect(seen.fine.map(({ files }) => files)).toEqual([["两个镇.xlsx"], ["两个镇.xlsx"]]);
  });

  test("an earlier result of the own level is named as what it is, and not with its forms", () => {
    const name = "中共祁东县委组织部";
    const files = { "汇总.xlsx": resultFiles["county-result"], "本级.xlsx": fileOf(inTown(name)) };
    const seen = collect(receive(files), { unit: name });
    expect(unitOf(seen, name).files).toEqual(["本级.xlsx"]);
    expect(seen.stray).toEqual([
      { file: "汇总.xlsx", why: expect.stringContaining("以前的汇总结果") as string },
    ]);
  });
});

test("the own level's forms in the open workbook stand under its name", () => {
  const own = receive({ [openWorkbookName]: fileOf(inTown("祁东县")) });
  const sent = receive({ "a.xlsx": fileOf({}) });
  const seen = collect(sent, { ...county, files: [...sent, ...own].map(({ read }) => read) });
  expect(unitOf(seen, "祁东县").files).toEqual([openWorkbookName]);
  expect(seen).toMatchObject({ included: 2, stray: [], toDo: [] });
  expect(seen.sentence).toMatch(
    /^截至3月12日16:05，已报2个单位；所辖基层党组织78个，软弱涣散4个，占5\.1%。$/,
  );
});

test("before anything has come in, the sentence says so", () => {
  const expected = [{ unit: "甲镇", aliases: [], categories: [] }];
  expect(view({}, { expected })).toMatchObject({
    sentence: "截至3月12日16:05，已报0/1；所辖基层党组织0个，软弱涣散0个。未报：甲镇。",
    missing: ["甲镇"],
    included: 0,
  });
});
