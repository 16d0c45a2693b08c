// Days typed in Chinese become dates, as in Excel for zh-CN; the engine would leave them texts.
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { readChineseDay } from "./entry";

/** Before the engine's own reading of numbers, which then finds one. */
const early = 1;

export function readTypedDates({ injector }: Engine): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: early,
    handler: (cell, { worksheet, row, col }, next) => {
      const before = worksheet.getComposedCellStyle(row, col).n?.pattern ?? "General";
      const day =
        typeof cell?.v === "string" && before !== "@" ? readChineseDay(cell.v) : undefined;
      if (cell == null || day === undefined) return next(cell);
      const style = typeof cell.s === "object" ? cell.s : {};
      const pattern = before === "General" ? day.format : before;
      return next({ ...cell, ...day.cell, ...(pattern && { s: { ...style, n: { pattern } } }) });
    },
  });
}
