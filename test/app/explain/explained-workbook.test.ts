// Reasons on 情况说明, through written and re-read files: what they excuse, and when they lapse.
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { rules } from "../../../src/core/notice/rules";
import type { WorkbookPlan } from "../../../src/core/native/plan";
import { planExplanationsSheet } from "../../../src/core/native/result/explanations-sheet";
import { readExplanations } from "../../../src/core/report/read-explanations";
import type { Finding } from "../../../src/core/spec/finding";
import type { RuleExample } from "../../../src/core/spec/rule";
import { planExample } from "../../support/clean-set";
import { checkRaw, reasonsFor, reread, withReasons } from "../../support/explained";

const text = "情况属实，上级已批复";

const warningsIn = (plan: WorkbookPlan): readonly Finding[] =>
  checkRaw(reread(plan)).findings.filter(({ severity }) => severity === "warning");

/** What is to be verified in the first, explained there, and what of it still is in the second. */
function afterwards(before: RuleExample, after: RuleExample): readonly Finding[] {
  const reasons = reasonsFor(planExample(before), text);
  expect(reasons.length).toBeGreaterThan(0);
  return warningsIn(withReasons(planExample(after), reasons));
}

const said = (findings: readonly Finding[]): readonly unknown[] =>
  findings.map(({ rule, explained, lapsed }) => [rule, explained ?? null, lapsed ?? null]);

const few: RuleExample = { cells: { 附件2: { C6: 2 } } };

describe("every rule that asks to verify", () => {
  const asking = rules.flatMap(({ id, checks, rejects }) =>
    rejects
      .filter((example) => warningsIn(planExample(example)).some(({ rule }) => rule === id))
      .map((example, index) => [`${id} ${checks} ${index}`, example] as const),
  );

  test("is among the examples", () => {
    const warned = new Set(asking.map(([name]) => name.slice(0, 3)));
    const declared = rules.filter(
      ({ severity, rejects }) => severity === "warning" && rejects.length > 0,
    );
    expect(declared.map(({ id }) => id).filter((id) => !warned.has(id))).toEqual([]);
  });

  test.each(asking)("%s: asks no more where a reason stands", (_, example) => {
    for (const finding of afterwards(example, example)) expect(finding.explained).toBe(text);
  });
});

describe("a reason lapses, and says so, where", () => {
  const alike = "班子成员长期不开会，事情没有人管";
  const threeAlike = { D5: alike, D6: alike, B7: "和平村党支部", C7: 9, D7: alike };
  const cases: readonly (readonly [
    what: string,
    before: RuleExample,
    then: { readonly after: RuleExample; readonly was: string },
  ])[] = [
    [
      "V21 the number of members changes",
      few,
      { after: { cells: { 附件2: { C6: 1 } } }, was: "2" },
    ],
    [
      "V09 the counted rows change, and the total does not",
      { summary: { counts: { R: 4, S1: 1, S2: 0 } } },
      { after: { summary: { counts: { R: 4, S1: 1, S2: 1 } } }, was: "4（六条标准合计1）" },
    ],
    [
      "V35 the other list changes",
      { cells: { 附件3: { C5: 37 } } },
      { after: { cells: { 附件3: { C5: 37 }, 附件2: { C5: 38 } } }, was: "37（附件2写36）" },
    ],
    [
      "V32 the list grows",
      { cells: { 附件2: { I5: "党委", I6: "党委" } } },
      {
        after: { cells: { 附件2: { I5: "党委", I6: "党委", B7: "和平村党委", I7: "党委" } } },
        was: "1（附件2列了2个）",
      },
    ],
    [
      "V54 a further row says the same",
      { cells: { 附件2: threeAlike } },
      {
        after: { cells: { 附件2: { ...threeAlike, B8: "和平二村党支部", C8: 9, D8: alike } } },
        was: `${alike}（共3行）`,
      },
    ],
    [
      "V13 something else stands where —— is printed",
      { cells: { "附件1-农村": { F5: 100 } } },
      { after: { cells: { "附件1-农村": { F5: 99 } } }, was: "100" },
    ],
  ];

  test.each(cases)("%s", (what, before, { after, was }) => {
    const rule = what.slice(0, 3);
    const finding = afterwards(before, after).find((each) => each.rule === rule);
    expect(finding?.explained).toBeUndefined();
    expect(finding?.lapsed).toBe(text);
    expect(finding?.message).toContain(
      `原说明已失效：当时填的是“${was}”，说明是“${text}”。现在的填法请再核实。`,
    );
  });
});

