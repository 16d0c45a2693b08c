// What a check has found, as the clerk goes through it.
import { groupFindings } from "../../../src/app/check/group-findings";
import type { CheckGroup } from "../../../src/app/check/group-findings";
import type { RuleExample } from "../../../src/core/spec/rule";
import { check, openExample } from "./open-example";

const grouped = (cells: NonNullable<RuleExample["cells"]>, total = 39): readonly CheckGroup[] =>
  groupFindings(check(openExample({ summary: { counts: { T: total } }, cells })));

const outline = (groups: readonly CheckGroup[]): unknown =>
  groups.map(({ name, count, kinds }) => [
    name,
    count,
    ...kinds.map(({ title, items }) => [title, ...items.map(({ place }) => place)]),
  ]);

test("a clean set has no groups", () => {
  expect(grouped({})).toEqual([]);
});

test("the gravest come first, of one kind together, each with its place in plain words", () => {
  const groups = grouped(
    {
      "附件1-农村": { A2: null, F9: 6, G3: "2014年3月", G10: 33 },
      附件2: { B6: "石龙村", C6: "41人", F6: "1390734135", J6: "②", C5: "36人" },
      附件3: { H3: "上个月", F5: "待定" },
    },
    40,
  );
  expect(outline(groups)).toEqual([
    [
      "必须改",
      4,
      ["填表时间已填，附件1到日，附件2、附件3到月", "附件1-农村 填表时间", "附件3 填表时间"],
      ["所辖基层党组织＝党委＋党总支＋党支部", "附件1-农村 所辖基层党组织"],
      ["联系方式能打通的样子", "附件2 第6行 党组织书记联系方式"],
    ],
    [
      "请核实",
      3,
      [
        "比例与数量算出的相符",
        "附件1-农村 软弱涣散基层党组织 占所辖总数比例（%）",
        "附件1-农村 （1）缺班子 占软弱涣散总数比例（%）",
      ],
      ["换届选举完成时间已填", "附件3 第5行 换届选举完成时间"],
    ],
    [
      "提示",
      2,
      ["表题和表头与表样一致", "附件1-农村"],
      ["党组织名称写全称", "附件2 第6行 软弱涣散基层党组织名称"],
    ],
    [
      "可以整理的格式",
      3,
      ["数字后面带了单位", "附件2 第5行 党员数", "附件2 第6行 党员数"],
      ["编号不是标准写法", "附件2 第6行 对应标准"],
    ],
  ]);
});

test("an item says what stands there, what to do, and the notice's own words", () => {
  const [group] = grouped({ 附件2: { F6: "1390734135" } });
  expect(group?.kinds[0]?.items[0]).toMatchObject({
    sheet: "附件2",
    at: { row: 6, column: 6 },
    value: "1390734135",
    message: expect.stringContaining("手机应为11位"),
    clause: { title: "附件2", text: "软弱涣散基层党组织简要情况一览表" },
    fix: undefined,
  });
});

test("a fix stands with the finding that it cures, or by itself where it cures none", () => {
  const groups = grouped({ "附件1-农村": { F5: 100 }, 附件2: { C6: "41人" } });
  const fixes = groups.map(({ name, kinds }) => [name, kinds[0]?.items[0]?.fix?.value]);
  expect(fixes).toEqual([
    ["请核实", "——"],
    ["可以整理的格式", 41],
  ]);
});

test("a fix does not stand with what it leaves", () => {
  const groups = grouped({ "附件1-农村": { E9: 41, F9: 513 } });
  const fixes = groups
    .flatMap(({ kinds }) => kinds)
    .map(({ title, items }) => [
      title,
      items.find(({ place }) => place.includes("软弱涣散基层党组织 占所辖"))?.fix?.value,
    ]);
  expect(Object.fromEntries(fixes)).toMatchObject({
    比例与数量算出的相符: 105.13,
    比例在0到100之间: undefined,
  });
});

describe("the place of a finding", () => {
  test("on the head of a list is a cell, not a row", () => {
    const [group] = grouped({ 附件2: { D4: "存在的主要问题" } });
    expect(group?.kinds[0]?.items[0]?.place).toBe("附件2 D4");
  });

  test("in the second list of a sheet is told by that list's heads", () => {
    const [upper, lower] = ["附件2", "附件3"].map((name) =>
      openExample({ cells: { 附件3: { F5: "尽快" } } }).sheets.find((each) => each.name === name),
    );
    if (upper === undefined || lower === undefined) throw new Error("A list is missing");
    const below = lower.rows.map((row) => ({ ...row, row: row.row + 20 }));
    const sheet = { ...upper, rows: [...upper.rows.filter(({ row }) => row < 20), ...below] };
    const places = groupFindings(check({ sheets: [sheet] })).flatMap(({ kinds }) =>
      kinds.flatMap(({ items }) => items.map(({ place }) => place)),
    );
    expect(places).toContain("附件2 第25行 换届选举完成时间");
  });
});

test("what was not checked is said with its reason, after all else", () => {
  const groups = grouped({ 附件2: { J6: null, I6: "支部" } });
  expect(outline(groups)).toEqual([
    ["未检查", 1, ["附件1各条标准的数等于附件2定的行数", "附件1-农村"]],
  ]);
  expect(groups[0]?.kinds[0]?.items[0]?.message).toContain("没有定对应标准");
});

test("the same thing keeps its key when others come and go, and no two share one", () => {
  const keys = (groups: readonly CheckGroup[]): readonly string[] =>
    groups.flatMap(({ kinds }) =>
      kinds.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    );
  const few = keys(grouped({ 附件2: { F6: "139****1357、661234" } }));
  const more = keys(grouped({ 附件2: { F6: "139****1357、661234", B6: "石龙村" } }, 40));
  expect(few).toHaveLength(3);
  expect(more).toEqual(expect.arrayContaining([...few]));
  expect(new Set(more).size).toBe(more.length);
});
