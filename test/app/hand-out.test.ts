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

describe("handing the forms out", () => {
  test("names each file after its unit, with nothing in it that Windows forbids", () => {
    const names = planHandOut([unit("归阳镇"), unit('甲/乙:"丙"?')], request).map(
      (each) => each.fileName,
    );
    expect(names).toEqual(["归阳镇-软弱涣散三表.xlsx", "甲_乙__丙__-软弱涣散三表.xlsx"]);
  });

  test("附件3 goes to units with villages and to those whose categories nobody stated", () => {
    const handOuts = planHandOut(
      [unit("甲镇", "农村"), unit("乙局", "学校"), unit("丙镇")],
      request,
    );
    const lists = handOuts.map(({ plan }) => plan.sheets.map(({ name }) => name));
    expect(lists).toEqual([
      ["附件1-农村", "附件2", "附件3"],
      ["附件1-学校", "附件2"],
      ["附件1", "附件2", "附件3"],
    ]);
  });

  test("the text says the deadline, the basis and which file is whose", () => {
    const primary = {
      ...round,
      basis: "primary" as const,
      deadline: { year: 2014, month: 3, day: 12 },
    };
    const text = handOutText(planHandOut([unit("归阳镇")], request), primary);
    expect(text).toContain("2014年3月12日前");
    expect(text).toContain("单一主因");
    expect(text).toContain("归阳镇：归阳镇-软弱涣散三表.xlsx");
    expect(text).not.toMatch(/[{}]/);
  });
});
