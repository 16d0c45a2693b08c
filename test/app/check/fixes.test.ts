// What a click puts right: the spelling and never the meaning, through written and re-read workbooks.
import fc from "fast-check";
import type { WorkbookCheck } from "../../../src/app/check/check-workbook";
import { toA1 } from "../../../src/core/kernel/address";
import { findFixes } from "../../../src/app/check/find-fixes";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import type { Report } from "../../../src/core/report/report";
import { makeSampleCounty } from "../../../src/app/sample/county";
import { applied, changed, check, open, openCells } from "./open-example";

type Shown = readonly [cell: string, from: string, value: string | number];

const shown = ({ fixes }: WorkbookCheck): readonly Shown[] =>
  fixes.map(({ sheet, at, from, value }) => [`${sheet} ${toA1(at)}`, from, value]);

/** A spelling and what it becomes; undefined where it is left alone. */
type Spelling = readonly [
  sheet: string,
  cell: string,
  from: string | number,
  to: string | number | undefined,
];

const spellings: readonly Spelling[] = [
  ["附件1-农村", "E5", "39", 39],
  ["附件1-农村", "E5", "３９", 39],
  ["附件1-农村", "E5", "39个", 39],
  ["附件1-农村", "E5", "三十九", undefined],
  ["附件1-农村", "E5", "39（含预备2个）", undefined],
  ["附件1-农村", "E5", "约39", undefined],
  ["附件1-农村", "E3", "农村党组织", "农村"],
  ["附件1-农村", "G3", "2014.3.10", "2014年3月10日"],
  ["附件1-农村", "G3", "20140310", "2014年3月10日"],
  ["附件1-农村", "F9", "5.13％", 5.13],
  ["附件1-农村", "F5", "--", "——"],
  ["附件2", "B6", " 石龙村党 支 部", "石龙村党支部"],
  ["附件2", "B6", "石龙村党支部\n和平村党支部", undefined],
  ["附件2", "C6", "41人", 41],
  ["附件2", "E6", "周 家 和", "周家和"],
  ["附件2", "E6", "周家和 李建国", undefined],
  ["附件2", "E6", "周•家和", "周·家和"],
  ["附件2", "E6", "周•家和（代理）", undefined],
  ["附件2", "E6", "周家和书记", undefined],
  ["附件2", "E6", "/", undefined],
  ["附件2", "F6", "138 0734 1256", "13807341256"],
  ["附件2", "F6", "+8613807341256", "13807341256"],
  ["附件2", "F6", "0734－6213456；13907341357", "0734-6213456、13907341357"],
  ["附件2", "F6", "0734 6213456转801", undefined],
  ["附件2", "F6", "办公室 07346213456", undefined],
  ["附件2", "F6", "、", undefined],
  ["附件2", "H6", "村", "农村"],
  ["附件2", "J5", "①、④", "1、4"],
  ["附件2", "K5", "C,A", "a、c"],
  ["附件2", "J5", "——", undefined],
];

describe("an odd spelling", () => {
  test.each(spellings)("%s %s: %j becomes %j", (...[sheet, cell, from, to]) => {
    const { fixes } = check(openCells({ [sheet]: { [cell]: from } }));
    const own = fixes.filter((fix) => fix.sheet === sheet && toA1(fix.at) === cell);
    expect(own.map(({ value }) => value)).toEqual(to === undefined ? [] : [to]);
  });

  test("a date that is stored as a number becomes the date, written out", () => {
    const raw = changed(openCells({}), (sheet, at, cell) =>
      `${sheet} ${toA1(at)}` === "附件1-农村 G3" ? { ...cell, value: 41_708 } : cell,
    );
    expect(shown(check(raw))).toEqual([["附件1-农村 G3", "41708", "2014年3月10日"]]);
  });

  test("in one cell with its label is left alone", () => {
    const { fixes, reports } = check(
      openCells({ "附件1-农村": { F3: "填表时间：2014.3.10", G3: null } }),
    );
    expect(reports[0]?.normalised).toHaveLength(1);
    expect(fixes).toEqual([]);
  });
});

