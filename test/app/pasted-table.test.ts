// A pasted table is read as it was copied, whichever program it comes from.
import * as fc from "fast-check";
import { readAnyKind } from "../../src/adapters/workbooks/read-any-kind";
import { parsePasted } from "../../src/app/pasted-table";
import type { Copied } from "../../src/app/pasted-table";
import { summaryForm } from "../../src/core/notice/forms/summary";
import { standards } from "../../src/core/notice/standards";
import { readReports } from "../../src/core/report/read-reports";
import type { Report } from "../../src/core/report/report";
import { textOf } from "../../src/core/report/text";
import { cellsIn } from "../support/formats/read-cells";
import { asText, fromExcel, fromMail, fromWord, fromWps } from "./copied-tables";

const contentOf = (copied: Partial<Copied>): string => {
  const parsed = parsePasted({ html: "", text: "", ...copied });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

const reportsOf = (copied: Partial<Copied>): readonly Report[] => {
  const read = readAnyKind(new TextEncoder().encode(contentOf(copied)));
  if (!read.ok) throw new Error(read.error);
  return readReports(read.value);
};

/** By rows, "" where nothing stands. */
function textsIn(copied: Partial<Copied>, [rows, columns]: readonly [number, number]): string[][] {
  const read = readAnyKind(new TextEncoder().encode(contentOf(copied)));
  const sheet = read.ok ? read.value.sheets.at(-1) : undefined;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = sheet?.rows.find((each) => each.row === row + 1)?.cells ?? [];
      return textOf(cells.find((each) => each.column === column + 1)?.value ?? null);
    }),
  );
}

const cell = fc.oneof(
  fc.constantFrom("", "5.13%", "1,200", "0734", "=1+1", "+86 139", "@甲", "<b>甲</b>", "&amp;"),
  fc.constantFrom('5"管', "甲\n乙", "a, b; c", "13807341256", "2014.3.10", "__proto__"),
  fc.nat({ max: 9999 }).map(String),
);
/** The first cell stands for a title: what is blank before it nobody copies. */
const rows = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 8 }))
  .chain(([height, width]) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((cells) => [["附件2", ...Array.from({ length: width - 1 }, () => "")], ...cells]),
  );

test.each<readonly [string, (rows: readonly (readonly string[])[]) => Partial<Copied>]>([
  ["Excel", (each) => ({ html: fromExcel(each), text: asText(each) })],
  ["WPS", (each) => ({ html: fromWps(each), text: asText(each) })],
  ["Word", (each) => ({ html: fromWord(each), text: asText(each) })],
  ["a chat that keeps the text alone", (each) => ({ text: asText(each) })],
])("every cell copied from %s holds the very text that it showed", (_, copy) => {
  fc.assert(
    fc.property(rows, (each) => {
      expect(textsIn(copy(each), [each.length, each[0]?.length ?? 0])).toEqual(each);
    }),
    { seed: 8, numRuns: 100 },
  );
});

const [ofAll, ofWeak] = summaryForm.percentColumns.map(({ label }) => label);
const form = [
  ["附件1"],
  ["软弱涣散基层党组织情况汇总表"],
  ["填报单位：归阳镇党委", "", "党组织类别：农村", "填表时间：2014年3月10日"],
  ["项目 类别", "数量(个)", ofAll ?? "", ofWeak ?? ""],
  ["所辖基层党组织", "1,200", "——", "——"],
  ["党委", "1", "0.08%", "——"],
  ["党总支", "２", "0.17", "——"],
  ["党支部", "1197个", "99.75%", "——"],
  ["软弱涣散\n基层党组织", " 60 ", "5.00%", "——"],
  ...standards.map(({ id, text }) => [`（${id}）${text}`, "10", "", "16.67%"]),
];

test.each([
  ["text", { text: asText(form) }],
  ["a table from Excel", { html: fromExcel(form) }],
  ["a table in a mail", { html: fromMail(form) }],
])("numbers that %s shows with separators, units and signs are read as numbers", (_, copied) => {
  expect(reportsOf(copied)).toMatchObject([
    {
      form: "summary",
      unit: { value: "归阳镇党委" },
      counts: {
        T: { value: 1200 },
        W: { value: 1 },
        Z: { value: 2 },
        B: { value: 1197 },
        R: { value: 60 },
      },
      percents: {
        percentOfAll: { R: { value: 5 }, B: { value: 99.75 } },
        percentOfWeak: { S1: { value: 16.67 } },
      },
    },
  ]);
});

test("the title that Word keeps above its table comes along", () => {
  const [title = [], name = [], ...others] = form;
  const html = fromWord(others, `${title[0]}${name[0]}`);
  expect(reportsOf({ html })).toMatchObject([{ counts: { T: { value: 1200 } }, remarks: [] }]);
});

test("long texts full of commas are not taken apart", () => {
  const text = asText([["a,b,c,d", "e,f,g"]]);
  expect(cellsIn(contentOf({ text }))).toEqual([{ A1: "a,b,c,d", B1: "e,f,g" }]);
});

test("the table itself is taken before the text beside it, whatever it begins with", () => {
  const html = "<google-sheets-html-origin><table><tr><td>甲</td></tr></table>";
  expect(cellsIn(contentOf({ html, text: "乙\t丙" }))).toEqual([{ A1: "甲" }]);
});

test("text in columns is taken where what is beside it is no table", () => {
  const html = "<meta charset='utf-8'><span style='white-space:pre'>甲\t乙</span>";
  expect(cellsIn(contentOf({ html, text: "甲\t乙" }))).toEqual([{ A1: "甲", B1: "乙" }]);
});

test.each([
  ["nothing", { html: "", text: "" }, "paste.empty"],
  ["blanks", { html: "", text: " \n" }, "paste.empty"],
  ["words", { html: "", text: "归阳镇没有软弱涣散党组织" }, "paste.no-table"],
  ["words from a page", { html: "<p>已报</p>", text: "已报" }, "paste.no-table"],
])("%s is no table", (_, copied, error) => {
  expect(parsePasted(copied)).toEqual({ ok: false, error });
});
