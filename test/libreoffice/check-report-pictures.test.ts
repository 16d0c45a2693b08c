// Prints 校验报告 through LibreOffice into pictures/, for people to look at, and measures what can be measured.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { planFileReports } from "../../src/app/check-report/plan-file-reports";
import type { CheckedFile } from "../../src/core/report/checked-file";
import type { ListRow } from "../../src/core/spec/content";
import { checkPlan, planExample } from "../support/clean-set";
import { exceltsLooks } from "../support/excelts-facts";
import { convertWithLibreOffice } from "../support/libreoffice";

const folder = path.join(__dirname, "..", "..", "pictures");
const name = "check-report";

const longName = "中共祁东县归阳镇经济技术开发区综合服务中心第十二联合支部委员会下设流动党员临时";

/** Forty rows, each wrong in its own way; some texts need several lines, some look like formulas. */
const listed = Array.from({ length: 40 }, (_, index): ListRow => ({
  name: index % 5 === 0 ? `${longName}${index}` : `第${index}村党支部`,
  members: index % 3 === 0 ? "=40" : 30 + index,
  problem: index % 4 === 0 ? "软弱涣散" : `第${index}村班子不全，一年没有开会`,
  secretary: `书记${index}`,
  phone: index % 2 === 0 ? `1380734${index}` : `138073412${10 + index}`,
  category: "农村",
  level: "党支部",
  standards: "1",
}));

const file: CheckedFile = {
  ...checkPlan(planExample({ summary: { counts: { T: 40 } }, organizations: { rows: listed } })),
  file: "收到的表/归阳镇-软弱涣散三表.xlsx",
  sha256: "9f".repeat(32),
};
const clean: CheckedFile = {
  ...checkPlan(planExample({})),
  file: "乙.xlsx",
  sha256: "ab".repeat(32),
};

const plan = planFileReports([file, clean], new Date(2014, 2, 10, 9, 4));

interface Word {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Prints into the folder; answers every word on paper, in points from the upper left of its page. */
function print(): readonly Word[] {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((each) => each.startsWith(name)))
    rmSync(path.join(folder, old));
  const pdf = path.join(folder, `${name}.pdf`);
  writeFileSync(pdf, convertWithLibreOffice(writeWorkbook(plan), name, "pdf"));
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, path.join(folder, name)]);
  const boxes = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  const word = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  return boxes.split("<page ").flatMap((page, index) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text = ""]) => ({
      page: index,
      top: Number(top),
      bottom: Number(bottom),
      left: Number(left),
      right: Number(right),
      text,
    })),
  );
}

const words = print();
const pagesWith = (text: string): readonly number[] => [
  ...new Set(words.filter((word) => word.text === text).map(({ page }) => page)),
];

test("the list comes first, on a page of its own; the report begins on the next", () => {
  expect(pagesWith("各个文件")).toEqual([1]);
  expect(pagesWith("填报单位：归阳镇党委")).toEqual([2]);
});

test("every page of the findings has their heads, and every page but the first of a sheet its number", () => {
  const last = Math.max(...words.map(({ page }) => page));
  const [first = 0] = pagesWith("问题和改法");
  const withFindings = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  expect(withFindings.length).toBeGreaterThan(3);
  expect(pagesWith("问题和改法")).toEqual(withFindings);
  const numbersOn = (page: number): readonly string[] =>
    words.filter((word) => word.page === page && word.top > 545).map(({ text }) => text);
  expect(numbersOn(2)).toEqual([]);
  for (const page of withFindings.filter((each) => each > 2))
    expect(numbersOn(page)).toEqual(["—", `${page - 1}`, "—"]);
});

test("nothing stands outside the page's margins, and nothing was made smaller to fit", () => {
  for (const { left, right } of words) {
    expect(left).toBeGreaterThan(27);
    expect(right).toBeLessThan(842 - 27);
  }
  const heads = words.filter(({ text }) => text === "问题和改法" || text === "详见工作表");
  expect(new Set(heads.map(({ left, right }) => Math.round(right - left)))).toEqual(new Set([50]));
});

test("no message is cut", () => {
  const [head] = words.filter(({ text }) => text === "问题和改法");
  const middle = ((head?.left ?? 0) + (head?.right ?? 0)) / 2;
  const printed = words
    .filter(({ left, right }) => left > middle - 158 && right < middle + 158)
    .toSorted((a, b) => a.page - b.page || Math.round(a.top - b.top) || a.left - b.left)
    .map(({ text }) => text)
    .join("");
  const messages = file.reports.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages.filter((message) => !printed.includes(message.replace(/\s/g, "")))).toEqual([]);
});

test("rows that LibreOffice fits to their texts were planned as high, and not much higher", async () => {
  const [, fitted] = await exceltsLooks(convertWithLibreOffice(writeWorkbook(plan), name, "xlsx"));
  const [, planned] = plan.sheets;
  const rows = (planned?.rows ?? []).filter(({ fixed, height }) => !fixed && height > 12);
  expect(rows.length).toBeGreaterThan(40);
  for (const { row, height } of rows) {
    const needed = fitted?.rows[row]?.height ?? 0;
    expect(height).toBeGreaterThanOrEqual(needed);
    expect(height).toBeLessThan(needed + 30);
  }
});
