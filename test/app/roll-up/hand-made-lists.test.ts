// What the clerk changes or adds on a merged list is there after the next roll-up, and is told.
import { rollUpFiles } from "../../../src/app/roll-up-files";
import { readHandMade } from "../../../src/core/rollup/read-hand-made";
import type { RollUp } from "../../../src/core/rollup/result";
import { readAll, requestFor } from "../../support/roll-up-bytes";
import { rawOf } from "./open-book";
import {
  addRow,
  cellWith,
  correct,
  linesOf,
  namesOf,
  one,
  putInto,
  rollUp,
  sheetNamed,
  swapPrinted,
  town,
  towns,
  two,
  typeInto,
  unit,
  weak,
} from "./hand-work";

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

  test.each([
    ["对应标准", "七"],
    ["类别", "农、学校"],
    ["党员数", "约三十"],
  ])("%s that nobody can read is kept as it is written, and told", (head, text) => {
    const unclear = typeInto(book, list, ["归阳镇金星村党支部", head, text]);
    expect(linesOf(unclear)).toEqual([
      `附件2“归阳镇金星村党支部”的${head}：您改成了“${text}”，看不出是什么意思，照写了。请按那一栏的下拉框或通知的写法填。`,
      "您在汇总的附件2上改过的1处会保留。",
    ]);
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

  const renamed = typeInto(book, list, [
    "归阳镇石龙村党支部",
    "软弱涣散基层\n党组织名称",
    "归阳镇石龙社区党支部",
  ]);

  test("a name that was put right goes with its row, and to no other that stands in its place", () => {
    const turned = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [two, one]) };
    expect(namesOf(rollUp(renamed, turned)).slice(0, 2)).toEqual([
      "归阳镇金星村党支部",
      "归阳镇石龙社区党支部",
    ]);
    const other = { ...one, name: "新屋村党支部" };
    const left = { ...towns, "归阳镇.xlsx": town("归阳镇", 2, [other, two]) };
    expect(namesOf(rollUp(renamed, left)).slice(0, 2)).toEqual([
      "归阳镇新屋村党支部",
      "归阳镇金星村党支部",
    ]);
    expect(linesOf(renamed, left)).toEqual([
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
    const copied = values.with(1, "归阳镇新屋村党支部");
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

  test("what is printed may be sorted without the columns beside it", () => {
    const [stone, gold] = ["归阳镇石龙村党支部", "金桥镇金星村党支部"] as const;
    const sorted = swapPrinted(book, list, [stone, gold]);
    expect(sheetNamed(sorted, list)).not.toEqual(sheetNamed(book, list));
    expect(linesOf(sorted)).toEqual([]);
    const mended = typeInto(sorted, list, [stone, "党员数", 33]);
    expect(linesOf(mended)).toEqual(["您在汇总的附件2上改过的1处会保留。"]);
    expect(
      rollUp(mended).lists.organizations.rows.map(({ content }) => [content.name, content.members]),
    ).toEqual(expect.arrayContaining([[stone, 33]]));
  });

  test("a row that was added stands against what its unit sends later, and is told", () => {
    const added = addRow(book, list, [
      5,
      "粮市镇新塘村党支部",
      12,
      "班子不团结",
      "王军",
      "13807341234",
    ]);
    const withUnit = typeInto(added, list, ["粮市镇新塘村党支部", "来源单位", "粮市镇"]);
    const late = { ...towns, "粮市镇.xlsx": town("粮市镇", 1, [{ ...two, name: "新塘村党支部" }]) };
    const result = rollUp(withUnit, late);
    const own = result.lists.organizations.rows.filter(({ source }) => source.unit === "粮市镇");
    expect(own).toMatchObject([{ source: { file: "" }, content: { members: 12 } }]);
    expect(result.findings.filter(({ rule }) => rule === "V42")).toMatchObject([
      {
        unit: "粮市镇",
        message: expect.stringContaining("用的是您加的") as string,
      },
    ]);
  });
});
