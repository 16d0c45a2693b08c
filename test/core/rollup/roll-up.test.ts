// What is added, what is kept out and why, and what the roll-up says of it.
import { county, file, finding, keptOut, list, rollUpOf, rulesOf, summary } from "./builders";

const small = [5, 1, 0, 4, 1, 1];
const large = [10, 1, 1, 8, 2, 1, 1];
const rural = (unit: string, counts: readonly (number | "")[] = small) =>
  summary([unit, "农村"], counts);

describe("I19 totals", () => {
  test("add the counts of each category and work percentages out anew", () => {
    const { totals } = rollUpOf([
      file("a.xlsx", [rural("归阳镇"), summary(["归阳镇", "学校"], [2, 0, 0, 2])]),
      file("b.xlsx", [rural("金桥镇", large)]),
    ]);
    expect(totals.map(({ category }) => category)).toEqual(["农村", "学校"]);
    expect(totals[0]?.counts).toMatchObject({
      T: 15,
      W: 2,
      Z: 1,
      B: 12,
      R: 3,
      S1: 2,
      S2: 1,
      S6: 0,
    });
    expect(totals[0]?.percentOfAll).toMatchObject({ W: (2 / 15) * 100, R: 20 });
    expect(totals[0]?.percentOfWeak).toMatchObject({ S1: (2 / 3) * 100, S6: 0 });
    expect(totals[1]?.percentOfWeak).toMatchObject({ S1: null });
  });

  test("leave a count that nobody filled in absent, and add where somebody did", () => {
    const { totals } = rollUpOf([
      file("a.xlsx", [rural("归阳镇", [5, "", 0, 5, "", "", ""])]),
      file("b.xlsx", [rural("金桥镇", [6, 2, 0, 4, "", 1, ""])]),
    ]);
    expect(totals[0]?.counts).toMatchObject({ W: 2, S1: 1 });
    expect(totals[0]?.counts).not.toHaveProperty("S2");
    expect(totals[0]?.percentOfWeak.S1).toBeNull();
  });

  test("name the file, sheet and cell of every number", () => {
    const { totals } = rollUpOf([file("a.xlsx", [rural("归阳镇")])]);
    expect(totals[0]?.parts[0]).toMatchObject({
      file: "a.xlsx",
      sheet: "附件1-农村",
      cells: { T: { row: 5, column: 5 }, S6: { row: 15, column: 5 } },
    });
  });

  test("hold the roll-up's own numbers as 本级", () => {
    const { totals } = rollUpOf([
      file("a.xlsx", [rural("归阳镇")]),
      file("own.xlsx", [rural("祁东县委", large)]),
    ]);
    expect(totals[0]?.parts.map(({ unit, ownLevel }) => [unit, ownLevel])).toEqual([
      ["归阳镇", false],
      [county, true],
    ]);
  });

  test("V41 doubt an own level that is the sum of the units below", () => {
    const files = [
      file("a.xlsx", [rural("归阳镇"), list("归阳镇", [])]),
      file("b.xlsx", [rural("金桥镇"), list("金桥镇", [])]),
      file("total.xlsx", [rural("祁东县", [10, 2, 0, 8, 2, 2]), list("祁东县", [])]),
    ];
    expect(rulesOf(rollUpOf(files))).toEqual([`V41 ${county}`]);
  });

  test("V45 never mix categories, 其他 with a remark included", () => {
    const { totals } = rollUpOf([
      file("a.xlsx", [rural("归阳镇"), summary(["归阳镇", "其他（国有林场）"], large)]),
    ]);
    expect(totals.map(({ category, counts }) => [category, counts.T])).toEqual([
      ["农村", 5],
      ["其他(国有林场)", 10],
    ]);
  });
});

