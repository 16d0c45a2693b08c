// A web page as sheets: its tables, one in a cell of another among them, with what is said before them.
import { plainValue } from "../tables/plain-value";
import { Story } from "../tables/story";
import type { TableSheet } from "../tables/table-sheet";
import { damaged } from "../unreadable";
import { CellGrid } from "./cell-grid";
import type { PlacedCell } from "./cell-grid";
import { shownText } from "./shown-text";
import { TagScanner } from "./tag-scanner";

/** The page, or a cell. */
interface Flow {
  readonly story: Story;
  /** As written, since the last end of a line. */
  source: string;
}

interface OpenCell extends Flow {
  readonly place: PlacedCell;
  /** The number itself, where the program has written it beside what the cell shows of it. */
  readonly precise: string | undefined;
}

interface OpenTable {
  readonly sheet: TableSheet;
  readonly grid: CellGrid;
  hasRow: boolean;
  cell: OpenCell | undefined;
}

/** A line ends before and behind these. */
const blocks = /^\/?(?:p|div|li|ul|ol|dl|dt|dd|h\d|hr|pre|center|blockquote|form)$/;

/** A cell ends before all of these; what a table is called is a row of its own. */
const tableTags = /^\/?(?:table|caption|tr|td|th)$/;

/** A number as a cell shows it, which may be less than it holds: 33.33, 1.38E+10. */
const shownNumber = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;

function endLine(flow: Flow, { always }: { readonly always: boolean }): void {
  const line = flow.source === "" ? "" : shownText(flow.source);
  flow.source = "";
  if (always || line !== "") flow.story.addLine(line);
}

/** Excel's attribute has no value where the cell shows all of the number. */
const preciseOf = (attributes: ReadonlyMap<string, string>): string | undefined =>
  ["x:num", "sdval"].map((name) => attributes.get(name) ?? "").find((value) => value !== "");

export class PageReader {
  readonly sheets: TableSheet[] = [];
  private readonly scanner: TagScanner;
  private readonly page: Flow = { story: new Story(this.sheets), source: "" };
  /** From the outermost in. */
  private readonly tables: OpenTable[] = [];

  constructor(page: string) {
    this.scanner = new TagScanner(page);
  }

  /** @throws Unreadable where the page is cut off inside a table */
  read(): void {
    const { scanner, page } = this;
    while (scanner.next()) {
      this.flow().source += scanner.text;
      this.readTag(scanner.tag);
    }
    if (this.tables.length > 0) damaged();
    page.source += scanner.text;
    endLine(page, { always: false });
    page.story.close();
  }

  /** What text belongs to: the innermost open cell. */
  private flow(): Flow {
    return this.tables.findLast(({ cell }) => cell !== undefined)?.cell ?? this.page;
  }

  private readTag(tag: string): void {
    const table = this.tables.at(-1);
    if (tag === "br") endLine(this.flow(), { always: true });
    else if (blocks.test(tag)) endLine(this.flow(), { always: false });
    else if (tag === "table") this.openTable();
    else if (table !== undefined) this.readTableTag(tag, table);
  }

  private openTable(): void {
    const flow = this.flow();
    endLine(flow, { always: false });
    const sheet = flow.story.openTable();
    this.tables.push({ sheet, grid: new CellGrid(), hasRow: false, cell: undefined });
  }

  private readTableTag(tag: string, table: OpenTable): void {
    if (!tableTags.test(tag)) return;
    this.endCell(table);
    if (tag === "/table") this.tables.pop();
    else if (tag === "/tr") table.hasRow = false;
    else if (!tag.startsWith("/")) this.readRowTag(tag, table);
  }

  private readRowTag(tag: string, table: OpenTable): void {
    const isCell = tag === "td" || tag === "th";
    if (!isCell || !table.hasRow) this.beginRow(table);
    if (tag !== "tr") this.beginCell(table);
  }

  private beginRow(table: OpenTable): void {
    const hidden = /display\s*:\s*none/i.test(this.scanner.attributes.get("style") ?? "");
    table.sheet.nextRow({ hidden });
    table.grid.nextRow();
    table.hasRow = true;
  }

  private beginCell(table: OpenTable): void {
    const { attributes } = this.scanner;
    table.cell = {
      story: new Story(this.sheets),
      source: "",
      place: table.grid.place(table.sheet.row, attributes),
      precise: preciseOf(attributes),
    };
  }

  private endCell(table: OpenTable): void {
    const { cell, sheet } = table;
    if (cell === undefined) return;
    table.cell = undefined;
    endLine(cell, { always: false });
    const { column, columns, rows } = cell.place;
    const text = cell.story.takeText();
    const value = shownNumber.test(text) ? (cell.precise ?? text) : text;
    sheet.put(column, plainValue(value));
    sheet.merge(sheet.row, column, [sheet.row + rows - 1, column + columns - 1]);
  }
}
