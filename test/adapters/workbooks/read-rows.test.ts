import { utils, write } from "@e965/xlsx";
import { readRows } from "../../../src/adapters/workbooks/read-rows";

describe("readRows", () => {
  test("reads every sheet by its name, numbers as text and what is empty as nothing", async () => {
    const book = utils.book_new(utils.aoa_to_sheet([["说明"]]), "说明");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["单位", "年报数"],
        [null, 39],
      ]),
      "名单",
    );
    expect(await readRows(write(book, { type: "buffer" }) as Uint8Array)).toEqual([
      { name: "说明", rows: [["说明"]] },
      {
        name: "名单",
        rows: [
          ["单位", "年报数"],
          ["", "39"],
        ],
      },
    ]);
  });

  test.each([
    ["text", Buffer.from("归阳镇")],
    ["a damaged workbook", Buffer.from("PK\u0003\u0004归阳镇")],
    ["nothing", new Uint8Array()],
  ])("%s is no workbook", async (_, bytes) => {
    expect(await readRows(bytes)).toBeUndefined();
  });
});