describe("what is kept out", () => {
  test.each([
    ["no-unit", [rural("")], {}],
    ["no-category", [summary(["归阳镇", ""], small)], {}],
    ["no-category", [summary(["归阳镇", "农村、社区"], small)], {}],
    [
      "form-errors",
      [summary(["归阳镇", "农村"], small, { findings: [finding("error", "total")] })],
      {},
    ],
    ["other-basis", [summary(["归阳镇", "农村"], small, { settings: { basis: "primary" } })], {}],
    [
      "strict",
      [summary(["归阳镇", "农村"], small, { findings: [finding("error")] })],
      { strict: true },
    ],
    ["no-form", [], {}],
  ] as const)("%s", (code, reports, settings) => {
    const result = rollUpOf([file("a.xlsx", reports)], settings);
    expect(result.totals).toEqual([]);
    expect(result.files).toMatchObject([{ status: "excluded", reason: { code } }]);
  });

  test("a file that cannot be read does not stop the others", () => {
    const broken = { ...file("x.xls", []), unreadable: "file.web-page" as const };
    const { files, totals } = rollUpOf([broken, file("a.xlsx", [rural("归阳镇")])]);
    expect(files.map(({ status, reason }) => [status, reason?.code])).toEqual([
      ["included", undefined],
      ["excluded", "unreadable"],
    ]);
    expect(totals[0]?.counts.T).toBe(5);
  });

  test("an error alone keeps nothing out", () => {
    const report = summary(["归阳镇", "农村"], small, { findings: [finding("error")] });
    const result = rollUpOf([file("a.xlsx", [report, list("归阳镇", [])])]);
    expect(result.files).toMatchObject([
      { status: "included-with-errors", findings: { error: 1 } },
    ]);
    expect(rulesOf(result)).toEqual(["V43 归阳镇"]);
  });

  test("V44 another basis keeps the counts out and leaves the list in", () => {
    const settings = { basis: "primary" } as const;
    const result = rollUpOf([
      file("a.xlsx", [
        summary(["归阳镇", "农村"], small, { settings }),
        list("归阳镇", [{ name: "石龙村党支部" }], { settings }),
      ]),
    ]);
    expect(keptOut(result)).toEqual(["a.xlsx 附件1-农村 other-basis"]);
    expect(rulesOf(result)).toEqual(["V44 归阳镇"]);
    expect(result.lists.organizations.rows).toHaveLength(1);
  });

  test("a form without unit is of the unit that the rest of its file names", () => {
    const { totals } = rollUpOf([file("a.xlsx", [rural(""), list("归阳镇", [])])]);
    expect(totals[0]?.parts.map(({ unit }) => unit)).toEqual(["归阳镇"]);
  });

  test("a form without unit in a file of two units is of none", () => {
    const reports = [rural(""), list("归阳镇", []), list("金桥镇", [])];
    expect(keptOut(rollUpOf([file("a.xlsx", reports)]))).toEqual(["a.xlsx 附件1-农村 no-unit"]);
  });
});

