// What the open workbook holds, read anew as far as it has changed since. Knows neither the clerk's commands nor what
// the cells mean.
import type { HostAnswer, OpenWorkbook } from "../../app/ports/open-workbook";
import { ok } from "../../core/kernel/result";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { showsOtherSheets } from "./looks-elsewhere";

const namesOf = ({ sheets }: RawWorkbook): readonly string[] => sheets.map(({ name }) => name);

export class WorkbookReader {
  readonly #workbook: Pick<OpenWorkbook, "read" | "readSheets">;
  #changed = new Set<string>();
  #isAllChanged = true;

  constructor(workbook: Pick<OpenWorkbook, "read" | "readSheets">) {
    this.#workbook = workbook;
  }

  /** undefined: which sheets there are has changed, or on which it was is not known. */
  mark(sheet: string | undefined): void {
    if (sheet === undefined) this.#isAllChanged = true;
    else this.#changed.add(sheet);
  }

  /** Everything, whatever has been told of it. */
  async readAll(): HostAnswer<RawWorkbook> {
    this.#changed.clear();
    this.#isAllChanged = false;
    const answer = await this.#workbook.read();
    if (!answer.ok) this.#isAllChanged = true;
    return answer;
  }

  /** From what it was at last, in one request where only cells have changed; undefined where nothing has. */
  async readChanged(last: RawWorkbook | undefined): HostAnswer<RawWorkbook | undefined> {
    if (last === undefined || this.#isAllChanged) return this.readAll();
    if (this.#changed.size === 0) return ok(undefined);
    const changed = this.#changed;
    this.#changed = new Set();
    const others = last.sheets.filter(showsOtherSheets).map(({ name }) => name);
    const names = [...new Set([...changed, ...others])];
    const answer = await this.#workbook.readSheets(names);
    if (!answer.ok) {
      for (const name of changed) this.#changed.add(name);
      return answer;
    }
    const read = answer.value.flatMap((sheet) => sheet ?? []);
    const isAllThere = read.length === names.length && isWithin(names, namesOf(last));
    return isAllThere ? ok(withSheets(last, read)) : this.readAll();
  }
}

const isWithin = (names: readonly string[], all: readonly string[]): boolean =>
  names.every((name) => all.includes(name));

function withSheets({ sheets }: RawWorkbook, read: readonly RawSheet[]): RawWorkbook {
  const anew = new Map(read.map((sheet) => [sheet.name, sheet]));
  return { sheets: sheets.map((sheet) => anew.get(sheet.name) ?? sheet) };
}
