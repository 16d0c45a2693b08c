// The list of sheets of a workbook and the system in which it counts dates.
import { forEachChild, isTrue, readAttributes } from "../package/attributes";
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import type { TextBuffer } from "../package/text-buffer";

interface SheetReference {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetReference[];
  /** Days to add to a serial number of this workbook to make it one of the 1900 system. */
  readonly dateShift: number;
}

const root = codeOf("workbook");
const settingsTag = codeOf("workbookPr");
const systemName = codeOf("date1904");
const sheetsTag = codeOf("sheets");
const sheetTag = codeOf("sheet");
const sheetName = codeOf("name");
const stateName = codeOf("state");
const relationName = codeOf("id");

export const daysBetweenSystems = 1462;

export function readWorkbookPart(bytes: Uint8Array, text: TextBuffer): WorkbookPart {
  const xml = openPart(bytes, root);
  const sheets: SheetReference[] = [];
  let dateShift = 0;
  const readSheet = (): void => {
    const each = readAttributes(xml, text);
    const state = each.get(stateName);
    sheets.push({
      name: each.get(sheetName) ?? "",
      hidden: state === "hidden" || state === "veryHidden",
      relation: each.get(relationName) ?? "",
    });
  };
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === settingsTag) {
      dateShift = isTrue(readAttributes(xml, text).get(systemName)) ? daysBetweenSystems : 0;
      xml.skipContent();
    } else if (tag === sheetsTag) forEachChild(xml, sheetTag, readSheet);
    else if (tag > 0) xml.skipElement();
  }
  return { sheets, dateShift };
}
