/** @jest-environment ./test/support/office/jsdom-environment.cjs */
/// <reference types="office-js" />
import { bootToy, type BootedToy } from "../../support/office/boot-toy";
import { errorOf } from "../../support/office/error-of";

let toy: BootedToy;
beforeEach(async () => {
  toy = await bootToy();
});
afterEach(() => toy.dispose());

const sheetsOf = (context: Excel.RequestContext): Excel.WorksheetCollection =>
  context.workbook.worksheets;

describe("what the genuine client asks, the engine answers", () => {
  test("values written are read back, with the address", async () => {
    const range = await toy.Excel.run(async (context) => {
      const a1 = sheetsOf(context).getActiveWorksheet().getRange("A1");
      a1.values = [["甲"]];
      a1.load(["values", "address"]);
      await context.sync();
      return a1.toJSON();
    });
    expect(range).toEqual({ values: [["甲"]], address: "Sheet1!A1" });
  });

  test("an object made by a method is made once, whatever else is asked of it", async () => {
    await toy.Excel.run(async (context) => {
      const added = sheetsOf(context).add("附件1");
      added.getRange("A1").values = [["甲"]];
      added.getRange("A2").values = [["乙"]];
      await context.sync();
    });
    expect(toy.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "附件1"]);
    expect([...(toy.book.sheets[1]?.cells ?? [])]).toEqual([
      ["A1", "甲"],
      ["A2", "乙"],
    ]);
  });

  test("a range stays the same over syncs, its format under its own reference", async () => {
    const read = await toy.Excel.run(async (context) => {
      const range = sheetsOf(context).getItem("Sheet1").getRange("B2");
      const { format } = range;
      format.load("rowHeight");
      await context.sync();
      range.load("address");
      range.format.fill.load("color");
      await context.sync();
      return [range.address, format.rowHeight, range.format.fill.color];
    });
    expect(read).toEqual(["Sheet1!B2", 15, "#FFFFFF"]);
  });

  test("ranges kept beyond their run answer until they are let go, each by itself", async () => {
    const [kept, other] = await toy.Excel.run(async (context) => {
      const sheet = sheetsOf(context).getItem("Sheet1");
      const ranges = [sheet.getRange("C3"), sheet.getRange("D4")] as const;
      context.trackedObjects.add([...ranges]);
      await context.sync();
      return ranges;
    });
    const addressOf = async (range: Excel.Range): Promise<string> =>
      toy.Excel.run(range, async (context) => {
        range.load("address");
        await context.sync();
        return range.address;
      });
    expect(await addressOf(other)).toBe("Sheet1!D4");
    other.untrack();
    await other.context.sync();
    expect(await addressOf(kept)).toBe("Sheet1!C3");
    expect((await errorOf(addressOf(other))).code).toBe("InvalidReference");
  });

  test("a collection is loaded by members of its items, in pages or whole", async () => {
    toy.book.add("二");
    toy.book.add("三");
    const names = await toy.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const nameLists: string[][] = [];
      for (const load of [
        "items/name",
        ["items/name"],
        "items",
        { select: "name", top: 1, skip: 1 },
      ]) {
        worksheets.load(load as string);
        // oxlint-disable-next-line no-await-in-loop -- each way of loading by itself
        await context.sync();
        nameLists.push(worksheets.items.map(({ name }) => name));
      }
      return nameLists;
    });
    const all = ["Sheet1", "二", "三"];
    expect(names).toEqual([all, all, all, ["二"]]);
  });

  test("retrieve() and update(), which the client library sends as one action each, are answered", async () => {
    const read = await toy.Excel.run(async (context) => {
      const sheet = sheetsOf(context).getItem("Sheet1") as unknown as Retrieving;
      sheet.update({ name: "改名" });
      const answer = sheet.retrieve({ name: true });
      const all = (sheetsOf(context) as unknown as Retrieving).retrieve({ name: true });
      await context.sync();
      return [answer.toJSON(), all.toJSON()];
    });
    expect(read).toEqual([{ id: "{1}", name: "改名" }, { items: [{ id: "{1}", name: "改名" }] }]);
  });

  test("what is loaded beyond a navigation comes with the object", async () => {
    const read = await toy.Excel.run(async (context) => {
      const range = sheetsOf(context).getItem("Sheet1").getRange("A1");
      range.load("address, format/rowHeight, format/fill/color, worksheet/name");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!A1",
      format: { rowHeight: 15, fill: { color: "#FFFFFF" } },
    });
  });

  test("an object given as an argument arrives as the model's own", async () => {
    await toy.Excel.run(async (context) => {
      const sheet = sheetsOf(context).getItem("Sheet1");
      sheet.getRange("A1").values = [["甲"]];
      sheet.getRange("B1").copyFrom(sheet.getRange("A1"));
      await context.sync();
    });
    expect(toy.book.sheets[0]?.cells.get("B1")).toBe("甲");
  });

  test("set() writes each of its members", async () => {
    await toy.Excel.run(async (context) => {
      sheetsOf(context).getItem("Sheet1").set({ name: "改名" });
      await context.sync();
    });
    expect(toy.book.sheets[0]?.name).toBe("改名");
  });

  test("the null object goes on through all that is asked below it", async () => {
    const read = await toy.Excel.run(async (context) => {
      const sheet = sheetsOf(context).getItemOrNullObject("没有");
      const range = sheet.getRange("A1").load("values");
      const { fill } = range.format;
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, fill.isNullObject];
    });
    expect(read).toEqual([true, true, true]);
  });

  test("a value wanted of the null object does not come", async () => {
    const image = await toy.Excel.run(async (context) => {
      const answer = sheetsOf(context).getItemOrNullObject("没有").getRange("A1").getImage();
      await context.sync();
      return answer;
    });
    expect(image.value).toBeUndefined();
  });

  test("what a formula gives is read after it was calculated, as often as something was written", async () => {
    const read = await toy.Excel.run(async (context) => {
      const sheet = sheetsOf(context).getItem("Sheet1");
      sheet.getRange("A1").values = [["甲"]];
      const first = sheet.getRange("A1").load("text");
      sheet.getRange("A2").values = [["乙"]];
      const second = sheet.getRange("A1").load("text");
      const third = sheet.getRange("A1").load("text");
      await context.sync();
      return [first.text, second.text, third.text];
    });
    expect(read).toEqual([1, 2, 2]);
    expect(toy.book.settlings).toBe(2);
  });

  test("what needs no calculation waits for none", async () => {
    await toy.Excel.run(async (context) => {
      sheetsOf(context).getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
    });
    expect(toy.book.settlings).toBe(0);
  });
});

