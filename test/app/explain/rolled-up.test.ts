// Reasons in a roll-up: what they excuse there, what is still asked of the unit, and which of them the result keeps.
import { planPut } from "../../../src/app/roll-up/plan-put";
import type { RollUpRequest } from "../../../src/app/roll-up-files";
import type { WorkbookPlan } from "../../../src/core/native/plan";
import { planExplanationsSheet } from "../../../src/core/native/result/explanations-sheet";
import { readExplanations } from "../../../src/core/report/read-explanations";
import type { RollUp } from "../../../src/core/rollup/result";
import type { Explanation } from "../../../src/core/spec/explanation";
import type { RuleExample } from "../../../src/core/spec/rule";
import { planExample } from "../../support/clean-set";
import { reasonsFor, withReasons } from "../../support/explained";
import { resultBytes, rollUpBytes, toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";
import { collect, receive, unitOf } from "../collect/collect-files";
import { planInto, put, rawOf, rollUpInto } from "../roll-up/open-book";
import type { Book } from "../roll-up/open-book";

const unit = "归阳镇党委";
const county = { unit: "祁东县" };
const few: RuleExample = { cells: { 附件2: { C6: 2 } } };
const text = "2013年新建，上级已批复";
const plan = planExample(few);
const reasons = reasonsFor(plan, text);

const fileOf = (of: WorkbookPlan, ...given: readonly Explanation[]): Uint8Array =>
  toBytes(given.length === 0 ? of : withReasons(of, given));

const said = ({ reports }: RollUp): readonly unknown[] =>
  reports.flatMap(({ file, findings }) =>
    findings.map(({ rule, explained }) => [file, rule, explained ?? null]),
  );

const kept = ({ explanations }: RollUp): readonly string[] =>
  explanations.map((each) => `${each.source}|${each.unit}|${each.organization}|${each.text}`);

const whole = (rule: string, more: Partial<Explanation>): Explanation => ({
  checks: "",
  rule,
  unit,
  form: "",
  category: "",
  organization: "",
  entry: "",
  value: "",
  text,
  date: "",
  source: "",
  ...more,
});

describe("a unit's reason", () => {
  test("leaves its file with nothing to verify, and says so nowhere to the unit", () => {
    const without = receive({ "a.xlsx": fileOf(plan) });
    const withThem = receive({ "a.xlsx": fileOf(plan, ...reasons) });
    expect(unitOf(collect(without, county), unit)).toMatchObject({ warnings: 1 });
    expect(unitOf(collect(withThem, county), unit)).toMatchObject({ warnings: 0, errors: 0 });
    const result = rollUpBytes({ "a.xlsx": fileOf(plan, ...reasons) }, "祁东县");
    expect(result.files[0]?.findings).toEqual({ error: 0, warning: 0, info: 0 });
    expect(said(result)).toEqual([["a.xlsx", "V21", text]]);
  });

  test("holds whichever of the unit's files it came in", () => {
    const [summary, ...lists] = plan.sheets;
    if (summary === undefined) throw new Error("No forms");
    const files: Files = {
      "a.xlsx": toBytes({ sheets: [summary, planExplanationsSheet(reasons)] }),
      "b.xlsx": toBytes({ sheets: lists }),
    };
    expect(said(rollUpBytes(files, "祁东县"))).toEqual([["b.xlsx", "V21", text]]);
  });

  test("comes along from the copy that is not counted, and not from the version that was passed over", () => {
    const copies: Files = { "a.xlsx": fileOf(plan), "a (2).xlsx": fileOf(plan, ...reasons) };
    expect(kept(rollUpBytes(copies, "祁东县"))).toEqual([`${unit}|${unit}|石龙村党支部|${text}`]);
    const other = planExample({ cells: { 附件2: { C6: 1 }, "附件1-农村": { E5: 40, E8: 36 } } });
    const newer = reasonsFor(other, "2014年新建").filter(({ rule }) => rule === "V21");
    const versions: Files = {
      "旧.xlsx": fileOf(plan, ...reasons),
      "新.xlsx": fileOf(other, ...newer),
    };
    const chosen = rollUpBytes(versions, "祁东县", { kept: [{ unit, file: "新.xlsx" }] });
    expect(kept(chosen)).toEqual([`${unit}|${unit}|石龙村党支部|2014年新建`]);
  });

  test("that the unit has withdrawn is not held up by the earlier result among the files", () => {
    const earlier = resultBytes(rollUpBytes({ "a.xlsx": fileOf(plan, ...reasons) }, "祁东县"));
    const again = rollUpBytes({ "a.xlsx": fileOf(plan), "汇总.xlsx": earlier }, "祁东县");
    expect(kept(again)).toEqual([]);
    expect(said(again)).toContainEqual(["a.xlsx", "V21", null]);
  });

  test("for a name holds above, where the name has its place in front", () => {
    const asked = planExample({ cells: { 附件3: { B5: "新村社区党支部" } } });
    const given = reasonsFor(asked, text).filter(({ rule }) => rule === "V33");
    const below = rollUpBytes({ "a.xlsx": fileOf(asked, ...given) }, "祁东县");
    const city = rollUpBytes({ "祁东县.xlsx": resultBytes(below) }, "衡阳市");
    expect(said(city)).toContainEqual(["祁东县.xlsx", "V33", text]);
  });

  test("is said of each unit by itself", () => {
    const other = planExample({
      ...few,
      summary: { unit: "金桥镇" },
      organizations: { unit: "金桥镇" },
      villages: { unit: "金桥镇" },
    });
    const files = { "a.xlsx": fileOf(plan, ...reasons), "b.xlsx": fileOf(other) };
    expect(said(rollUpBytes(files, "祁东县"))).toEqual([
      ["a.xlsx", "V21", text],
      ["b.xlsx", "V21", null],
    ]);
  });
});

describe("what the roll-up asks of a unit", () => {
  const request: Partial<RollUpRequest> & { unit: string } = {
    ...county,
    expected: [{ unit, aliases: [], categories: ["农村", "学校"] }],
  };
  const seen = (...given: readonly Explanation[]) =>
    unitOf(collect(receive({ "a.xlsx": fileOf(planExample({}), ...given) }), request), unit);

  test("is not asked again once it is explained, and is again when more is missing", () => {
    expect(seen().troubles).toHaveLength(1);
    expect(seen().sendBack).toContain("还缺学校");
    const none = whole("V52", { value: "学校" });
    expect(seen(none)).toMatchObject({ troubles: [], sendBack: undefined });
    expect(seen({ ...none, value: "机关" }).sendBack).toContain("还缺学校");
    expect(seen({ ...none, unit: "金桥镇" }).sendBack).toContain("还缺学校");
  });

  test("is known by its words on the sheet, where nobody knows its number", () => {
    const byHand = whole("", { checks: "应报的类别和表都报了", value: "学校" });
    expect(seen(byHand)).toMatchObject({ troubles: [], sendBack: undefined });
  });
});

describe("in the workbook of the result", () => {
  const files: Files = { "a.xlsx": fileOf(plan, ...reasons) };
  const into = (book: Book, from: Files = files): Book =>
    put(book, planInto(book, rollUpInto(book, from, county)).sheets);
  const inBook = (book: Book): readonly string[] =>
    readExplanations(rawOf(book)).map(({ source, text: each }) => `${source}|${each}`);
  const own: Explanation = { ...whole("V21", {}), ...reasons[0], unit: "祁东县", text: "县里核过" };

  test("reasons that were written there stay; those that came up are as the files say now", () => {
    const before: Book = [planExplanationsSheet([own])];
    const first = into(before);
    expect(inBook(first)).toEqual(["|县里核过", `${unit}|${text}`]);
    expect(first.filter(({ name }) => name.startsWith("情况说明"))).toHaveLength(1);
    expect(inBook(into(first))).toEqual(inBook(first));
    expect(inBook(into(first, { "a.xlsx": fileOf(plan) }))).toEqual(["|县里核过"]);
  });

  test("the same beside the unit's own forms, which are rolled up with them", () => {
    const mine = planExample({
      summary: { unit: "祁东县" },
      organizations: { unit: "祁东县" },
      villages: { unit: "祁东县" },
    }).sheets;
    const first = into([...mine, planExplanationsSheet([own])]);
    expect(inBook(first)).toEqual(["|县里核过", `${unit}|${text}`]);
    const withdrawn = rollUpInto(first, { "a.xlsx": fileOf(plan) }, county);
    expect(said(withdrawn)).toContainEqual(["a.xlsx", "V21", null]);
  });

  test("what was written in an earlier result goes on where that lies among the files", () => {
    const earlier = into([]).filter(({ name }) => name !== "情况说明");
    const sheets = [...earlier, planExplanationsSheet([own])];
    const again = rollUpBytes({ ...files, "汇总.xlsx": toBytes({ sheets }) }, "祁东县");
    expect(again.explanations.map(({ source, text: each }) => `${source}|${each}`)).toEqual([
      "|县里核过",
      `${unit}|${text}`,
    ]);
  });

  test("a sheet of which no reason is left is emptied, and none is put in for nothing", () => {
    const first = into([]);
    const emptied = into(first, { "a.xlsx": fileOf(plan) });
    expect(emptied.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    expect(inBook(emptied)).toEqual([]);
    const none = planPut(rollUpInto([], { "a.xlsx": fileOf(plan) }, county), rawOf([]));
    expect(none.ok && none.value.preview.added).not.toContain("情况说明");
  });

  test("what the county writes of a merged row is not asked of the unit again", () => {
    const merged = into([], { "a.xlsx": fileOf(plan) });
    const written = reasonsFor({ sheets: merged }, "县里核过").filter(({ rule }) => rule === "V21");
    expect(written.map((each) => [each.unit, each.organization])).toEqual([
      [unit, "归阳镇石龙村党支部"],
    ]);
    const book = [...merged, planExplanationsSheet(written)];
    const result = rollUpInto(book, { "a.xlsx": fileOf(plan) }, county);
    const ofFile = said(result).filter((each) => Array.isArray(each) && each[0] === "a.xlsx");
    expect(ofFile).toEqual([["a.xlsx", "V21", "县里核过"]]);
    expect(inBook(into(book))).toEqual(["|县里核过", `${unit}|${text}`]);
  });
});

test("the unit's own 附件1 and that of its result are two matters", () => {
  const short: RuleExample = {
    summary: { unit: "祁东县", counts: { S1: 0 } },
    organizations: { unit: "祁东县" },
    villages: { unit: "祁东县" },
  };
  const own = planExample(short);
  const ownReasons = reasonsFor(own, text).filter(({ rule }) => rule === "V09");
  const book = withReasons(own, ownReasons).sheets;
  const result = rollUpInto(book, { "a.xlsx": fileOf(plan) }, county);
  const after = put(book, planInto(book, result).sheets);
  const sums = reasonsFor({ sheets: after }, "").filter(({ rule }) => rule === "V09");
  expect(sums.map(({ form, value }) => [form, value])).toEqual([
    ["附件1", "2（六条标准合计1）"],
    ["附件1汇总", "4（六条标准合计3）"],
  ]);
});