describe("a reason goes on to hold where", () => {
  type Row = readonly [name: string, members: number | string];
  const [stone, star]: readonly [Row, Row] = [
    ["石龙村党支部", 2],
    ["金星村党支部", 36],
  ];
  const rows = [stone, star];
  const list = (order: readonly Row[]): RuleExample => ({
    organizations: {
      rows: order.map(([name, members], index) => ({
        name,
        members,
        problem: `第${index}个村里的事没有人牵头，安排的工作推不动`,
        secretary: "空缺",
        category: "农村",
        level: "党支部",
        standards: "1",
      })),
    },
    summary: { counts: { S1: 2, S2: 0 } },
  });

  test.each<readonly [string, RuleExample]>([
    ["the rows are sorted", list([star, stone])],
    ["the name gets its place in front", list([["归阳镇石龙村党支部", 2], star])],
    ["the name is written in full", list([["中共石龙村支部委员会", 2], star])],
    ["the number is written otherwise", list([["石龙村党支部", "２"], star])],
  ])("%s", (_, after) => {
    expect(said(afterwards(list(rows), after))).toEqual([["V21", text, null]]);
  });

  test("it is about many rows, and another becomes the first of them", () => {
    const same = "班子成员长期不开会，事情没有人管";
    const alike = (names: readonly string[]): RuleExample => ({
      organizations: {
        rows: names.map((name) => ({ name, members: 30, problem: same, category: "学校" })),
      },
    });
    const names = ["金星村党支部", "石龙村党支部", "和平村党支部"];
    const findings = afterwards(alike(names), alike(names.toReversed()));
    expect(said(findings)).toEqual(
      expect.arrayContaining([
        ["V54", text, null],
        ["V57", text, null],
      ]),
    );
  });

  test("the unit writes its name in full", () => {
    const unit = "中共祁东县归阳镇委员会";
    expect(said(afterwards(few, { ...few, organizations: { unit } }))).toContainEqual([
      "V21",
      text,
      null,
    ]);
  });
});

test("of another organization, another unit or another entry a reason says nothing", () => {
  const both: RuleExample = { cells: { 附件2: { C5: 2, C6: 2 }, 附件3: { C5: 2 } } };
  const [first] = reasonsFor(planExample(few), text);
  if (first === undefined) throw new Error("Nothing to verify");
  const others = [
    { ...first, organization: "金沙村党支部" },
    { ...first, unit: "步云桥镇" },
    { ...first, form: "附件3" },
    { ...first, entry: "序号" },
    { ...first, rule: "V20" },
    { ...first, text: "" },
  ];
  for (const other of others)
    expect(said(warningsIn(withReasons(planExample(few), [other])))).toEqual([["V21", null, null]]);
  const findings = warningsIn(withReasons(planExample(both), [first]));
  expect(findings.filter(({ explained }) => explained !== undefined)).toHaveLength(1);
});

test("what must be mended is not excused, whatever somebody writes", () => {
  const example: RuleExample = { cells: { 附件2: { F6: "1390734135" } } };
  const [reason] = reasonsFor(planExample(few), text);
  if (reason === undefined) throw new Error("Nothing to verify");
  const entry = organizationsForm.columns.find(({ id }) => id === "phone")?.label ?? "";
  const excuse = { ...reason, rule: "V28", entry, value: "1390734135" };
  const { findings } = checkRaw(reread(withReasons(planExample(example), [excuse])));
  expect(findings.map(({ severity, explained }) => [severity, explained])).toEqual([
    ["error", undefined],
  ]);
});

test("a text that looks like a formula, and one of two lines, come back as text", () => {
  const texts = ["=1+1", "+86", "-", "@上级", "第一句\n第二句", "'引号", "007"];
  const [reason] = reasonsFor(planExample(few), text);
  if (reason === undefined) throw new Error("Nothing to verify");
  const written = texts.map((each) => ({ ...reason, text: each, value: each }));
  const raw = reread(withReasons(planExample(few), written));
  const expected = texts.map((each) => each.replace("\n", " "));
  expect(readExplanations(raw).map((each) => each.text)).toEqual(expected);
  expect(readExplanations(raw).map((each) => each.value)).toEqual(expected);
  const cells = raw.sheets.at(-1)?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test("none of it is read as a form, even where a row holds a form's own words", () => {
  const [reason] = reasonsFor(planExample(few), text);
  if (reason === undefined) throw new Error("Nothing to verify");
  const odd = { ...reason, text: "所辖基层党组织", value: "主要问题", organization: "党员数" };
  const { reports } = checkRaw(reread({ sheets: [planExplanationsSheet([odd])] }));
  expect(reports).toEqual([]);
});

test("a thousand reasons for a thousand rows are each found", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    name: `第${index}村党支部`,
    members: 2,
    problem: `第${index}个村的班子很久没有开过会，事情没有人管`,
    secretary: `书记${index}甲`,
    phone: `138${String(index).padStart(8, "0")}`,
  }));
  const plan = planExample({ organizations: { rows }, villages: { rows: [{ name: "无" }] } });
  const reasons = reasonsFor(plan, text);
  const given = reasons.map((each) => ({ ...each, text: `${each.organization}：${text}` }));
  const started = performance.now();
  const findings = warningsIn(withReasons(plan, given));
  process.stdout.write(`1000 reasons: ${Math.round(performance.now() - started)} ms\n`);
  expect(findings.length).toBeGreaterThanOrEqual(1000);
  for (const { message, explained } of findings)
    expect(message.startsWith(explained?.split("党支部")[0] ?? "none")).toBe(true);
});
