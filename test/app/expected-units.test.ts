import { parseCategories } from "../../src/app/parse-categories";
import { parseExpectedSheets, parseExpectedText } from "../../src/app/expected-units";

type List = ReturnType<typeof parseExpectedText>;
type Rows = readonly (readonly string[])[];

const namesOf = (list: List | undefined): readonly string[] | undefined =>
  list?.units.map(({ unit }) => unit);
const codesOf = (list: List | undefined): readonly string[] | undefined =>
  list?.remarks.map(({ code }) => code);
const parseTable = (...tables: readonly Rows[]): List | undefined =>
  parseExpectedSheets(tables.map((rows, index) => ({ name: `表${index + 1}`, rows })));

describe("the list of expected units as text", () => {
  test("one unit a line, other names after tabs, empty lines passed over", () => {
    const { units, remarks } = parseExpectedText(
      "\uFEFF归阳镇\t归阳镇党委\t归阳 办\n\n  步云桥镇  \n",
    );
    expect(units).toEqual([
      { unit: "归阳镇", aliases: ["归阳镇党委", "归阳 办"], categories: [] },
      { unit: "步云桥镇", aliases: [], categories: [] },
    ]);
    expect(remarks).toEqual([]);
  });

  test("a first column of nothing but ordinal numbers is none of units", () => {
    expect(parseExpectedText("1\t归阳镇\t归阳镇党委\n2、\t步云桥镇").units).toEqual([
      { unit: "归阳镇", aliases: ["归阳镇党委"], categories: [] },
      { unit: "步云桥镇", aliases: [], categories: [] },
    ]);
    expect(parseExpectedText("1\n归阳镇").units).toHaveLength(1);
  });

  test.each([["\n"], ["\r\n"], ["\r"]])("lines may end in %j", (end) => {
    expect(parseExpectedText(["甲镇", "乙镇", "丙镇"].join(end)).units).toHaveLength(3);
  });

  test("names the line of a unit that stands there twice, however it is spaced", () => {
    const { units, remarks } = parseExpectedText("甲镇\n\n甲\u200B 镇\n");
    expect(units).toHaveLength(1);
    expect(remarks).toEqual([
      { code: "expected.repeated", message: "第3行的“甲 镇”在前面已经有了，只算一次。" },
    ]);
  });

  test("a line of heads is no unit, wherever it stands, and tells what the columns hold", () => {
    expect(parseExpectedText("单位\n甲镇\t甲\n填报单位\n乙镇").units).toEqual([
      { unit: "甲镇", aliases: ["甲"], categories: [] },
      { unit: "乙镇", aliases: [], categories: [] },
    ]);
    const { units } = parseExpectedText("序号\t单位\t应报类别\t别名\n1\t甲镇\t农村\t甲");
    expect(units).toEqual([{ unit: "甲镇", aliases: ["甲"], categories: ["农村"] }]);
  });

  test("a table pasted from a spreadsheet may have a title, and line breaks in its cells", () => {
    const pasted = [
      "祁东县应报单位\t\t",
      '序号\t"单位\n（全称）"\t应报类别',
      '1\t归阳镇\t"农村\n街道社区"',
      '2\t"县""一中""党委"\t学校',
      "",
    ].join("\r\n");
    expect(parseExpectedText(pasted)).toEqual({
      units: [
        { unit: "归阳镇", aliases: [], categories: ["农村", "街道社区"] },
        { unit: '县"一中"党委', aliases: [], categories: ["学校"] },
      ],
      remarks: [],
    });
  });

  test("drops characters that nobody sees", () => {
    expect(namesOf(parseExpectedText("归\u200B阳\u00AD镇\u202E\u0001"))).toEqual(["归阳镇"]);
  });
});