describe("errors", () => {
  test("say what was reached and what was asked of it", async () => {
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        sheetsOf(context).getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection");
  });

  test("leave done what came before them and deliver what was read", async () => {
    let count: OfficeExtension.ClientResult<number> | undefined;
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        sheetsOf(context).add("一");
        count = sheetsOf(context).getCount();
        sheetsOf(context).getItem("Sheet1").delete();
        sheetsOf(context).add("二");
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.delete");
    expect(error.debugInfo.statement).toContain(".delete()");
    expect(count?.value).toBe(2);
    expect(toy.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "一"]);
  });

  test("carry the add-in's traces up to where it went wrong", async () => {
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        context.trace("before");
        sheetsOf(context).getItem("没有").load("name");
        context.trace("after");
        await context.sync();
      }),
    );
    expect(error.traceMessages).toEqual(["before"]);
  });

  test("of an unlisted member name it in full", async () => {
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        sheetsOf(context).getItem("Sheet1").getRange("A1").select();
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(["ApiNotFound", "Range.Select"]);
  });

  test("of a fault in the model come as GeneralException with what it said", async () => {
    toy.book.listener = () => {
      throw new TypeError("a fault of ours");
    };
    const error = await errorOf(
      toy.Excel.run(async (context) => {
        sheetsOf(context).add("一");
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(error.message).toContain("a fault of ours");
  });
});

/** What stands in the client library and not in its published types. */
interface Retrieving {
  readonly retrieve: (members: object) => { readonly toJSON: () => unknown };
  readonly update: (members: object) => void;
}

describe("calculations are waited for", () => {
  const settlingsOf = async (act: (sheet: Excel.Worksheet) => void): Promise<number> => {
    const before = toy.book.settlings;
    await toy.Excel.run(async (context) => {
      act(sheetsOf(context).getActiveWorksheet());
      await context.sync();
    });
    return toy.book.settlings - before;
  };

  test("once before calls in a row that want them, and again after another write", async () => {
    expect(
      await settlingsOf((sheet) => {
        for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).unmerge();
      }),
    ).toBe(1);
    expect(
      await settlingsOf((sheet) => {
        sheet.getRange("A1").unmerge();
        sheet.getRange("A2").values = [["甲"]];
        sheet.getRange("A3").unmerge();
      }),
    ).toBe(2);
  });

  test("only where the call's arguments want them", async () => {
    expect(await settlingsOf((sheet) => sheet.getRange("A1").merge(false))).toBe(0);
    expect(await settlingsOf((sheet) => sheet.getRange("A1").merge(true))).toBe(1);
  });
});
