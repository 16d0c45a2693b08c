// The first part of the stream: sheets, texts, and which styles show dates.
import { ItemBudget } from "../item-budget";
import { isBuiltInDate, showsDate } from "../xlsx-reader/number-format";
import { daysBetweenSystems } from "../xlsx-reader/workbook-part";
import { refuse } from "../unreadable";
import { RecordText } from "./record-text";
import { ids } from "./records";
import type { Records } from "./records";

interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  /** Where in the stream it begins. */
  readonly at: number;
}

export interface Globals {
  readonly sheets: readonly SheetPlace[];
  readonly strings: readonly string[];
  /** By the number of the style, as cells name it. */
  readonly dateStyles: readonly boolean[];
  /** Days to add to a serial number of this workbook to make it one of the 1900 system. */
  readonly dateShift: number;
  readonly budget: ItemBudget;
}

/** Of the stream of Excel 97 and later. */
const version = 0x600;
/** Charts and macros have sheets of their own, without cells. */
const worksheet = 0;

function readStrings(records: Records, budget: ItemBudget): readonly string[] {
  const strings: string[] = [];
  const count = records.u32(4);
  const text = new RecordText(records, 8);
  while (strings.length < count && !text.isOver) {
    budget.spend(1);
    strings.push(text.read(2));
  }
  return strings;
}

/** The records stand before the first. @throws Unreadable where the workbook is locked, older, or damaged */
export function readGlobals(records: Records): Globals {
  const budget = new ItemBudget();
  const sheets: SheetPlace[] = [];
  const formats = new Map<number, boolean>();
  const styles: number[] = [];
  let strings: readonly string[] = [];
  let dateShift = 0;
  if (records.next() !== ids.begin || records.u16(0) !== version) refuse("file.old-excel");
  while (records.next() !== ids.end) {
    switch (records.id) {
      case ids.filePass:
        return refuse("file.encrypted");
      case ids.dateMode:
        dateShift = records.u16(0) === 1 ? daysBetweenSystems : 0;
        break;
      case ids.format:
        formats.set(records.u16(0), showsDate(new RecordText(records, 2).read(2)));
        break;
      case ids.style:
        styles.push(records.u16(2));
        break;
      case ids.sheet:
        if (records.u8(5) === worksheet)
          sheets.push({
            at: records.u32(0),
            hidden: (records.u8(4) & 3) !== 0,
            name: new RecordText(records, 6).read(1),
          });
        break;
      case ids.strings:
        strings = readStrings(records, budget);
    }
  }
  const dateStyles = styles.map((id) => formats.get(id) ?? isBuiltInDate(id));
  return { sheets, strings, dateStyles, dateShift, budget };
}
