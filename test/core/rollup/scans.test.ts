// Scans and photographs that came in: whose they are, by their names, and what the result says of it.
import type { UnreadableCode } from "../../../src/core/report/raw-workbook";
import type { ExpectedUnit, RollUpFile } from "../../../src/core/rollup/input";
import type { RollUp } from "../../../src/core/rollup/result";
import { toResultContent } from "../../../src/core/rollup/to-result-content";
import { county, file, rollUpOf, summary } from "./builders";

const expected: readonly ExpectedUnit[] = [
  { unit: "归阳", aliases: [], categories: [] },
  { unit: "归阳镇", aliases: [], categories: [] },
  { unit: "东归阳镇", aliases: [], categories: [] },
  { unit: "中共祁东县金桥镇委员会", aliases: ["老金桥公社"], categories: ["农村"] },
  { unit: "县教育局党委", aliases: [], categories: [] },
  { unit: county, aliases: [], categories: [] },
];

const scan = (path: string, unreadable: UnreadableCode = "file.pdf"): RollUpFile => ({
  ...file(path, []),
  unreadable,
});

const rolled = (...files: readonly RollUpFile[]): RollUp => rollUpOf(files, { expected });

const ofScan = ({ findings }: RollUp): readonly (readonly [unknown, unknown])[] =>
  findings.filter(({ file: of }) => of !== undefined).map((each) => [each.file, each.message]);

test.each([
  ["归阳镇-软弱涣散三表.pdf", "归阳镇"],
  ["收到/归阳镇上报表（盖章）.PDF", "归阳镇"],
  ["归 阳.pdf", "归阳"],
  ["东归阳镇.pdf", "东归阳镇"],
  ["金桥镇.jpg", "中共祁东县金桥镇委员会"],
  ["祁东县金桥镇党委2014年.jpg", "中共祁东县金桥镇委员会"],
  ["老金桥公社1.jpg", "中共祁东县金桥镇委员会"],
  ["教育局扫描件.pdf", "县教育局党委"],
  ["祁东县/收到\\归阳镇\\IMG_0001.jpg", "归阳镇"],
  ["归阳镇.zip/金桥镇.pdf", "中共祁东县金桥镇委员会"],
])("%s is from %s: received, not entered, and not missing", (path, unit) => {
  const { units, unitStates } = rolled(scan(path));
  expect(units.notEntered).toEqual([unit]);
  expect(units.reported).toEqual([]);
  expect(units.missing).toEqual(expected.map((each) => each.unit).filter((each) => each !== unit));
  expect(unitStates.find((each) => each.unit === unit)?.scans).toEqual([path]);
});

test.each([["扫描全能王.pdf"], ["IMG_0001.jpg"], ["祁东县.pdf"], ["收到/扫描.jpg"]])(
  "%s names no unit: all of them stay missing",
  (path) => {
    const result = rolled(scan(path));
    expect(result.units.notEntered).toEqual([]);
    expect(result.units.missing).toHaveLength(expected.length);
    expect(ofScan(result)).toEqual([]);
  },
);

test("a scan that names two units is nobody's: both stay missing, and the file is named", () => {
  const path = "归阳镇、金桥镇.pdf";
  const result = rolled(scan(path));
  expect(result.units.notEntered).toEqual([]);
  expect(result.units.missing).toHaveLength(expected.length);
  expect(ofScan(result)).toEqual([
    [
      path,
      `“${path}”是扫描件或照片，名称里有归阳镇、中共祁东县金桥镇委员会，看不出是哪个单位报的，其中没有另外报来的仍算未报。请在文件名里只写一个单位，再重新汇总。`,
    ],
  ]);
});

test("two units of the list that differ by what stands before them are not told apart by a name without it", () => {
  const two = ["衡南县教育局党委", "祁阳县教育局党委"].map((unit) => ({
    unit,
    aliases: [],
    categories: [],
  }));
  const both = rollUpOf([scan("教育局.pdf"), scan("衡南县教育局.pdf")], { expected: two });
  expect(both.units.notEntered).toEqual(["衡南县教育局党委"]);
  expect(both.units.missing).toEqual(["祁阳县教育局党委"]);
});

test("other files that cannot be read count as nothing received", () => {
  const codes = ["file.damaged", "file.encrypted", "file.archive", "file.old-word"] as const;
  const { units } = rolled(...codes.map((code) => scan(`归阳镇-${code}`, code)));
  expect(units.notEntered).toEqual([]);
  expect(units.missing).toContain("归阳镇");
});

test("a unit that has sent its forms has reported, with a scan beside them or without", () => {
  const form = summary(["归阳镇", "农村"], [39, 1, 3, 35, 2, 1, 1]);
  const result = rolled(scan("归阳镇.pdf"), file("归阳镇.xlsx", [form]));
  expect(result.units.notEntered).toEqual([]);
  expect(result.units.reported).toEqual(["归阳镇"]);
  expect(result.unitStates.find(({ unit }) => unit === "归阳镇")?.scans).toEqual([]);
});

test("the sheet of units says 已收到、未录入, and the finding names the files", () => {
  const result = rolled(scan("归阳镇1.jpg", "file.picture"), scan("归阳镇2.jpg", "file.picture"));
  const content = toResultContent(result, { print: { signatures: false } });
  const states = content.units.map(({ unit, state }) => [unit, state]);
  expect(states).toContainEqual(["归阳镇", "已收到、未录入"]);
  expect(states).toContainEqual(["归阳", "未报"]);
  const said = result.findings.filter(({ unit }) => unit === "归阳镇");
  expect(said.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    [
      "V43",
      "warning",
      "归阳镇报来的是扫描件或照片（“归阳镇1.jpg”、“归阳镇2.jpg”），已收到、未录入，合计里没有它的数字。请让它发来Excel或Word文件，或者照着手工录入，再重新汇总。",
    ],
  ]);
});

test("without a list of units nobody is missing, and nobody is told from a name", () => {
  const { units, unitStates } = rollUpOf([scan("归阳镇.pdf")]);
  expect([units.notEntered, units.missing, unitStates]).toEqual([[], [], []]);
});
