// Text whose cells stand between separators, cell by cell and in one pass. A cell in quotes may hold separators and line
// breaks, and its quotes are doubled; quotes inside a cell are text.
import { damaged } from "../unreadable";

export class SeparatedCells {
  /** Of the cell last read. */
  cell = "";
  /** Whether it was the last of its row. */
  endsRow = false;
  private readonly text: string;
  private readonly separator: string;
  private readonly bareEnd: RegExp;
  private at: number;

  constructor(
    text: string,
    { separator, from }: { readonly separator: string; readonly from: number },
  ) {
    this.text = text;
    this.separator = separator;
    this.bareEnd = new RegExp(`[${separator}\r\n]`, "g");
    this.at = from;
  }

  /** False behind the last cell. @throws Unreadable where the text ends within quotes */
  next(): boolean {
    const { text } = this;
    if (this.at >= text.length) return false;
    this.cell = text.charAt(this.at) === '"' ? this.quoted() : "";
    this.bareEnd.lastIndex = this.at;
    const end = this.bareEnd.exec(text)?.index ?? text.length;
    this.cell += text.slice(this.at, end);
    this.endsRow = text.charAt(end) !== this.separator;
    this.at = end + 1;
    if (text.startsWith("\r\n", end)) this.at += 1;
    return true;
  }

  private quoted(): string {
    const { text } = this;
    const from = this.at + 1;
    let quote = text.indexOf('"', from);
    while (quote >= 0 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
    if (quote < 0) return damaged();
    this.at = quote + 1;
    return text.slice(from, quote).replaceAll('""', '"');
  }
}
