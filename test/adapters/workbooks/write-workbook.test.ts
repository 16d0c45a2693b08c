import { Workbook } from "@cj-tech-master/excelts";
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

  test("stores the result of every printed formula, so that viewers that do not calculate show it", () => {
    const [plan] = filledForms.sheets;
    const printed = 7;
    const expected = plan?.cells
      .filter(({ formula, at }) => formula !== undefined && at.column <= printed)
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

  describe("what clerks do to sheets and forms do not need", () => {
    const [form] = blankForms.sheets as [SheetPlan];
    const style = { font: { families: ["等线"], size: 11 }, vertical: "bottom" } as const;
    const sheet: SheetPlan = {
      ...form,
      name: "名册",
      columns: [{ width: 60, style }],
      rows: [],
      cells: [],
      merges: [],
      validations: [],
      conditionalFormats: [],
      names: [],
    };
    const at = { row: 1, column: 1 };
    const only = (change: Partial<SheetPlan>): WorkbookPlan => ({
      sheets: [{ ...sheet, ...change }],
    });

    test("truth values and errors have their types, also as results", () => {
      const cells = [
        { value: "TRUE", type: "boolean" },
        { value: "#N/A", type: "error" },
        { value: "FALSE", type: "boolean", formula: "1>2" },
        { value: "#DIV/0!", type: "error", formula: "1/0" },
        { value: "TRUE" },
      ] as const;
      const plan = only({
        cells: cells.map((cell, index) => ({ ...cell, at: { row: index + 1, column: 1 }, style })),
      });
      const found = read(writeWorkbook(plan)).Sheets["名册"] ?? {};
      expect(
        cells.map((_, index) => found[`A${index + 1}`]).map((cell) => [cell?.t, cell?.w]),
      ).toEqual([
        ["b", "TRUE"],
        ["e", "#N/A"],
        ["b", "FALSE"],
        ["e", "#DIV/0!"],
        ["s", "TRUE"],
      ]);
    });

    test.each([
      ['IFS(A1>1,"IFS(",TRUE,2)', "_xlfn.IFS(A1&gt;1,&quot;IFS(&quot;,TRUE,2)"],
      ["SUM(SORT('XOR(1)'!A1:A3))", "SUM(_xlfn._xlws.SORT('XOR(1)'!A1:A3))"],
      ["SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
    ])("younger functions are marked as files mark them: %s", (formula, stored) => {
      const plan = only({ cells: [{ at, value: 1, formula, style }] });
      expect(sheetXml(plan, 1)).toContain(`<f>${stored}</f>`);
    });

    test("fonts, lines and alignments of every kind", async () => {
      const line = { style: "mediumDashDot", color: "00B050" } as const;
      const font = {
        families: ["黑体"],
        size: 14,
        color: "C00000",
        bold: true,
        italic: true,
        underlined: true,
        struckThrough: true,
      } as const;
      const cell = {
        font,
        horizontal: "distributed",
        vertical: "bottom",
        border: { top: line, diagonalUp: true },
      } as const;
      const book = new Workbook();
      await book.xlsx.load(writeWorkbook(only({ cells: [{ at, value: null, style: cell }] })));
      const { font: found, border, alignment } = book.worksheets[0]?.getCell("A1") ?? {};
      expect(found).toMatchObject({ bold: true, italic: true, underline: true, strike: true });
      expect(border?.top).toMatchObject({ style: "mediumDashDot", color: { argb: "FF00B050" } });
      expect(border?.diagonal).toMatchObject({ style: "thin", up: true });
      expect(alignment).toMatchObject({ horizontal: "distributed", vertical: "bottom" });
    });

    test("validations with comparisons, ranges and titles of their own", async () => {
      const shared = { alertStyle: "information", title: "核实", alert: "请核实" } as const;
      const plan = only({
        validations: [
          {
            ...shared,
            range: { from: at, to: at },
            alsoIn: [{ from: { row: 3, column: 1 }, to: { row: 4, column: 1 } }],
            rule: {
              type: "comparison",
              of: "decimal",
              operator: "notBetween",
              bounds: [1, 5],
            },
          },
          {
            ...shared,
            range: { from: { row: 1, column: 2 }, to: { row: 1, column: 2 } },
            rule: { type: "listOf", formula: "$C$1:$C$9", noArrow: true },
            prompt: "从名单中选",
            promptTitle: "填写",
          },
        ],
      });
      expect(sheetXml(plan, 1)).toContain('sqref="A1 A3:A4"');
      expect(sheetXml(plan, 1)).toContain('showDropDown="1"');
      const [facts] = await exceltsFacts(writeWorkbook(plan));
      expect(facts?.validations).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            type: "decimal",
            operator: "notBetween",
            formulas: ["1", "5"],
            alertStyle: "information",
          }),
          expect.objectContaining({
            type: "list",
            formulas: ["$C$1:$C$9"],
            prompt: ["填写", "从名单中选"],
          }),
        ]),
      );
    });

    test("conditions change font and fill", () => {
      const plan = only({
        conditionalFormats: [
          {
            range: { from: at, to: at },
            alsoIn: [{ from: { row: 1, column: 3 }, to: { row: 1, column: 3 } }],
            formula: "A1>1",
            border: {},
            font: { color: "FF0000", bold: true },
            fill: "FFC7CE",
            stopIfTrue: true,
          },
        ],
      });
      expect(partOf(plan, "xl/styles.xml")).toContain(
        '<dxf><font><b/><color rgb="FFFF0000"/></font>' +
          '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
      );
      expect(sheetXml(plan, 1)).toContain('<conditionalFormatting sqref="A1 C1">');
      expect(sheetXml(plan, 1)).toContain('stopIfTrue="1"');
    });

    test("the page in all its members", async () => {
      const print: SheetPlan["print"] = {
        ...form.print,
        paper: "A3",
        scaling: { percent: 85 },
        margins: { side: 36, top: 72, bottom: 72, right: 18, header: 9, footer: 9 },
        centered: { horizontally: false, vertically: true },
        gridLines: true,
        headings: true,
        blackAndWhite: true,
        firstPageNumber: "continued",
        area: { lastColumn: 16_384 },
        repeatedColumns: { from: 1, to: 2 },
        codedHeaders: { odd: { header: "&L左" }, even: { footer: "&C中" }, first: {} },
      };
      const bytes = writeWorkbook(only({ print }));
      const book = new Workbook();
      await book.xlsx.load(bytes);
      const { pageSetup, headerFooter } = book.worksheets[0] ?? {};
      expect(pageSetup).toMatchObject({
        paperSize: 8,
        scale: 85,
        verticalCentered: true,
        showGridLines: true,
        showRowColHeaders: true,
        blackAndWhite: true,
        margins: { right: 0.25, header: 0.125 },
      });
      expect(pageSetup?.fitToPage ?? false).toBe(false);
      expect(headerFooter).toMatchObject({
        oddHeader: "&L左",
        evenFooter: "&C中",
        differentFirst: true,
        differentOddEven: true,
      });
      expect(sheetJsFacts(bytes)[0]?.names).toEqual({ "_xlnm.Print_Titles": "$A:$B" });
    });

    test("names of the workbook, tabs, hidden parts and frozen columns", () => {
      const hidden = { ...sheet, name: "藏", hidden: "very" } as const;
      const shown = {
        ...sheet,
        tabColor: "FF0000",
        columns: [{ width: 60, style, hidden: true }],
        frozenRows: 1,
        frozenColumns: 2,
        gridLines: true,
        defaultColumnWidth: 60,
      } as const;
      const names = [
        { name: "倍数", formula: "1+2", hidden: true, comment: "note" },
        { name: "首格", formula: "'名册'!$A$1", sheet: "名册" },
      ] as const;
      const plan: WorkbookPlan = { sheets: [hidden, shown], names };
      expect(read(writeWorkbook(plan)).Workbook?.Names).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ Name: "倍数", Ref: "1+2", Hidden: true, Comment: "note" }),
          expect.objectContaining({ Name: "首格", Ref: "'名册'!$A$1", Sheet: 1 }),
        ]),
      );
      expect(partOf(plan, "xl/workbook.xml")).toContain('activeTab="1"');
      expect(partOf(plan, "xl/workbook.xml")).toContain('state="veryHidden"');
      const xml = sheetXml(plan, 2);
      expect(xml).toContain('<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/>');
      expect(xml).toContain(
        '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight"',
      );
      expect(xml).toContain('<sheetFormatPr defaultColWidth="10"');
      expect(xml).toMatch(/<col [^>]*hidden="1"/);
      expect(xml).not.toContain("showGridLines");
    });

    test("a sheet without columns, names and print area leaves no empty elements", () => {
      const print = { ...form.print, area: { lastColumn: 16_384 } };
      const plan = only({ columns: [], print });
      expect(sheetXml(plan, 1)).not.toContain("<cols");
      expect(partOf(plan, "xl/workbook.xml")).not.toContain("definedName");
    });
  });

  test("refuses two sheets of one name, which no spreadsheet program opens", () => {
    const [sheet] = blankForms.sheets;
    const twice: WorkbookPlan = { sheets: [sheet as SheetPlan, sheet as SheetPlan] };
    expect(() => writeWorkbook(twice)).toThrow("same name");
  });
});