describe("a finding that a click cures", () => {
  test("附1: a printed —— that was typed over comes back", () => {
    const broken = check(openCells({ "附件1-农村": { F5: 100 } }));
    expect(broken.fixes).toMatchObject([{ from: "100", value: "——", cures: ["V13"] }]);
  });

  test("附1: a typed percentage becomes the one that its counts give, as the form prints it", () => {
    const broken = check(openCells({ "附件1-农村": { F9: 513 } }));
    expect(broken.fixes).toMatchObject([{ from: "513", value: 5.13, cures: ["V11", "V12"] }]);
  });

  test("a percentage of contradicting counts is not said to come into range", () => {
    const broken = check(openCells({ "附件1-农村": { E9: 41, F9: 513 } }));
    expect(broken.fixes).toMatchObject([{ value: 105.13, cures: ["V11"] }]);
  });

  test("what a formula shows is never written over", () => {
    const raw = openCells({ "附件1-农村": { F9: 6 } });
    const formulated = changed(raw, (sheet, at, cell) =>
      `${sheet} ${toA1(at)}` === "附件1-农村 F9" ? { ...cell, formula: "5+1" } : cell,
    );
    const { findings, fixes } = check(formulated);
    expect(findings.map(({ rule }) => rule)).toEqual(["V11"]);
    expect(fixes).toEqual([]);
  });

  test("goes before what only tidies up the same cell", () => {
    expect(shown(check(openCells({ "附件1-农村": { F9: "6%" } })))).toEqual([
      ["附件1-农村 F9", "6%", 5.13],
    ]);
  });
});

test("what was added up from other forms is not put right by itself", () => {
  const raw = openCells({ 附件2: { C6: "41人" } });
  const { reports } = check(raw);
  expect(findFixes(raw, reports, [])).toHaveLength(1);
  const results = reports.map((report) => ({ ...report, isResult: true }));
  expect(findFixes(raw, results, [])).toEqual([]);
});

/** What entries are made of, in every field. */
const pieces = [
  ..."0123489０５①④,，、；;.。:：-－—/ 　\n\u200B()（）%％•·年月日人个名条第转无空缺十三ac",
  "13807341256",
  "0734",
  "6213456",
  "+86",
  "2014",
  "周",
  "家和",
  "书记",
  "代理",
  "石龙",
  "村",
  "党支部",
];

/** What the forms say, without how it is written. */
function meaning(reports: readonly Report[]): unknown {
  const values: unknown[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("blank" in part) values.push("value" in part ? part.value : undefined);
    else Object.values(part).forEach(visit);
  };
  visit(reports);
  return values;
}

function expectLawful(raw: RawWorkbook): number {
  const before = check(raw);
  const spelled = before.fixes.filter(({ why }) => why !== undefined);
  const tidied = check(applied(raw, spelled));
  expect(meaning(tidied.reports)).toEqual(meaning(before.reports));
  const after = check(applied(raw, before.fixes));
  expect(after.fixes).toEqual([]);
  const cured = new Set(
    before.fixes.flatMap(({ sheet, at, cures }) =>
      cures.map((rule) => `${rule} ${sheet} ${toA1(at)}`),
    ),
  );
  const placed = ({ findings }: WorkbookCheck): readonly string[] =>
    findings.map(({ rule, sheet, at }) => `${rule} ${sheet} ${at && toA1(at)}`);
  expect(placed(after)).toEqual(placed(before).filter((each) => !cured.has(each)));
  return before.fixes.length;
}

describe("law: after the fixes the forms say the same, what was cured is gone, and nothing new is found", () => {
  test("for each spelling", () => {
    const counts = spellings.map(([sheet, cell, from]) =>
      expectLawful(openCells({ [sheet]: { [cell]: from } })),
    );
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(15);
  });

  test("for whatever is typed", () => {
    const clean = openCells({});
    const cells = ["附件1-农村 E5", "附件1-农村 G3", "附件1-农村 F9", "附件1-农村 F5"];
    const rowCells = ["B6", "C6", "E6", "F6", "H6", "J6"].map((cell) => `附件2 ${cell}`);
    const typed = fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 6 });
    const entries = fc.record({ place: fc.constantFrom(...cells, ...rowCells), typed });
    fc.assert(
      fc.property(entries, ({ place, typed: value }) => {
        const raw = changed(clean, (sheet, at, cell) =>
          `${sheet} ${toA1(at)}` === place ? { column: cell.column, value } : cell,
        );
        expectLawful(raw);
      }),
      { numRuns: 200 },
    );
  });

  test("for every file of a county in disorder", () => {
    const { files } = makeSampleCounty();
    const counts = files.flatMap(({ content }) =>
      typeof content === "string" ? [] : [expectLawful(open(content))],
    );
    expect(counts.some((count) => count > 0)).toBe(true);
  });
});
