// What stands in a document, or in a cell of it: lines of text and tables. Each table becomes a sheet, under the lines
// before it. A table that follows another without a word in between goes on with it, as one does that was parted at the
// end of a page.
import { refuse } from "../unreadable";
import { plainValue } from "./plain-value";
import { TableSheet } from "./table-sheet";

/** A document of reports has three for each category; more are no reports. */
const mostTables = 2000;

const isBlank = (line: string): boolean => line.trim() === "";

export class Story {
  /** Those of all stories of the document, in the order in which their tables begin. */
  private readonly sheets: TableSheet[];
  /** Since the last table. */
  private lines: string[] = [];
  /** That of the last table. */
  private sheet: TableSheet | undefined;

  constructor(sheets: TableSheet[]) {
    this.sheets = sheets;
  }

  addLine(line: string): void {
    this.lines.push(line);
  }

  /** The sheet into which the rows of the next table go. @throws Unreadable where there are too many */
  openTable(): TableSheet {
    const before = this.lines.every(isBlank) ? this.sheet : undefined;
    const sheet = before ?? new TableSheet();
    if (before === undefined && this.sheets.push(sheet) > mostTables) refuse("file.too-large");
    this.sheet = sheet;
    this.close();
    return sheet;
  }

  /** What was said since the last table comes under it. */
  close(): void {
    const { lines, sheet } = this;
    this.lines = [];
    if (sheet === undefined) return;
    for (const line of lines) {
      sheet.nextRow();
      if (!isBlank(line)) sheet.put(1, plainValue(line));
    }
  }

  /** The lines as the text of a cell: blank ones around the others are none of it. */
  takeText(): string {
    const { lines } = this;
    this.lines = [];
    const first = lines.findIndex((line) => !isBlank(line));
    return first < 0 ? "" : lines.slice(first).join("\n").trimEnd();
  }
}
