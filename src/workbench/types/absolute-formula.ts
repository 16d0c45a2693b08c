// A range as a formula that always means it: "=Sheet1!$A$1:$B$2".
import { areaAddress } from "../model/area";
import { quotedName } from "./address-text";
import type { SheetRange } from "./sheet-range";

export const absoluteFormula = ({ sheet, area }: SheetRange): string =>
  `=${quotedName(sheet.name)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
