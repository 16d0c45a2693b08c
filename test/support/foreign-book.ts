// A workbook as clerks of other programs make it, with what the workbench does not keep: a comment, a picture, colours.
import ExcelJS from "exceljs";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export async function foreignBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("台账");
  sheet.addRow(["单位", "人数"]);
  sheet.addRow(["归阳镇", 36]);
  sheet.getCell("A1").note = "请核对";
  sheet.getCell("B2").fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { argb: "FFFFFF00" },
  };
  const image = book.addImage({ base64: pixel, extension: "png" });
  sheet.addImage(image, "D1:E3");
  return Buffer.from(await book.xlsx.writeBuffer());
}
