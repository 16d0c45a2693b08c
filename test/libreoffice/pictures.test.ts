// Prints the forms through LibreOffice into pictures/, for people to look at, and counts what can be counted.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { convertWithLibreOffice } from "../support/libreoffice";
import { blankForms, filledForms, longProblem } from "../support/sample-forms";

const folder = path.join(__dirname, "..", "..", "pictures");
const plans = { "blank-forms": blankForms, "filled-forms": filledForms };

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
}

/** Where words stand that end in one of the texts, in points from the top of their page, in reading order. */
function wordPlaces(name: keyof typeof plans, endings: readonly string[]): readonly Place[] {
  const boxes = execFileSync("pdftotext", ["-bbox", path.join(folder, `${name}.pdf`), "-"], {
    encoding: "utf8",
  });
  const word = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g;
  return boxes.split("<page ").flatMap((text, page) =>
    [...text.matchAll(word)]
      .filter(([, , , found = ""]) => endings.some((ending) => plain(found).endsWith(ending)))
      .map(([, top, bottom]) => ({ page, top: Number(top), bottom: Number(bottom) }))
      .toSorted((a, b) => a.top - b.top),
  );
}

const plain = (text: string): string => text.replace(/\s+/g, "");

describe("the forms on paper", () => {
  const blank = print("blank-forms");
  const filled = print("filled-forms");

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
