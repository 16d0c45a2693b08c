import { decodeText } from "../../../src/adapters/workbooks/decode-text";

const text = "归阳镇\t步云桥镇\n";
const gb18030 = [0xb9, 0xe9, 0xd1, 0xf4, 0xd5, 0xf2];
const utf16 = [0xff, 0xfe, ...Buffer.from(text, "utf16le")];
const bigEndian = [0xfe, 0xff, ...Buffer.from(text, "utf16le").swap16()];

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from(text), text],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), text],
    ["UTF-16 as Notepad saves it", Uint8Array.from(utf16), text],
    ["UTF-16 with its bytes the other way round", Uint8Array.from(bigEndian), text],
    ["GB18030 as older Windows programs save it", Uint8Array.from(gb18030), "归阳镇"],
    ["nothing", new Uint8Array(), ""],
  ])("reads %s", (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });
});
