// How much a reader may keep of one file. Files pack so well that their size says little about what they cost in memory.
import { refuse } from "./unreadable";

/** Cells, rows, merges, texts and styles together: more than two lists of 5,000 rows hold. */
const mostItems = 300_000;

/** What each sheet costs of its own, be it empty. */
const itemsOfSheet = 1000;

export class ItemBudget {
  private left = mostItems;

  /** @throws Unreadable where the file holds more than any report */
  spend(items: number): void {
    this.left -= items;
    if (this.left < 0) refuse("file.too-large");
  }

  /** @throws Unreadable where the workbook has more sheets than any report */
  spendSheets(sheets: number): void {
    this.spend(sheets * itemsOfSheet);
  }
}