describe("V42 several reports of one unit and category", () => {
  test("count once where they say the same, in the file of the shorter name", () => {
    const result = rollUpOf([
      file("a(2).xlsx", [rural("归阳镇党委")]),
      file("a.xlsx", [rural("中共归阳镇委员会")]),
    ]);
    expect(result.totals[0]?.counts.T).toBe(5);
    expect(result.totals[0]?.parts).toMatchObject([{ file: "a.xlsx", copies: ["a(2).xlsx"] }]);
    expect(keptOut(result)).toEqual(["a(2).xlsx 附件1-农村 duplicate"]);
    expect(result.summaries).toEqual(result.totals[0]?.parts);
    expect(result.findings[0]).toMatchObject({ rule: "V42", severity: "info" });
    expect(result.units.duplicated).toEqual(["中共归阳镇委员会"]);
  });

  test("count not at all where they differ, copies of a version included", () => {
    const result = rollUpOf([
      file("a.xlsx", [rural("归阳镇")]),
      file("a(2).xlsx", [rural("归阳镇")]),
      file("b.xlsx", [rural("归阳镇", large)]),
    ]);
    expect(result.totals).toEqual([]);
    expect(keptOut(result)).toEqual([
      "a(2).xlsx 附件1-农村 duplicate",
      "a.xlsx 附件1-农村 conflict",
      "b.xlsx 附件1-农村 conflict",
    ]);
    expect(result.findings[0]).toMatchObject({ rule: "V42", severity: "error", blocks: "total" });
    expect(result.findings[0]?.message).toContain("“a.xlsx”（附件1-农村）、“b.xlsx”");
  });

  test("take blank and zero for different", () => {
    const blank = [5, 1, 0, 4, 1, 1, 0, 0, 0, 0, ""] as const;
    const result = rollUpOf([
      file("a.xlsx", [rural("归阳镇")]),
      file("b.xlsx", [rural("归阳镇", blank)]),
    ]);
    expect(result.units.conflicting).toEqual(["归阳镇"]);
  });

  test("let a readable version count beside one that cannot be counted", () => {
    const broken = summary(["归阳镇", "农村"], large, { findings: [finding("error", "total")] });
    const { totals } = rollUpOf([file("a.xlsx", [broken]), file("b.xlsx", [rural("归阳镇")])]);
    expect(totals[0]?.counts.T).toBe(5);
  });

  test("still differ where one has an error and errors are not wanted", () => {
    const wrong = summary(["归阳镇", "农村"], large, { findings: [finding("error")] });
    const files = [file("a.xlsx", [wrong]), file("b.xlsx", [rural("归阳镇")])];
    expect(rollUpOf(files, { strict: true }).totals).toEqual([]);
  });
});

describe("V43, V52 who has reported", () => {
  const expected = [
    { unit: "归阳镇", aliases: [], categories: ["农村", "学校"] },
    { unit: "金桥镇", aliases: [], categories: [] },
    { unit: "鸟江镇", aliases: [], categories: [] },
  ];
  const result = rollUpOf(
    [
      file("1.xlsx", [rural("鸟江镇党委"), list("鸟江镇", [])]),
      file("2.xlsx", [
        summary(["归阳镇", "农村"], small, { date: { year: 2014, month: 3, day: 16 } }),
      ]),
      file("3.xlsx", [rural("粮市镇"), list("粮市镇", [])]),
    ],
    { expected },
  );

  test("is told by the list", () => {
    expect(result.units).toEqual({
      expected: 3,
      reported: ["归阳镇", "鸟江镇"],
      notEntered: [],
      missing: ["金桥镇"],
      late: ["归阳镇"],
      duplicated: [],
      conflicting: [],
      unknown: ["粮市镇"],
    });
  });

  test("is said once for each unit and gap, in the order of the list", () => {
    expect(rulesOf(result)).toEqual(["V43 归阳镇", "V52 归阳镇", "V52 归阳镇", "V43 金桥镇"]);
    expect(result.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("2014年3月16日"),
      expect.stringContaining("还缺学校"),
      expect.stringContaining("没有报附件2"),
      expect.stringContaining("金桥镇还没有报"),
    ]);
  });

  test("is not asked without a list", () => {
    const { units } = rollUpOf([file("1.xlsx", [rural("鸟江镇")])]);
    expect(units).toMatchObject({ expected: null, reported: ["鸟江镇"], missing: [], unknown: [] });
  });

  test("takes a date to the month as late only after the month of the deadline", () => {
    const march = list("归阳镇", [], { date: { year: 2014, month: 3 } });
    const april = list("金桥镇", [], { date: { year: 2014, month: 4 } });
    expect(rollUpOf([file("a.xlsx", [march, april])]).units.late).toEqual(["金桥镇"]);
  });
});

test("V51 some towns count their own committee and some do not; streets are not asked", () => {
  const { findings } = rollUpOf([
    file("a.xlsx", [rural("归阳镇", [5, 1, 0, 4])]),
    file("b.xlsx", [rural("金桥镇", [5, 0, 0, 5])]),
    file("c.xlsx", [rural("洪桥街道", [5, 0, 0, 5])]),
  ]);
  const found = findings.find(({ rule }) => rule === "V51");
  expect(found?.message).toContain("计入了“党委”：归阳镇；这些没有计：金桥镇。");
});
