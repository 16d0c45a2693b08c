// What is to be filled in, and what is to be mended: two things in the workbook that is open.
import { planMissing } from "../../../src/app/fill/plan-missing";
import { categories } from "../../../src/core/notice/categories";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { WorkbookCheck } from "../../../src/app/check/check-workbook";
import { toA1 } from "../../../src/core/kernel/address";
import { blankForms } from "../../support/sample-forms";
import { check, open, openCells, openExample } from "./open-example";

const places = (findings: WorkbookCheck["findings"]): readonly string[] =>
  findings.map(({ rule, sheet, at }) => `${rule} ${sheet} ${at && toA1(at)}`);

const inserted = {
  sheets: planMissing(
    {
      unit: "归阳镇党委",
      date: { year: 2014, month: 3, day: 10 },
      categories,
      forms: ["summary", "organizations", "villages"],
      round: defaultRound,
    },
    [],
  ),
};

describe("what nobody has filled in yet", () => {
  test("is all there is to say of a set that was just inserted", () => {
    const { findings, unfilled, fixes, unchecked } = check(open(inserted));
    expect({ findings, fixes, unchecked }).toEqual({ findings: [], fixes: [], unchecked: [] });
    expect(unfilled.length).toBeGreaterThan(0);
  });

  test("is all there is to say of forms as they are printed, without unit and date", () => {
    const { findings, unfilled } = check(open(blankForms));
    expect(places(findings)).toEqual([]);
    expect(unfilled.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["V01", "V03", "V05"]));
  });

  test("in a row that was begun is to be filled, while what stands there is checked", () => {
    const { findings, unfilled } = check(
      openCells({ 附件2: { B6: null, F6: "1390734135", D6: null } }),
    );
    expect(places(findings)).toEqual(["V28 附件2 F6"]);
    expect(places(unfilled)).toEqual(["V17 附件2 B6", "V22 附件2 D6"]);
  });

  test("附1: counts that contradict each other are found while others are blank", () => {
    const { findings, unfilled } = check(
      openExample({ summary: { counts: { T: 40 } }, cells: { "附件1-农村": { E15: null } } }),
    );
    expect(places(findings)).toEqual(["V06 附件1-农村 E5"]);
    expect(places(unfilled)).toEqual(["V05 附件1-农村 E15"]);
  });

  test("附1: a list that nobody has begun does not contradict 附件1, one without the rows does", () => {
    const notBegun = check(openExample({ organizations: { rows: [] } }));
    expect(places(notBegun.findings)).toEqual(["V34 附件3 B5"]);
    expect(places(notBegun.unfilled)).toEqual(["V15 附件1-农村 E9"]);
    const none = check(openExample({ organizations: { rows: [{ name: "无" }] } }));
    expect(places(none.findings)).toEqual(["V15 附件1-农村 E9", "V34 附件3 B5"]);
  });
});

test("findings stand in the order of the workbook", () => {
  const { findings } = check(
    openExample({
      summary: { counts: { T: 40 } },
      cells: {
        附件3: { C5: 37 },
        附件2: { F6: "661234", B6: "石龙村" },
        "附件1-农村": { F9: 6 },
      },
    }),
  );
  expect(places(findings)).toEqual([
    "V06 附件1-农村 E5",
    "V11 附件1-农村 F9",
    "V56 附件2 B6",
    "V28 附件2 F6",
    "V35 附件3 C5",
  ]);
});
