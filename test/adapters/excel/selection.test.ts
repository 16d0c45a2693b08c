/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { toSelectedRange } from "../../../src/adapters/excel/selected-area";
import type { Selection } from "../../../src/app/ports/open-workbook";
import { rangeOf } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import { Clerk } from "../../workbench/model/clerk";
import { openOffice, valueOf } from "./open-office";
import { writeOwnSheet } from "./workbook-state";

describe("what is selected", () => {
  test("is told with its sheet", async () => {
    const { workbook, Excel } = await openOffice();
    await writeOwnSheet(Excel, "名册");
    valueOf(await workbook.select("名册", rangeOf(2, 3, [5, 4])));
    expect(valueOf(await workbook.selection())).toEqual({
      sheet: "名册",
      range: rangeOf(2, 3, [5, 4]),
    });
  });

  test("is the first of several areas", async () => {
    const { workbook, book } = await openOffice();
    const clerk = new Clerk(book);
    await clerk.select(book.activeSheet, rangeOf(7, 1), rangeOf(2, 2));
    expect(valueOf(await workbook.selection())?.range).toEqual(rangeOf(7, 1));
  });

  test("is nothing where it is no cell", async () => {
    const { workbook, faults } = await openOffice();
    faults.arm({ failAction: { nth: 2, code: "InvalidSelection" } });
    expect(valueOf(await workbook.selection())).toBeUndefined();
    faults.arm({ failAction: { nth: 2, code: "GeneralException" } });
    expect(await workbook.selection()).toMatchObject({
      ok: false,
      error: { code: "host.failed" },
    });
  });
});

describe("each change of it", () => {
  const whole = 1_048_576;

  test.each<[string, Range | undefined]>([
    ["B5", rangeOf(5, 2)],
    ["$B$5:$AA$7", rangeOf(5, 2, [7, 27])],
    ["'甲,乙'!C3,D4", rangeOf(3, 3)],
    ["附件2!C3:D4", rangeOf(3, 3, [4, 4])],
    ["3:4", rangeOf(3, 1, [4, 16_384])],
    ["B:C", rangeOf(1, 2, [whole, 3])],
    ["", undefined],
    ["Chart 1", undefined],
  ])("%p is told as an area, or as none", (address, range) => {
    expect(toSelectedRange(address)).toEqual(range);
  });

  test.each(["1.9", "1.21"])(
    "is heard with ExcelApi %s, in any sheet, without a request, until that ends",
    async (version) => {
      const { workbook, Excel, book, log } = await openOffice({ version });
      await writeOwnSheet(Excel, "名册");
      const clerk = new Clerk(book);
      valueOf(await workbook.read());
      const heard: (Selection | undefined)[] = [];
      const end = valueOf(await workbook.watchSelection((selection) => heard.push(selection)));
      log.clear();
      await clerk.select(book.activeSheet, rangeOf(7, 1, [8, 2]));
      const other = book.find("名册");
      if (other) await clerk.show(other);
      await clerk.select(book.activeSheet, rangeOf(2, 3), rangeOf(9, 9));
      await book.told();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(log.syncs).toEqual([]);
      expect(heard).toEqual([
        { sheet: "Sheet1", range: rangeOf(7, 1, [8, 2]) },
        { sheet: "名册", range: rangeOf(2, 3) },
      ]);
      valueOf(await end());
      await clerk.select(book.activeSheet, rangeOf(9, 9));
      valueOf(await workbook.read());
      expect(heard).toHaveLength(2);
    },
  );

  test("on a sheet that nobody has read yet is nothing", async () => {
    const { workbook, book } = await openOffice();
    const heard: (Selection | undefined)[] = [];
    valueOf(await workbook.watchSelection((selection) => heard.push(selection)));
    await new Clerk(book).select(book.activeSheet, rangeOf(2, 3));
    valueOf(await workbook.read());
    expect(heard).toEqual([undefined]);
  });
});
