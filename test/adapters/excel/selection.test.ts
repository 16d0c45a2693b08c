/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import { rangeOf } from "../../../src/core/kernel/address";
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
