// The sample county as the county's clerk sees it: what went wrong on purpose is what is to be done.
import { unreadableReasons } from "../../../src/core/notice/reading-reasons";
import type { DisorderKind } from "../../../src/app/sample/disorder";
import { county, countyFiles } from "../../support/county-files";
import { collect, receive, unitOf } from "./collect-files";

const received = receive(countyFiles);
const request = { unit: county.county, expected: county.expected };
const view = collect(received, request);
const { truth } = county;

const unitsWith = (...kinds: readonly DisorderKind[]): readonly string[] =>
  county.disorder.filter(({ kind }) => kinds.includes(kind)).map(({ unit }) => unit);

const inSummaries = unitsWith("total-unequal", "standard-above-weak", "weak-unequal-list");
const inLists = unitsWith("short-phone", "placeholder-problem");
const keptOut = unitsWith("two-versions", "no-category");
const sumOf = (id: "T" | "R"): number =>
  Object.values(truth.summary).reduce((sum, counts) => sum + counts[id], 0);

describe("the sample county while it comes in", () => {
  test("the leader's sentence holds the true numbers, the time, and everything that limits them", () => {
    const share = ((sumOf("R") / sumOf("T")) * 100).toFixed(1);
    const inOrder = (names: readonly string[]): string =>
      county.expected
        .map(({ unit }) => unit)
        .filter((unit) => names.includes(unit))
        .join("、");
    expect(view.sentence).toBe(
      [
        `截至3月12日16:05，已报${truth.units.reported.length}/${county.expected.length}；`,
        `所辖基层党组织${sumOf("T")}个，软弱涣散${sumOf("R")}个，占${share}%`,
        `（含待改${inSummaries.length}个单位）。其中有名单以外的：${truth.units.unknown.join("、")}。`,
        `未报：${inOrder(truth.units.missing)}。`,
        `报了但有数没有计入：${inOrder(keptOut)}。`,
      ].join(""),
    );
  });

  test("every unit of the list and beside it stands in one place, in the order of the list", () => {
    const names = (units: typeof view.fine): readonly string[] => units.map(({ unit }) => unit);
    const all = [...county.expected.map(({ unit }) => unit), ...truth.units.unknown];
    const toDo = [...inSummaries, ...inLists, ...keptOut, ...truth.units.unknown];
    expect(names(view.toDo)).toEqual(all.filter((unit) => toDo.includes(unit)));
    expect(view.missing).toEqual(all.filter((unit) => truth.units.missing.includes(unit)));
    expect(names(view.fine)).toEqual(
      all.filter((unit) => !toDo.includes(unit) && !truth.units.missing.includes(unit)),
    );
    expect(view.included).toBe(truth.units.reported.length + truth.units.unknown.length);
  });

  test("no file is lost: each stands with a unit, or among the strays with what to do", () => {
    const withUnits = [...view.toDo, ...view.fine].flatMap(({ files }) => files);
    const strays = view.stray.map(({ file }) => file);
    expect([...withUnits, ...strays].toSorted()).toEqual(Object.keys(countyFiles).toSorted());
    expect(view.stray).toEqual(
      truth.files.unreadable.map((file) => ({
        file,
        why: unreadableReasons["file.web-page"],
      })),
    );
  });

  test("what nobody has to mend is fine, and late is only said", () => {
    for (const { errors, versions, sendBack } of view.fine)
      expect([errors, versions, sendBack]).toEqual([0, [], undefined]);
    expect(view.fine.filter(({ troubles }) => troubles.length > 0).map(({ unit }) => unit)).toEqual(
      truth.units.late,
    );
  });

  test.each([...inSummaries, ...inLists])("%s is asked to mend what was made wrong", (name) => {
    const { errors, sendBack, troubles } = unitOf(view, name);
    expect(errors).toBeGreaterThan(0);
    expect(sendBack).toContain(`${name}：软弱涣散三表收到并核对过了，有${errors}处要请你们`);
    expect(troubles[0]).toContain(`${errors}处必须改`);
  });

  test("the text to send back says the place in words, what is wrong and what to do", () => {
    expect(unitOf(view, "县卫生局党委").sendBack?.split("\n")).toEqual([
      "县卫生局党委：软弱涣散三表收到并核对过了，有1处要请你们改正或补报：",
      expect.stringMatching(/^①附件2第\d+行 党组织书记联系方式：.+“1387341256”不像电话号码/),
      "改好后请把全套表重新发来，没有改动的表也在内，文件名不变。",
    ]);
    expect(unitOf(view, "县直机关工委").sendBack?.split("\n").slice(1, -1)).toEqual([
      expect.stringMatching(/^①县直机关工委应报机关、其他事业单位，还缺其他事业单位。/),
      expect.stringMatching(/^②附件1（工作表“附件1”）：没有填党组织类别/),
    ]);
    expect(unitOf(view, "马杜桥乡").sendBack).toContain("①附件2第6行：");
    expect(unitOf(view, "鸟江镇").sendBack).toContain("①附件1（农村）：所辖基层党组织填");
    expect(unitOf(view, "县教育局党委").sendBack).toContain("①附件1（学校）软弱涣散基层党组织填");
  });

  test("until when to mend is said where the clerk gives it", () => {
    const { sendBack } = unitOf(collect(received, request, { dueBy: "今天17:00" }), "鸟江镇");
    expect(sendBack?.split("\n").at(-1)).toBe(
      "请在今天17:00前改好，把全套表重新发来，没有改动的表也在内，文件名不变。",
    );
  });

  test("those who have not reported are reminded in one text", () => {
    expect(view.reminder).toBe(
      `还没有收到以下${view.missing.length}个单位的软弱涣散基层党组织三张表：${view.missing.join("、")}。报送截止是2014年3月15日，请抓紧报送；已经发出的，请告知一声。`,
    );
    const { expected: _, ...unlisted } = request;
    expect(collect(received, unlisted)).toMatchObject({ missing: [], reminder: undefined });
  });
});

describe("a unit that sent two versions", () => {
  const [unit = ""] = truth.units.conflicting;
  const [[older = "", newer = ""] = []] = truth.files.conflicting;

  test("the one of the later 填表时间 is offered, whenever the files were changed", () => {
    const changed = receive(countyFiles, { [older]: 2_000, [newer]: 1_000 });
    const { versions, kept, sendBack } = unitOf(collect(changed, request), unit);
    expect(kept).toBeUndefined();
    expect(versions).toEqual([
      { file: older, date: "2014年3月3日", modified: 2_000, isNewest: false },
      { file: newer, date: "2014年3月15日", modified: 1_000, isNewest: true },
    ]);
    expect(sendBack?.split("\n").slice(1, -1)).toEqual([
      expect.stringContaining(`“${older}”、“${newer}”`),
    ]);
  });

  test.each([[older], [newer]])("is fine once the clerk has taken %s", (file) => {
    const chosen = collect(received, { ...request, kept: [{ unit, file }] });
    expect(chosen.toDo.map((each) => each.unit)).not.toContain(unit);
    expect(unitOf(chosen, unit)).toMatchObject({ kept: file, versions: [], troubles: [] });
    expect(chosen.sentence).not.toContain(unit);
  });
});
