import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { exceltsFacts, exceltsLooks } from "../../support/excelts-facts";
import { planFacts, planLooks } from "../../support/plan-facts";
import { blankForms, filledForms } from "../../support/sample-forms";
import { sheetJsFacts, storedResults } from "../../support/sheetjs-facts";

const plans: readonly [string, WorkbookPlan][] = [
  ["blank forms", blankForms],
  ["filled forms", filledForms],
];

function withTexts(texts: readonly string[]): WorkbookPlan {
  const sheet = blankForms.sheets[0] as SheetPlan;
  const style = (sheet.cells[0] as CellPlan).style;
  const cells = texts.map((value, index) => ({ at: { row: index + 1, column: 1 }, value, style }));
  return { sheets: [{ ...sheet, cells, merges: [], validations: [] }] };
}

describe("writeWorkbook", () => {
  test.each(plans)("%s: SheetJS reads the plan's cells, formulas, merges and names", (_, plan) => {
    const expected = planFacts(plan).map(({ name, values, formulas, merges, names }) => {
      return { name, values, formulas, merges, names };
    });
    expect(sheetJsFacts(writeWorkbook(plan))).toEqual(expected);
  });

  test.each(plans)(
    "%s: excelts reads the plan's validations, conditions and print set-up",
    async (_, plan) => {
      const expected = planFacts(plan).map(({ name, validations, conditionals, print }) => {
        return { name, validations, conditionals, print };
      });
      expect(await exceltsFacts(writeWorkbook(plan))).toEqual(expected);
    },
  );

  test.each(plans)("%s: excelts reads the plan's look", async (_, plan) => {
    expect(await exceltsLooks(writeWorkbook(plan))).toEqual(planLooks(plan));
  });

  test("stores the result of every formula, so that viewers that do not calculate show it", () => {
    const [plan] = filledForms.sheets;
    const expected = plan?.cells
      .filter(({ formula }) => formula !== undefined)
      .map(({ value }) => value);
    const stored = storedResults(writeWorkbook(filledForms), plan?.name ?? "");
    expect(Object.values(stored)).toEqual(expected);
  });

  const partOf = (plan: WorkbookPlan, name: string): string =>
    strFromU8(unzipSync(writeWorkbook(plan))[name] ?? new Uint8Array());

  const sheetXml = (plan: WorkbookPlan, number: number): string =>
    partOf(plan, `xl/worksheets/sheet${number}.xml`);

  test("styles say that they are applied, and formats of our own have numbers of their own", () => {
    const xml = partOf(blankForms, "xl/styles.xml");
    const formats = [...xml.matchAll(/<numFmt numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
    expect(formats.length).toBeGreaterThan(0);
    expect(Math.min(...formats)).toBeGreaterThanOrEqual(164);
    const cells = xml.slice(xml.indexOf("<cellXfs"), xml.indexOf("</cellXfs>"));
    const used = cells.match(/<xf /g)?.length;
    for (const part of ["NumberFormat", "Font", "Fill", "Border", "Alignment"])
      expect(cells.match(new RegExp(`apply${part}="1"`, "g"))).toHaveLength(used ?? 0);
  });

  test("the Normal font, by which programs measure columns, is 宋体 of 11 points; columns keep their width", () => {
    const [first] = /<font>.*?<\/font>/.exec(partOf(blankForms, "xl/styles.xml")) ?? [];
    expect(first).toContain('<sz val="11"/>');
    expect(first).toContain('<name val="宋体"/>');
    const columns = sheetXml(blankForms, 1).match(/<col /g);
    expect(sheetXml(blankForms, 1).match(/customWidth="1"/g)).toHaveLength(columns?.length ?? 0);
  });

  test("no number in a column of texts gets a green triangle: 附件2's phones in F, names in B and E", () => {
    const xml = sheetXml(blankForms, 3);
    const element = /<ignoredErrors><ignoredError sqref="([^"]*)" numberStoredAsText="1"\/>/;
    expect(element.exec(xml)?.[1]).toBe(
      ["B", "E", "F", "H", "I", "J", "K"].map((letter) => `${letter}1:${letter}1048576`).join(" "),
    );
    expect(xml.indexOf("<ignoredErrors>")).toBeGreaterThan(xml.indexOf("<headerFooter"));
    expect(sheetXml(blankForms, 1)).not.toContain("ignoredErrors");
  });

  test("the cursor stands below the frozen rows; 附件1 freezes none", () => {
    expect(sheetXml(blankForms, 3)).toContain(
      'state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView>',
    );
    expect(sheetXml(blankForms, 1)).not.toMatch(/<pane|<selection/);
  });

  test("rows without a height of their own start at the plan's, and still follow their text", () => {
    expect(sheetXml(blankForms, 3)).toContain('<sheetFormatPr defaultRowHeight="32"/>');
  });

  test("a sheet may be named with an apostrophe: its names still find it", () => {
    const [sheet] = blankForms.sheets;
    const plan: WorkbookPlan = { sheets: [{ ...(sheet as SheetPlan), name: "归阳'镇" }] };
    expect(sheetJsFacts(writeWorkbook(plan))[0]?.names).toEqual(planFacts(plan)[0]?.names);
    expect(read(writeWorkbook(plan)).Workbook?.Names?.map(({ Ref }) => Ref)).toContain(
      "'归阳''镇'!$C$3",
    );
  });

  test("a footer that begins with a digit is not read as a larger size", () => {
    const [sheet] = blankForms.sheets as [SheetPlan];
    const print = { ...sheet.print, firstPageFooter: { left: "3月 & 4月" } };
    expect(sheetXml({ sheets: [{ ...sheet, print }] }, 1)).toContain("&amp;10 3月 &amp;&amp; 4月");
  });

  test("gives the same bytes for the same plan", () => {
    expect(writeWorkbook(filledForms)).toEqual(writeWorkbook(filledForms));
  });

  test("keeps text that looks like a formula, markup or an escape as text", () => {
    const texts = [
      "=1+1",
      "+86 13800000000",
      "<b>&amp;\"'</b>",
      " 两边有空格 ",
      "_x0041_",
      "一行\n两行",
      "𠮷",
    ];
    const sheet = read(writeWorkbook(withTexts(texts))).Sheets["附件1-农村"] ?? {};
    const cells = texts.map((_, index) => sheet[`A${index + 1}`]);
    expect(cells.map((cell) => [cell?.t, cell?.v, cell?.f])).toEqual(
      texts.map((text) => ["s", text, undefined]),
    );
  });

  test("leaves out characters that XML cannot carry, and keeps the rest", () => {
    const sheet = read(writeWorkbook(withTexts(["甲\u0000\u0008乙\uFFFF"]))).Sheets["附件1-农村"];
    expect(sheet?.["A1"]?.v).toBe("甲乙");
  });

  test("refuses two sheets of one name, which no spreadsheet program opens", () => {
    const [sheet] = blankForms.sheets;
    const twice: WorkbookPlan = { sheets: [sheet as SheetPlan, sheet as SheetPlan] };
    expect(() => writeWorkbook(twice)).toThrow("same name");
  });
});
