/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { type BootedOffice, bootOffice } from "../../support/office/boot-office";
import { errorOf } from "../../support/office/error-of";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice({ version: "1.15" });
});
afterEach(() => office.dispose());

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility");
    await context.sync();
    expect(worksheets.items.map(({ position }) => position)).toEqual(
      worksheets.items.map((_, at) => at),
    );
    return worksheets.items.map(({ name }) => name);
  });

describe("sheets", () => {
  test("are added behind, not shown, and known by ids that stay", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("农村");
      added.load("id");
      const shown = worksheets.getActiveWorksheet();
      shown.load("name");
      await context.sync();
      expect(added.id).toMatch(/^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/);
      expect(shown.name).toBe("Sheet1");
      added.name = "街道";
      added.position = 0;
      const again = worksheets.getItem(added.id);
      again.load("name");
      await context.sync();
      expect(again.name).toBe("街道");
    });
    expect(await sheetNames()).toEqual(["街道", "Sheet1"]);
  });

  test("are copied with what is on them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>1" } };
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("Beginning");
      copy.load("name");
      const cells = copy.getRange("A1:B1");
      cells.load("values");
      const { dataValidation } = copy.getRange("A1");
      dataValidation.load("type");
      copy.pageLayout.load("orientation");
      await context.sync();
      expect(cells.values).toEqual([[2, 6]]);
      expect(dataValidation.type).toBe("Custom");
      expect(copy.pageLayout.orientation).toBe("Landscape");
    });
    expect(await sheetNames()).toEqual(["Sheet1 (2)", "Sheet1"]);
  });

  test("are shown, hidden and deleted, but never the last visible one", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("另");
      other.activate();
      worksheets.getItem("Sheet1").visibility = "VeryHidden";
      await context.sync();
      expect(await errorOf(hide(context, other))).toMatchObject({ code: "InvalidOperation" });
      const visible = worksheets.getCount(true);
      worksheets.getItem("Sheet1").visibility = "Visible";
      other.delete();
      const gone = worksheets.getItemOrNullObject("另");
      await context.sync();
      expect([visible.value, gone.isNullObject]).toEqual([1, true]);
    });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  const hide = (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    sheet.visibility = "Hidden";
    return context.sync();
  };

  test("that are very hidden are not deleted, until they are less hidden", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("备份");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
      sheet.visibility = "Hidden";
      sheet.delete();
      await context.sync();
    });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("have a filter until it is removed", async () => {
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      const enabled = async (): Promise<boolean> => {
        autoFilter.load("enabled");
        await context.sync();
        return autoFilter.enabled;
      };
      expect(await enabled()).toBe(false);
      autoFilter.apply("A1:B2");
      expect(await enabled()).toBe(true);
      autoFilter.remove();
      expect(await enabled()).toBe(false);
    });
  });

  test.each([
    ["Sheet1", "ItemAlreadyExists"],
    ["sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["一".repeat(32), "InvalidArgument"],
  ])("cannot be named %j: %s", async (name, code) => {
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await errorOf(add)).toMatchObject({ code });
  });

  test("that are protected refuse what is written", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").values = [[1]];
      expect(await errorOf(context.sync())).toMatchObject({ code: "AccessDenied" });
      sheet.getRange("A1").format.fill.color = "#FF0000";
      expect(await errorOf(context.sync())).toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  });
});

test("names of a sheet are its own, and move with their cells", async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [one, two] = [worksheets.getItem("Sheet1"), worksheets.add("附件1-农村")];
    one.names.add("单位", one.getRange("B2"));
    two.names.add("单位", two.getRange("C3:C4"));
    names.add("合计", "=1+2");
    two.getRange("1:1").insert("Down");
    const read = [one.names.getItem("单位"), two.names.getItem("单位"), names.getItem("合计")];
    for (const name of read) name.load("name,formula,scope,type,visible,value");
    const target = two.names.getItem("单位").getRange();
    target.load("address");
    const count = names.getCount();
    const none = one.names.getItemOrNullObject("合计");
    await context.sync();
    expect(read.map(({ formula, scope, type }) => [formula, scope, type])).toEqual([
      ["=Sheet1!$B$2", "Worksheet", "Range"],
      ["='附件1-农村'!$C$4:$C$5", "Worksheet", "Range"],
      ["=1+2", "Workbook", "String"],
    ]);
    expect([target.address, count.value, none.isNullObject]).toEqual([
      "'附件1-农村'!C4:C5",
      1,
      true,
    ]);
    one.names.getItem("单位").delete();
    const deleted = one.names.getItemOrNullObject("单位");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

test("settings are kept, replaced, listed and deleted", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("journal", { sheets: ["附件1-农村"] });
    settings.add("round", 1);
    settings.add("round", 2);
    settings.load("items/key,items/value");
    const none = settings.getItemOrNullObject("nothing");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["journal", { sheets: ["附件1-农村"] }],
      ["round", 2],
    ]);
    expect(none.isNullObject).toBe(true);
    settings.getItem("journal").delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("rows and columns are frozen", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    const before = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(4);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    expect([before.isNullObject, rows.address]).toEqual([true, "Sheet1!1:4"]);
    freezePanes.freezeAt("A1:B2");
    const both = freezePanes.getLocation();
    both.load("address");
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([both.address, after.isNullObject]).toEqual(["Sheet1!A1:B2", true]);
  });
});

test("the page is laid out and the sheet keeps it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 72;
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 2.54 });
    pageLayout.setPrintArea("A:M");
    pageLayout.setPrintTitleRows("$4:$4");
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页";
    pageLayout.headersFooters.firstPage.leftFooter = "签字";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.tabColor = "#ff0000";
    await context.sync();
    pageLayout.load(
      "orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,rightMargin",
    );
    pageLayout.headersFooters.load("state");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    pageLayout.headersFooters.firstPage.load("leftFooter,centerFooter");
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    sheet.load("showGridlines,showHeadings,tabColor");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      topMargin: 72,
      leftMargin: 72,
      rightMargin: 72,
    });
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第&P页");
    expect(pageLayout.headersFooters.firstPage.centerFooter).toBe("");
    expect([area.address, titles.address]).toEqual(["Sheet1!A:M", "Sheet1!4:4"]);
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([
      false,
      false,
      "#FF0000",
    ]);
  });
});

test("the selection is the range that was selected, on its sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("另");
    sheet.getRange("C3:D9").select();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load("address");
    cell.load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["另!C3:D9", "另!C3"]);
    const all = context.workbook.getSelectedRanges();
    all.load("address,areaCount");
    await context.sync();
    expect([all.address, all.areaCount]).toEqual(["另!C3:D9", 1]);
  });
});
