// The whole book as sheet plans, as a file is to hold it.
import type { CellStyle, SheetPlan, WorkbookPlan } from "../../core/native/plan";
import { isBackup } from "../../core/notice/own-sheet-names";
import { wholeSheet } from "../model/area";
import type { Book } from "../model/book";
import { frozen } from "../model/freeze";
import type { Look } from "../model/look";
import { mergesIn } from "../model/merges";
import type { Sheet } from "../model/sheet";
import { standardHeight, standardWidth } from "../model/sizes";
import { planCells } from "./plan-parts/cells";
import { bareColor } from "./plan-parts/colors";
import { planConditionalFormats } from "./plan-parts/conditional-formats";
import { planFormulaNames, planNames } from "./plan-parts/names";
import { planPrint } from "./plan-parts/print";
import { marked, said } from "./plan-parts/said";
import { planColumns, planRows } from "./plan-parts/sizes";
import { styleBook } from "./plan-parts/style";
import { planValidations } from "./plan-parts/validations";

const hiddenOf = ({ visibility }: Sheet): SheetPlan["hidden"] => {
  if (visibility === "Visible") return undefined;
  return visibility === "VeryHidden" ? "very" : true;
};

function toSheetPlan(sheet: Sheet, styleOf: (look: Look) => CellStyle): SheetPlan {
  const columns = planColumns(sheet, styleOf);
  const { rows: frozenRows, columns: frozenColumns } = frozen(sheet);
  return {
    name: sheet.name,
    ...said("hidden", hiddenOf(sheet)),
    ...said("tabColor", sheet.tabColor === "" ? undefined : bareColor(sheet.tabColor)),
    ...marked("gridLines", sheet.gridlines),
    columns,
    rows: planRows(sheet),
    defaultRowHeight: standardHeight(sheet),
    defaultColumnWidth: standardWidth(sheet),
    cells: planCells(sheet, columns, styleOf),
    blocks: [],
    merges: mergesIn(sheet, wholeSheet),
    validations: planValidations(sheet),
    conditionalFormats: planConditionalFormats(sheet),
    names: planNames(sheet),
    print: planPrint(sheet),
    frozenRows,
    ...said("frozenColumns", frozenColumns === 0 ? undefined : frozenColumns),
  };
}

/** Without the copies that stand for an undo. What was written and not yet calculated goes along with its last result: settle the book before. */
export function toPlan(book: Book): WorkbookPlan {
  book.handOver();
  const styleOf = styleBook();
  const names = planFormulaNames(book);
  const sheets = book.sheets.filter(({ name }) => !isBackup(name));
  return {
    sheets: sheets.map((sheet) => toSheetPlan(sheet, styleOf)),
    ...(names.length === 0 ? {} : { names }),
  };
}
