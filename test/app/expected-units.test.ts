import { parseExpectedTable, parseExpectedText } from "../../src/app/expected-units";

describe("the list of expected units as text", () => {
  test("one unit a line, other names after tabs, empty lines passed over", () => {
    const { units, remarks } = parseExpectedText(
      "\uFEFF归阳镇\t归阳镇党委\t归阳\n\n  步云桥镇  \n",
    );
    expect(units).toEqual([
      { unit: "归阳镇", aliases: ["归阳镇党委", "归阳"], categories: [] },
      { unit: "步云桥镇", aliases: [], categories: [] },
    ]);
    expect(remarks).toEqual([]);
  });

  test.each([["\n"], ["\r\n"], ["\r"]])("lines may end in %j", (end) => {
    expect(parseExpectedText(["甲镇", "乙镇", "丙镇"].join(end)).units).toHaveLength(3);
  });

  test("names the line of a unit that stands there twice", () => {
    const { units, remarks } = parseExpectedText("甲镇\n\n甲镇\n");
    expect(units).toHaveLength(1);
    expect(remarks).toEqual([
      { code: "expected.repeated", message: "第3行的“甲镇”在前面已经有了，只做了一份。" },
    ]);
  });
});

describe("the list of expected units as a table", () => {
  test("finds its heads in any order and any of the first rows", () => {
    const table = [
      ["祁东县应报单位"],
      [],
      ["应报类别", "序号", "单位", "别名"],
      ["农村、街道社区", "1", "归阳镇", "归阳镇党委，归阳"],
      ["", "2", "", ""],
      ["学校", "3", "县教育局党委", ""],
    ];
    expect(parseExpectedTable(table)).toEqual({
      units: [
        { unit: "归阳镇", aliases: ["归阳镇党委", "归阳"], categories: ["农村", "街道社区"] },
        { unit: "县教育局党委", aliases: [], categories: ["学校"] },
      ],
      remarks: [],
    });
  });

  test("without a head 单位 the first column holds the units", () => {
    expect(parseExpectedTable([["归阳镇"], ["步云桥镇"]]).units.map(({ unit }) => unit)).toEqual([
      "归阳镇",
      "步云桥镇",
    ]);
  });

  test("附1注: a category that is none of the nine is kept and named with its line", () => {
    const { units, remarks } = parseExpectedTable([
      ["单位", "应报类别"],
      ["归阳镇", "农村 村级"],
    ]);
    expect(units[0]?.categories).toEqual(["农村", "村级"]);
    expect(remarks.map(({ message }) => message)).toEqual([
      "第2行“归阳镇”的应报类别“村级”不在通知列出的九类之中，照写了，请核对。",
    ]);
  });

  test("[V53] numbers of the yearly statistics are read where they are whole numbers", () => {
    const { units } = parseExpectedTable([
      ["单位", "年报数", "党委", "党总支", "党支部"],
      ["归阳镇", "39", "1", "", "约35"],
      ["步云桥镇", "", "", "", ""],
    ]);
    expect(units.map(({ base }) => base)).toEqual([{ T: 39, W: 1 }, undefined]);
  });
});
