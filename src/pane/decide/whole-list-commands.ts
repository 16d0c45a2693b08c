// What the clerk can do in 定标准 to many rows at once: each is shown before it is written, and taken back by one click.
import { adoptionFills } from "../../app/decide/adoption";
import type { DecideRow } from "../../app/decide/decide-row";
import { categoryFills, levelFills } from "../../app/decide/fill-columns";
import type { RowFill } from "../../app/decide/fill-columns";
import { headWrites, listsWithoutColumns, missingHeads } from "../../app/decide/helper-columns";
import type { HelperTexts } from "../../app/decide/pending";
import { summariesFromList } from "../../app/decide/summaries-from-list";
import type { SummariesFromList, SummaryChange } from "../../app/decide/summaries-from-list";
import { toWrites } from "../../app/decide/to-writes";
import type { CellWrite } from "../../app/ports/open-workbook";
import { decideSentences } from "../../core/notice/decide-words";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { renderSentence } from "../../core/spec/message";
import type { Store } from "../store";
import type { Turn, WorkbookSession } from "../workbook/workbook-session";
import type { DecideCommands } from "./decide-commands";
import { nothingPending } from "./decide-state";
import type { DecideAction, DecideState } from "./decide-state";

/** What is said when it is done, and when it is taken back. */
interface Words {
  readonly sentence: string;
  readonly back: string;
}

const headOf = (texts: HelperTexts): string =>
  organizationsForm.helperColumns.find(({ id }) => texts[id] !== undefined)?.label ?? "";

/** Those of the fills that the workbook, as it is now, still asks for. */
function stillOffered(shown: readonly RowFill[], now: readonly RowFill[]): readonly RowFill[] {
  const texts = new Map(shown.map(({ row, text }) => [row.key, text]));
  return now.filter(({ row, text }) => texts.get(row.key) === text);
}

const isSame = (one: readonly SummaryChange[], other: SummariesFromList): boolean =>
  other.id === "ready" && JSON.stringify(one) === JSON.stringify(other.changes);

export class WholeListCommands {
  readonly #session: WorkbookSession;
  readonly #store: Store<DecideState, DecideAction>;
  readonly #rows: DecideCommands;

  constructor(
    session: WorkbookSession,
    store: Store<DecideState, DecideAction>,
    rows: DecideCommands,
  ) {
    this.#session = session;
    this.#store = store;
    this.#rows = rows;
  }

  /** The clerk goes on at once with what is left. */
  readonly adopt = async (shown: readonly RowFill[]): Promise<void> => {
    const texts = new Map(shown.map(({ row, texts: each }) => [row.key, each]));
    this.#store.dispatch({ type: "assumed", texts });
    this.#rows.goOn();
    await this.#fill(shown, adoptionFills, (count) => ({
      sentence: renderSentence(decideSentences.adopted, { count }),
      back: renderSentence(decideSentences["adopted.back"], { count }),
    }));
    this.#store.dispatch({ type: "assumed", texts: nothingPending });
  };

  readonly fillCategory = (shown: readonly RowFill[]): Promise<void> =>
    this.#fillColumn(shown, (rows) => categoryFills(rows, shown[0]?.text ?? ""));

  readonly fillLevels = (shown: readonly RowFill[]): Promise<void> =>
    this.#fillColumn(shown, levelFills);

  /** Our columns, for each list that lacks some. */
  readonly addColumns = async (): Promise<void> => {
    await this.#session.take(async (turn) => {
      const reading = await turn.read();
      if (reading === undefined) return;
      const lists = listsWithoutColumns(reading.reports);
      const cells = lists.flatMap((list) => headWrites(reading.raw, list));
      if (cells.length === 0)
        return turn.tell({ intent: "info", sentence: decideSentences["columns.none"] });
      const sheet = [...new Set(lists.map((list) => list.sheet))].join("、");
      const heads = [...new Set(lists.flatMap(missingHeads))].join("、");
      await this.#write(turn, cells, {
        sentence: renderSentence(decideSentences["columns.added"], { sheet, heads }),
        back: decideSentences["columns.back"],
      });
    });
    this.#rows.goOn();
  };

  /** Only what was shown. */
  readonly fillSummaries = (shown: readonly SummaryChange[]): Promise<void> =>
    this.#session.take(async (turn) => {
      const reading = await turn.read();
      if (reading === undefined) return;
      if (!isSame(shown, summariesFromList(reading.reports)))
        return turn.tell({ intent: "info", sentence: decideSentences["counted.none"] });
      const cells = shown.map(({ sheet, at, to }) => ({ sheet, at, value: to }));
      const count = cells.length;
      const words = {
        sentence: renderSentence(decideSentences.counted, { count }),
        back: renderSentence(decideSentences["counted.back"], { count }),
      };
      if (await this.#write(turn, cells, words))
        this.#store.dispatch({ type: "preview", preview: undefined });
    });

  #fillColumn(
    shown: readonly RowFill[],
    offered: (rows: readonly DecideRow[]) => readonly RowFill[],
  ): Promise<void> {
    const head = headOf(shown[0]?.texts ?? {});
    return this.#fill(shown, offered, (count) => ({
      sentence: renderSentence(decideSentences.filled, { count, head }),
      back: renderSentence(decideSentences["filled.back"], { count }),
    }));
  }

  #fill(
    shown: readonly RowFill[],
    offered: (rows: readonly DecideRow[]) => readonly RowFill[],
    words: (count: number) => Words,
  ): Promise<void> {
    this.#store.dispatch({ type: "preview", preview: undefined });
    return this.#session.take(async (turn) => {
      const reading = await turn.read();
      if (reading === undefined) return;
      const rows = this.#rows.rowsBeforeAdoption();
      const fills = stillOffered(shown, offered(rows));
      const texts = new Map(fills.map(({ row, texts: each }) => [row.key, each]));
      const { cells } = toWrites(reading.raw, rows, texts);
      if (cells.length === 0)
        return turn.tell({ intent: "info", sentence: decideSentences["adopted.none"] });
      await this.#write(turn, cells, words(cells.length));
    });
  }

  /** Whether it came to pass. */
  async #write(
    { workbook, attempt, tell, read }: Turn,
    cells: readonly CellWrite[],
    { sentence, back }: Words,
  ): Promise<boolean> {
    const answer = await attempt("writing", () => workbook.write(cells));
    if (!answer.ok) return false;
    tell({
      intent: "success",
      sentence,
      back: { done: answer.value, label: "撤销", sentence: back },
    });
    await read();
    return true;
  }
}
