// Which spellings are one unit, and which that look alike are two.
import { areaOf, unitKey } from "../../../src/core/rollup/unit-key";
import { makeDirectory } from "../../../src/core/rollup/unit-directory";

const keyIn = (own: string) => {
  const area = areaOf(own);
  return (name: string): string => unitKey(name, area);
};

describe("in 祁东县, one unit whatever its spelling", () => {
  const key = keyIn("中共祁东县委组织部");

  test.each([
    ["归阳镇", "归阳镇党委"],
    ["归阳镇", "中共归阳镇委员会"],
    ["归阳镇", "中共祁东县归阳镇委员会"],
    ["归阳镇", "中国共产党祁东县归阳镇委员会"],
    ["归阳镇", "湖南省衡阳市祁东县归阳镇党委"],
    ["归阳镇", " 归 阳 镇 党委（盖章）"],
    ["白地市镇", "祁东县白地市镇党委"],
    ["洪桥街道", "洪桥街道党工委"],
    ["洪桥街道", "中共祁东县洪桥街道工作委员会"],
    ["洪桥街道", "洪桥街道办事处党工委"],
    ["县教育局党委", "祁东县教育局"],
    ["县直机关工委", "祁东县直机关工委"],
    ["祁东县", "中共祁东县委"],
    ["祁东县", "县委组织部"],
    ["祁东县", "衡阳市祁东县委"],
    ["祁东县", "祁东县委党的群众路线教育实践活动领导小组办公室"],
    ["县国资委党委", "祁东县国资委"],
  ])("%s is %s", (one, other) => {
    expect(key(other)).toBe(key(one));
  });
});

describe("units that look alike stay apart", () => {
  test.each([
    ["衡阳市", "衡阳市", "衡阳县"],
    ["邵阳市", "邵阳市邵阳县", "邵阳市"],
    ["邵阳县", "邵阳市", "邵阳县"],
    ["祁东县", "县教育局党委", "县卫生局党委"],
    ["祁东县", "县国资委党委", "祁东县委"],
    ["常德市", "津市市", "津市"],
    ["岳阳市", "岳阳县", "岳阳楼区"],
    ["郴州市", "岳阳县毛田镇", "湘乡市毛田镇"],
  ])("to %s, %s is not %s", (own, one, other) => {
    const key = keyIn(own);
    expect(key(one)).not.toBe(key(other));
  });

  test.each([
    ["津市市", "津市市新洲镇", "新洲镇"],
    ["津市市", "常德市津市市新洲镇党委", "新洲镇"],
    ["常德市", "津市市委组织部", "津市市"],
    ["浏阳市", "浏阳市沙市镇党委", "沙市镇"],
    ["邵阳市", "邵阳市邵阳县", "邵阳县"],
    ["邵阳县", "邵阳市邵阳县塘田市镇", "塘田市镇"],
    ["湖南省", "湖南省律师行业教育实践活动领导小组办公室", "律师行业"],
  ])("to %s, %s is known as %s", (own, name, key) => {
    expect(keyIn(own)(name)).toBe(key);
  });
});

describe("the expected list", () => {
  const expected = [
    { unit: "县教育局", aliases: ["教科局"], categories: [] },
    { unit: "县教育局党委", aliases: [], categories: [] },
    { unit: "中共归阳镇委员会", aliases: [], categories: [] },
  ];
  const written = ["教科局", "县教育局党委", "教育局", "祁东县归阳镇", "粮市镇", "粮市镇党委"];
  const { unitOf } = makeDirectory("祁东县", expected, written);

  test("names a unit by its alias and by any spelling of its name", () => {
    expect(unitOf("教科局")?.name).toBe("县教育局");
    expect(unitOf("祁东县归阳镇")?.name).toBe("中共归阳镇委员会");
  });

  test("tells two listed units with one key apart by their exact names only", () => {
    expect(unitOf("县教育局党委")?.name).toBe("县教育局党委");
    expect(unitOf("教育局")).toMatchObject({ name: "教育局", expected: false });
  });

  test("leaves an unlisted unit under its fullest spelling", () => {
    expect(unitOf("粮市镇")).toBe(unitOf("粮市镇党委"));
    expect(unitOf("粮市镇")).toMatchObject({ name: "粮市镇党委", expected: false });
  });
});
