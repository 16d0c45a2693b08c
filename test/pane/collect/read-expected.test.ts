// The list of expected units from whatever the clerk offers.
import { Blob } from "node:buffer";
import { decodeText } from "../../../src/adapters/workbooks/decode-text";
import { readRows } from "../../../src/adapters/workbooks/read-rows";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { planUnitsSheet } from "../../../src/core/native/result/working-sheets";
import type { UnitLine } from "../../../src/core/native/result/content";
import {
  expectedFromFile,
  expectedFromText,
  expectedInWorkbook,
} from "../../../src/pane/collect/read-expected";

const fileOf = (
  name: string,
  bytes: Uint8Array | string,
): Parameters<typeof expectedFromFile>[0] => ({
  name,
  content: new Blob([bytes]) as unknown as globalThis.Blob,
});

const tools = { readRows, decodeText };

const line = (
  unit: string,
  state: string,
  expectedCategories: readonly string[] = [],
): UnitLine => ({
  unit,
  state,
  expectedCategories,
  filedCategories: [],
  includedCategories: [],
});

const unitsSheet = planUnitsSheet([
  line("归阳镇", "已报", ["农村", "街道社区"]),
  line("粮市镇", "未报", ["农村"]),
  line("湖南省律师行业", "不在名单"),
  line("中共祁东县委组织部", "本级"),
]);

const namesOf = (list: Awaited<ReturnType<typeof expectedFromFile>>): unknown =>
  list.ok ? list.value.units.map(({ unit }) => unit) : list.error;

test("a pasted text is a list of one unit a line", () => {
  const list = expectedFromText("归阳镇\n\n粮市镇\t粮市镇党委\n", "粘贴的名单");
  expect(list).toMatchObject({ ok: true, value: { from: "粘贴的名单", remarks: [] } });
  expect(namesOf(list)).toEqual(["归阳镇", "粮市镇"]);
});

test("a text without a unit is no list, and says so", () => {
  expect(expectedFromText(" \n1\n", "粘贴的名单").ok).toBe(false);
});

test("a text file is read in the encoding it is written in", async () => {
  const gb18030 = new Uint8Array([0xb9, 0xe9, 0xd1, 0xf4, 0xd5, 0xf2]);
  expect(namesOf(await expectedFromFile(fileOf("名单.txt", gb18030), tools))).toEqual(["归阳镇"]);
});

test("a workbook is read by its head, whatever else stands in it", async () => {
  const bytes = writeWorkbook({ sheets: [unitsSheet] });
  const names = namesOf(await expectedFromFile(fileOf("名单.xlsx", bytes), tools));
  expect(names).toContain("粮市镇");
});

test.each([
  ["照片.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])],
  ["坏了.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
])("%s is refused with its name", async (name, bytes) => {
  const list = await expectedFromFile(fileOf(name, bytes), tools);
  expect(list).toMatchObject({
    ok: false,
    error: expect.stringContaining(`“${name}”不能当名单用`),
  });
});

test("the sheet of an earlier roll-up gives its list back, without whom the roll-up had added", () => {
  const raw = readWorkbook(writeWorkbook({ sheets: [unitsSheet] }));
  const list = raw.ok ? expectedInWorkbook(raw.value) : undefined;
  expect(list).toMatchObject({
    ok: true,
    value: {
      from: "应报单位",
      units: [
        { unit: "归阳镇", categories: ["农村", "街道社区"] },
        { unit: "粮市镇", categories: ["农村"] },
      ],
    },
  });
});

test("a workbook without that sheet offers none", () => {
  expect(expectedInWorkbook({ sheets: [] })).toBeUndefined();
});
