// What is told of a result that somebody may have worked on, whichever program saved it.
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { fold } from "../../../src/core/report/text";
import { readHandMade } from "../../../src/core/rollup/read-hand-made";
import { digestOf, digestsOf, stampOf } from "../../../src/core/rollup/stamp";
import { resultFiles } from "../../support/county-result";
import { fixtures } from "../../support/recalculated";
import { typedOver } from "../../app/trace/county-trace";

function open(bytes: Uint8Array): RawWorkbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value;
}

const saved = (name: keyof typeof resultFiles): Readonly<Record<string, RawWorkbook>> => ({
  us: open(resultFiles[name]),
  LibreOffice: open(readFileSync(path.join(fixtures, `${name}.xlsx`))),
});

describe.each(Object.entries(saved("county-result")))("a result saved by %s", (_, result) => {
  test("has nothing that was made by hand, in none of its rows", () => {
    expect(readHandMade(result)).toEqual({ counts: [], rows: [], added: [], unkept: [] });
    const stamped = result.sheets.filter(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ value }) => value === "校验码")),
    );
    expect(stamped.map(({ name }) => name)).toEqual(["附件2", "附件3", "汇总明细"]);
  });

  test("tells which counts were changed, and none beside", () => {
    const changed = readHandMade(typedOver(result, "汇总明细", { I2: 999, L2: "约三" }));
    expect(changed.counts).toMatchObject([{ counts: { R: { to: 999 } } }]);
    expect(Object.keys(changed.counts[0]?.counts ?? {})).toEqual(["R"]);
    expect(changed.unkept).toMatchObject([{ why: "no-number", row: 2, text: "约三" }]);
  });

  test("tells it as well where the sheet was given another name", () => {
    const { sheets, ...book } = typedOver(result, "汇总明细", { I2: 999 });
    const renamed = sheets.map((sheet) =>
      sheet.name === "汇总明细" ? { ...sheet, name: "明细" } : sheet,
    );
    expect(readHandMade({ ...book, sheets: renamed }).counts).toHaveLength(1);
  });

  test("has no count changed where a whole column of them was taken out", () => {
    const without = typedOver(result, "汇总明细", { I1: "" });
    expect(readHandMade(without).counts).toEqual([]);
  });
});

test.each(Object.entries(saved("county-result-with-row")))(
  "a line that was typed into a result saved by %s is a form that nobody sent",
  (_, result) => {
    const { counts, rows, added } = readHandMade(result);
    expect([counts, rows]).toEqual([[], []]);
    expect(added).toMatchObject([
      {
        form: "summary",
        addedByHand: true,
        unit: { value: "新报的单位" },
        category: { value: { name: "农村" } },
        counts: { T: { value: 7 }, R: { value: 2 }, W: { blank: true } },
      },
    ]);
  },
);

describe("a stamp", () => {
  test("tells texts apart, and not their spelling", () => {
    expect(digestOf("2")).not.toBe(digestOf("3"));
    expect(digestOf("归阳镇 石龙村")).toBe(digestOf("归阳镇石龙村\n"));
    expect(digestOf("１２")).toBe(digestOf("12"));
    expect(digestOf(" \u3000\n")).toBe(digestOf(""));
  });

  test("of any text is that of the text folded", () => {
    const piece = fc.constantFrom(
      "归阳镇",
      "（",
      "１",
      "Ａb",
      " ",
      "\u3000",
      "\n",
      "㎡",
      "é",
      "\uFEFF",
      "—",
      "，",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(fc.property(text, (any) => digestOf(any) === digestOf(fold(any))));
  });

  test("is one of so many fields, or none", () => {
    expect(digestsOf(stampOf(["1", "", "农村"]), 3)).toEqual(["1", "", "农村"].map(digestOf));
    expect(digestsOf(stampOf(["1", ""]), 3)).toBeUndefined();
    expect(digestsOf("", 3)).toBeUndefined();
    expect(digestsOf("一二三一二三一二三", 3)).toBeUndefined();
    expect(digestsOf("8d61cba05faf", 3)).toBeUndefined();
  });
});
