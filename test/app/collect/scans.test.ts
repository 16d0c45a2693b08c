// Scans that came in: received, not entered, and named with the unit that their names tell.
import { scanSentence, unreadableReasons } from "../../../src/core/notice/reading-reasons";
import type { ExpectedUnit } from "../../../src/core/rollup/input";
import { renderSentence } from "../../../src/core/spec/message";
import { collect, receive } from "./collect-files";

const listed = (unit: string): ExpectedUnit => ({ unit, aliases: [], categories: [] });

test("a scan that names a missing unit says so, and the unit stays missing", () => {
  const pdf = new TextEncoder().encode("%PDF-1.4\n");
  const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  const seen = collect(
    receive({
      "收到/归阳镇上报表（盖章）.pdf": pdf,
      "微信图片.jpg": picture,
      "归阳镇.xlsx": new Uint8Array(),
    }),
    { unit: "祁东县", expected: [listed("归阳"), listed("归阳镇"), listed("金桥镇")] },
  );
  expect(seen.missing).toEqual(["归阳", "归阳镇", "金桥镇"]);
  expect(Object.fromEntries(seen.stray.map(({ file, why }) => [file, why]))).toEqual({
    "收到/归阳镇上报表（盖章）.pdf": `${unreadableReasons["file.pdf"]}${renderSentence(scanSentence, { unit: "归阳镇" })}`,
    "微信图片.jpg": unreadableReasons["file.picture"],
    "归阳镇.xlsx": unreadableReasons["file.empty"],
  });
});
