// Prints the forms through LibreOffice into pictures/, for people to look at, and counts what can be counted.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { planListSheet } from "../../src/core/native/list-sheet";
import type { SheetPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { convertWithLibreOffice } from "../support/libreoffice";
import { blankForms, filledForms, longProblem, round, unsigned } from "../support/sample-forms";
import { spelledOut } from "../support/all-cells";

const folder = path.join(__dirname, "..", "..", "pictures");

/** 26 characters. */
const longUnit = "中共衡阳市祁东县归阳镇经济技术开发区综合服务中心委员会";

/** 附件2 as it is after a clerk wrote on below the tenth row: rows 15 to 20 have no height of their own. */
function grownList(): SheetPlan {
  const list = spelledOut(planListSheet(organizationsForm, {}, { round, choices: unsigned }));
  const printed = list.cells.filter(({ at }) => at.row === 14 && at.column <= 6);
  const grown = [15, 16, 17, 18, 19, 20].flatMap((row) =>
    printed.map(({ at: { column }, style }) => ({
      at: { row, column },
      value: column === 2 ? `第${row}行村党支部` : null,
      style,
    })),
  );
  return { ...list, cells: [...list.cells, ...grown] };
}

const plans = {
  "blank-forms": blankForms,
  "filled-forms": filledForms,
  "long-texts": {
    sheets: [
      planSummarySheet({ unit: longUnit, category: "非公有制经济组织" }, round, unsigned),
      grownList(),
    ],
  },
};

/** Prints the plan; answers the text of each page. Leaves a PDF and a picture of each page in the folder. */
function print(name: keyof typeof plans): readonly string[] {
  const pdf = path.join(folder, `${name}.pdf`);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((file) => file.startsWith(name)))
    rmSync(path.join(folder, old));
  writeFileSync(pdf, convertWithLibreOffice(writeWorkbook(plans[name]), name, "pdf"));
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, path.join(folder, name)]);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

interface Place {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where words stand that end in one of the texts, in points from the top of their page, in reading order. */
function wordPlaces(name: keyof typeof plans, endings: readonly string[]): readonly Place[] {
  const boxes = execFileSync("pdftotext", ["-bbox", path.join(folder, `${name}.pdf`), "-"], {
    encoding: "utf8",
  });
  const word = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  return boxes.split("<page ").flatMap((text, page) =>
    [...text.matchAll(word)]
      .filter(([, , , , , found = ""]) => endings.some((ending) => plain(found).endsWith(ending)))
      .map(([, left, top, right, bottom]) => ({
        page,
        top: Number(top),
        bottom: Number(bottom),
        left: Number(left),
        right: Number(right),
      }))
      .toSorted((a, b) => a.top - b.top),
  );
}

const plain = (text: string): string => text.replace(/\s+/g, "");

describe("the forms on paper", () => {
  const blank = print("blank-forms");
  const filled = print("filled-forms");

  const long = print("long-texts");

  test("characters come out in their true size: seven of 12 points are 84 wide, and no page is made smaller", () => {
    const wide = ({ right, left }: Place): number => Math.round(right - left);
    for (const name of ["blank-forms", "long-texts"] as const) {
      const labels = wordPlaces(name, ["所辖基层党组织"]).map(wide);
      expect(new Set(labels)).toEqual(new Set([84]));
      const heads = wordPlaces(name, ["党组织书记姓名"]).map(wide);
      expect(new Set(heads)).toEqual(new Set([84]));
    }
  });

  test("columns come out as wide as planned, but for 2 %", () => {
    const [from] = wordPlaces("blank-forms", ["序号"]);
    const [to] = wordPlaces("blank-forms", ["主要问题"]);
    const centre = (place: Place | undefined): number =>
      ((place?.left ?? 0) + (place?.right ?? 0)) / 2;
    const [ordinal = 0, name = 0, members = 0, problem = 0] =
      blankForms.sheets[2]?.columns.map(({ width }) => width) ?? [];
    const planned = ordinal / 2 + name + members + problem / 2;
    expect(Math.abs((centre(to) - centre(from)) / planned - 1)).toBeLessThan(0.02);
  });

  test("附件1 with a unit of 26 characters and the longest category shows both whole, on one page", () => {
    expect(long.filter((page) => plain(page).includes("附件1"))).toHaveLength(1);
    const [unit] = wordPlaces("long-texts", [longUnit.slice(-1)]);
    const [category] = wordPlaces("long-texts", ["济组织"]);
    const [head] = wordPlaces("long-texts", ["占填报单位"]);
    for (const place of [unit, category]) expect(place?.bottom).toBeLessThan(head?.top ?? 0);
  });

  test("rows of a list that have no height of their own print as high as those above them", () => {
    const rows = wordPlaces("long-texts", ["行村党支部"]);
    const gaps = rows.flatMap(({ page, top }, index) => {
      const next = rows[index + 1];
      return next?.page === page ? [next.top - top] : [];
    });
    expect(gaps.length).toBeGreaterThan(2);
    for (const gap of gaps) expect(gap).toBeCloseTo(32, 0);
  });

  test("a blank form takes one page each, without a page number", () => {
    expect(blank).toHaveLength(4);
    for (const page of blank) expect(page).not.toMatch(/— ?\d+ ?—/);
  });

  test("helper columns and settings are not printed", () => {
    const all = plain([...blank, ...filled].join(""));
    for (const word of ["口径", "报送截止", "表样版本", "对应标准", "重点情形"])
      expect(all).not.toContain(word);
  });

  test("a list of more than a page repeats its head and is numbered from the second page on", () => {
    const pages = filled.filter(
      (page) => plain(page).includes("党组织书记姓名") || page.includes("软弱涣散基层\n"),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).not.toMatch(/— ?\d+ ?—/);
    expect(pages[1]).toMatch(/— ?2 ?—/);
  });

  test("a problem of 300 characters ends above the row below it, wherever it stands", () => {
    expect(longProblem).toHaveLength(300);
    const below = wordPlaces("filled-forms", ["石龙村党支部", "枫木团村党支部"]);
    const endings = wordPlaces("filled-forms", [longProblem.slice(-3)]);
    const first = wordPlaces("filled-forms", ["金星村党支部"]);
    const gaps = first.flatMap((name) => {
      const next = below.find(({ page, top }) => page === name.page && top > name.top);
      const end = endings.find(({ page, top }) => page === name.page && top > name.top);
      return next && end ? [next.top - end.bottom] : [];
    });
    expect(gaps.length).toBeGreaterThanOrEqual(3);
    for (const gap of gaps) expect(gap).toBeGreaterThan(0);
  });

  test("the line for signatures is printed on demand only", () => {
    expect(plain(filled.join(""))).toContain("单位负责人：审核人：填表人：联系电话：（盖章）");
    expect(plain(blank.join(""))).not.toContain("单位负责人");
  });
});
