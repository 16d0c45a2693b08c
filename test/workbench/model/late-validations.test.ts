// What the engine means to validate when the browser has time for it may be gone by then.
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { createBook } from "../../../src/workbench/model/headless-book";
import { addSheet, deleteSheet } from "../../../src/workbench/model/sheet-list";

const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

test("a sheet or a workbook that is gone has nothing to validate, and is no fault", async () => {
  const book = createBook();
  const { engine } = book;
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const { key } = addSheet(book, "附件2");
  const unitId = engine.workbook.getUnitId();
  const validate = (id: string): Promise<unknown> => validator.validatorRanges(id, key, [range]);
  await expect(validate(unitId)).resolves.toEqual([]);
  deleteSheet(book.sheetOf(key));
  await expect(validate(unitId)).resolves.toEqual([]);
  await expect(validate("book-0")).resolves.toEqual([]);
  engine.dispose();
});
