// The comments of a sheet: the text stands with a drawn object, the cell in a record of its own, which names the object.
import type { RawComment } from "../../../core/report/raw-workbook";
import type { ItemBudget } from "../item-budget";
import { RecordText } from "./record-text";
import { ids } from "./records";
import type { Records } from "./records";

/** What an object says first of itself: that it says it, its kind and its number. */
const common = 0x15;
const commonLength = 8;
const noteObject = 0x19;

export class Notes {
  readonly comments: RawComment[] = [];
  private readonly records: Records;
  private readonly budget: ItemBudget;
  /** That of the last object, where it is a note. */
  private object: number | undefined;
  /** By the object's number. */
  private readonly texts = new Map<number, string>();

  constructor(records: Records, budget: ItemBudget) {
    this.records = records;
    this.budget = budget;
  }

  /** Of the present record, which may be of another kind. @throws Unreadable where a note is cut off */
  read(id: number): void {
    if (id === ids.object) this.object = this.noteNumber();
    else if (id === ids.objectText) this.readText();
    else if (id === ids.note) this.readPlace();
  }

  private noteNumber(): number | undefined {
    const { records } = this;
    if (records.to - records.from < commonLength || records.u16(0) !== common) return undefined;
    return records.u16(4) === noteObject ? records.u16(6) : undefined;
  }

  private readText(): void {
    const { records, object } = this;
    if (object === undefined) return;
    this.budget.spend(1);
    const text = new RecordText(records, records.to - records.from);
    this.texts.set(object, text.characters(records.u16(10), 0));
    this.object = undefined;
  }

  private readPlace(): void {
    const { records } = this;
    const text = this.texts.get(records.u16(6));
    if (text === undefined) return;
    this.comments.push({ row: records.u16(0) + 1, column: records.u16(2) + 1, text });
  }
}
