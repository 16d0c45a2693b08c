// Scans that came in, as the clerk sees them: with the unit that their names tell, received and not entered.
import { unreadableReasons } from "../../../src/core/notice/reading-reasons";
import type { ExpectedUnit } from "../../../src/core/rollup/input";
import { collect, receive, unitOf } from "./collect-files";

const listed = (unit: string): ExpectedUnit => ({ unit, aliases: [], categories: [] });
const pdf = new TextEncoder().encode("%PDF-1.4\n");
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

const seen = collect(
  receive({
    "收到/归阳镇上报表（盖章）.pdf": pdf,
    "微信图片.jpg": picture,
    "金桥镇和鸟江镇.jpg": picture,
    "归阳镇.xlsx": new Uint8Array(),
  }),
  {
    unit: "祁东县",
    expected: ["归阳", "归阳镇", "金桥镇", "鸟江镇"].map(listed),
  },
);

test("a unit whose scan came in is in hand, received and not entered, and nobody reminds it", () => {
  const file = "收到/归阳镇上报表（盖章）.pdf";
  expect(unitOf(seen, "归阳镇")).toMatchObject({
    notEntered: true,
    files: [file],
    errors: 0,
    warnings: 0,
    troubles: [
      `归阳镇报来的是扫描件或照片（“${file}”），已收到、未录入，合计里没有它的数字。请让它发来Excel或Word文件，或者照着手工录入，再重新汇总。`,
    ],
    sendBack: `归阳镇：软弱涣散三表收到了，但发来的是扫描件或照片（${file}），数字录不进去。请把填好的Excel或Word文件也发来，文件名写上单位。`,
  });
  expect(seen.toDo.map(({ unit }) => unit)).toEqual(["归阳镇"]);
  expect(seen.missing).toEqual(["归阳", "金桥镇", "鸟江镇"]);
  expect(seen.sentence).toContain("已报0/4");
  expect(seen.sentence).toContain("已收到、未录入：归阳镇。未报：归阳、金桥镇、鸟江镇。");
  expect(seen.reminder).toContain("以下3个单位的软弱涣散基层党组织三张表：归阳、金桥镇、鸟江镇。");
});

test("a scan of two units, or of nobody, is a file of its own that says what it is", () => {
  expect(Object.fromEntries(seen.stray.map(({ file, why }) => [file, why]))).toEqual({
    "微信图片.jpg": unreadableReasons["file.picture"],
    "金桥镇和鸟江镇.jpg":
      "“金桥镇和鸟江镇.jpg”是扫描件或照片，名称里有金桥镇、鸟江镇，看不出是哪个单位报的，其中没有另外报来的仍算未报。请在文件名里只写一个单位，再重新汇总。",
    "归阳镇.xlsx": unreadableReasons["file.empty"],
  });
});
