import { handOutText, planHandOut } from "../../src/app/hand-out";
import { round, unsigned } from "../support/sample-forms";

const request = { categories: [], round, print: unsigned };
const unit = (
  name: string,
  ...categories: string[]
): Parameters<typeof planHandOut>[0][number] => ({
  unit: name,
  aliases: [],
  categories,
});
const fileNames = (...names: string[]): readonly string[] =>
  planHandOut(
    names.map((name) => unit(name)),
    request,
  ).map(({ fileName }) => fileName);

describe("handing the forms out: names of files", () => {
  test.each([
    ["归阳镇", "归阳镇-软弱涣散三表.xlsx"],
    ['甲/乙:"丙"?', "甲_乙__丙__-软弱涣散三表.xlsx"],
    ["归\u200B阳镇. ", "归阳镇-软弱涣散三表.xlsx"],
    ["..甲", "甲-软弱涣散三表.xlsx"],
    ["CON.甲", "_CON.甲-软弱涣散三表.xlsx"],
    ["com1", "_com1-软弱涣散三表.xlsx"],
    ["..", "_-软弱涣散三表.xlsx"],
  ])("%j has %s", (name, file) => {
    expect(fileNames(name)).toEqual([file]);
  });

  test("what makes one name of two units is numbered, whatever the case", () => {
    expect(fileNames("甲/乙", "甲:乙", "A镇", "a镇")).toEqual([
      "甲_乙-软弱涣散三表.xlsx",
      "甲_乙-软弱涣散三表(2).xlsx",
      "A镇-软弱涣散三表.xlsx",
      "a镇-软弱涣散三表(2).xlsx",
    ]);
  });

  test("none is longer than 200 bytes, and none ends within a character", () => {
    const [first = "", second = ""] = fileNames("𠮷".repeat(60), `${"𠮷".repeat(59)}长`);
    expect(Buffer.byteLength(first)).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(second)).toBeLessThanOrEqual(200);
    expect(first).toMatch(/^(?:𠮷)+-软弱涣散三表\.xlsx$/u);
    expect(second).toMatch(/^(?:𠮷)+-软弱涣散三表\(2\)\.xlsx$/u);
  });
});

describe("handing the forms out: 附件3", () => {
  test.each([
    [["农村"], true],
    [["学校"], false],
    [["学校", "机关"], false],
    [["学校", "园区"], true],
    [["村级"], true],
    [[], true],
  ])("a unit that reports %j has it: %p", (categories, given) => {
    const [handOut] = planHandOut([unit("甲镇", ...categories)], request);
    const sheets = handOut?.plan.sheets.map(({ name }) => name) ?? [];
    expect(sheets).toContain("附件2");
    expect(sheets.includes("附件3")).toBe(given);
  });
});

describe("the text to send along", () => {
  const primary = {
    ...round,
    basis: "primary" as const,
    deadline: { year: 2014, month: 3, day: 12 },
  };

  test("says what for, which forms, until when, how to count and which file is whose", () => {
    expect(handOutText(planHandOut([unit("归阳镇")], request), primary)).toBe(
      [
        "各单位：按整顿软弱涣散基层党组织的通知，请填报附件1《软弱涣散基层党组织情况汇总表》、附件2《软弱涣散基层党组织简要情况一览表》、附件3《党组织换届选举难点村简要情况一览表》，于2014年3月12日前报送。村党组织才填附件3。",
        "填写要求：一、附件1每个类别一张，数量没有的填0，不要空着，比例由公式算出。二、一览表一个党组织一行，10行不够就接着往下写；没有的在第1行填“无”。三、六条标准按“单一主因”统计，就是一个党组织只算在最主要的一条里。四、填好后保存为Excel工作簿，文件名不变，整个文件发回。",
        "表已按单位做好，请用写有本单位名称的文件：",
        "归阳镇：归阳镇-软弱涣散三表.xlsx",
        "",
      ].join("\n"),
    );
    expect(handOutText([], round)).toContain("可重叠”统计，就是一个党组织符合几条，就在几条里各算");
  });

  test("does not speak of 附件3 where nobody gets it", () => {
    const text = handOutText(planHandOut([unit("县教育局党委", "学校")], request), round);
    expect(text).not.toMatch(/附件3|村/);
  });
});