describe("numbers before the units", () => {
  test.each([
    ["1、步云桥镇"],
    ["12. 步云桥镇"],
    ["（3）步云桥镇"],
    ["4）步云桥镇"],
    ["十一、步云桥镇"],
    ["②步云桥镇"],
  ])("%s", (line) => {
    const { units, remarks } = parseExpectedText(line);
    expect(units.map(({ unit }) => unit)).toEqual(["步云桥镇"]);
    expect(remarks.map(({ message }) => message)).toEqual([
      `有1个单位名称前面的序号去掉了，例：“${line}”。`,
    ]);
  });

  test.each([["8.1厂"], ["一中"], ["302队"], ["三河镇"]])("%s keeps its own", (line) => {
    expect(parseExpectedText(line)).toMatchObject({ units: [{ unit: line }], remarks: [] });
  });

  test.each([["12"], ["１２"], ["3、"], ["1.5"]])("%s alone is no unit, and is named", (line) => {
    const list = parseExpectedText(`甲镇\n${line}\n`);
    expect([namesOf(list), codesOf(list)]).toEqual([["甲镇"], ["expected.number"]]);
    expect(list.remarks[0]?.message).toContain(`第2行的“${line}”不是单位名称`);
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
    expect(parseTable(table)).toEqual({
      units: [
        { unit: "归阳镇", aliases: ["归阳镇党委", "归阳"], categories: ["农村", "街道社区"] },
        { unit: "县教育局党委", aliases: [], categories: ["学校"] },
      ],
      remarks: [],
    });
  });

  test.each([
    ["单 位"],
    ["单位（全称）"],
    ["填报单位"],
    ["应报 单位"],
    ["单位名称(盖章)"],
    ["乡镇（街道）"],
    ["单位全称"],
  ])("takes %s for the head", (head) => {
    const list = parseTable([
      ["序号", head],
      ["1", "甲镇"],
    ]);
    expect(namesOf(list)).toEqual(["甲镇"]);
  });

  test("prefers the head 单位 in whichever row and column it stands", () => {
    const list = parseTable([
      ["填报单位", "祁东县"],
      ["乡镇", "单位名称", "单位"],
      ["一", "二", "甲镇"],
    ]);
    expect(namesOf(list)).toEqual(["甲镇"]);
  });

  test("a head that comes again is no unit", () => {
    expect(namesOf(parseTable([["单位"], ["甲镇"], ["单 位"], ["乙镇"]]))).toEqual([
      "甲镇",
      "乙镇",
    ]);
  });

  test("looks for the head in every sheet, and names the sheets it did not read", () => {
    const notes = [["说明", "请按时报送"]];
    expect(parseTable(notes, [["单位"], ["甲镇"]])).toMatchObject({
      units: [{ unit: "甲镇" }],
      remarks: [],
    });
    const list = parseTable(notes, [["单位"], ["甲镇"]], [["单位"], ["乙局"]]);
    expect(namesOf(list)).toEqual(["甲镇"]);
    expect(list?.remarks[0]?.message).toMatch(/名单取自工作表“表2”。“表3”/);
  });

  test("without a head a single column holds the units, and several columns say nothing", () => {
    expect(namesOf(parseTable([["", "归阳镇"], [], ["", "步云桥镇"]], []))).toEqual([
      "归阳镇",
      "步云桥镇",
    ]);
    expect(parseTable([["1", "归阳镇"]])).toBeUndefined();
    expect(parseTable([["归阳镇"]], [["步云桥镇"]])).toBeUndefined();
    expect(codesOf(parseTable([[""]]))).toEqual(["expected.empty"]);
  });

  test("a row for each category of a unit makes one unit; only what says nothing new is a repetition", () => {
    const list = parseTable([
      ["单位", "应报类别", "年报数", "别名"],
      ["甲镇", "农村", "30", "甲"],
      ["甲镇", "街道社区", "9", "甲镇党委"],
      ["", "学校", "", ""],
      ["甲镇", "农村", "30", ""],
    ]);
    expect(list?.units).toEqual([
      {
        unit: "甲镇",
        aliases: ["甲", "甲镇党委"],
        categories: ["农村", "街道社区", "学校"],
        base: { T: 39 },
      },
    ]);
    expect(list?.remarks.map(({ message }) => message)).toEqual([
      "第5行的“甲镇”在前面已经有了，只算一次。",
    ]);
  });

  test("the title above the heads is never carried down", () => {
    const list = parseTable([["祁东县名单"], ["单位", "类别"], ["", "农村"], ["甲镇", "农村"]]);
    expect(namesOf(list)).toEqual(["甲镇"]);
  });

  test("附1注: a category that is none of the nine is kept and named with its line", () => {
    const list = parseTable([
      ["单位", "应报类别"],
      ["归阳镇", "村级 园区"],
      ["长".repeat(61), "园区"],
    ]);
    expect(list?.units[0]?.categories).toEqual(["农村", "园区"]);
    expect(list?.remarks.map(({ message }) => message)).toEqual([
      "第2行“归阳镇”的应报类别“园区”不在通知列出的九类之中，照写了，请核对。",
      expect.stringContaining("第3行的单位名称超过60个字"),
    ]);
  });

  test("[V53] numbers of the yearly statistics are read where they are whole numbers", () => {
    const list = parseTable([
      ["单位", "年报数", "党委", "党总支", "党支部"],
      ["归阳镇", "39", "1", "", "约35"],
      ["步云桥镇", "", "", "", ""],
    ]);
    expect(list?.units.map(({ base }) => base)).toEqual([{ T: 39, W: 1 }, undefined]);
  });
});

describe("categories as clerks write them", () => {
  test.each([
    ["农村，社区", ["农村", "街道社区"]],
    ["街道、社区", ["街道社区"]],
    ["农 村", ["农村"]],
    ["村级/国企", ["农村", "国有企业"]],
    ["其他/园区", ["其他/园区?"]],
    ["园区；园区", ["园区?"]],
    [" ， ", []],
  ])("%s", (text, expected) => {
    const read = parseCategories(text).map(({ name, known }) => (known ? name : `${name}?`));
    expect(read).toEqual(expected);
  });
});
