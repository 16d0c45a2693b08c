// What the clerk can do in 汇总.
import type { CollectedUnit } from "../../app/collect/collection-view";
import { traceNumber } from "../../app/trace/trace-number";
import type { TracePart } from "../../app/trace/number-trace";
import { toChineseDate } from "../../core/kernel/calendar";
import type { Result } from "../../core/kernel/result";
import { err } from "../../core/kernel/result";
import { openWorkbookName } from "../../core/notice/own-sheet-names";
import type { CheckContext } from "../../core/rules/kind";
import type { KeptVersion } from "../../core/rollup/input";
import type { Day } from "../../core/spec/round";
import type { Store } from "../store";
import type { CollectParts } from "./collect-parts";
import type { CollectAction, CollectState, Entries, Expected, StepId } from "./collect-state";
import { Gathering } from "./gathering";
import { expectedFromFile, expectedFromText, expectedInWorkbook } from "./read-expected";
import type { PickedFile } from "./read-received";
import { rollUpIntoWorkbook } from "./roll-up-into-workbook";
import { readPlace } from "./trace-place";
import { UpToDate } from "./up-to-date";

export class CollectCommands {
  readonly #parts: CollectParts;
  readonly #store: Store<CollectState, CollectAction>;
  readonly #upToDate: UpToDate;
  readonly #gathering: Gathering;
  /** Of the result, as it was offered at first. */
  readonly #date: string;

  constructor(parts: CollectParts, store: Store<CollectState, CollectAction>) {
    this.#parts = parts;
    this.#store = store;
    this.#date = store.getState().date;
    const { session, now, readReceived } = parts;
    this.#upToDate = new UpToDate({ store, session, now });
    const { rechecked, context } = this.#upToDate;
    this.#gathering = new Gathering({ store, readReceived, rechecked, context });
    const takeUnit = (): void => {
      const forms = session.store.getState().reading?.forms ?? [];
      const named = forms.filter((form) => form.unit !== undefined);
      // Whose result stands in the workbook, goes on with it.
      const { unit } = named.find(({ isResult }) => isResult) ?? named[0] ?? {};
      if (unit !== undefined) store.dispatch({ type: "opened", unit });
    };
    session.store.subscribe(takeUnit);
    // The workbook may have been read before this place was there.
    takeUnit();
  }

  /** That of this round, for everything that is checked. */
  readonly context = (): CheckContext => this.#upToDate.context();

  /** The day that a text means; undefined where it means none. */
  readonly readDay = (text: string): Day | undefined => this.#upToDate.readDay(text);

  /** Another deadline or basis finds other things wrong in the open workbook as well. */
  readonly enter = (entry: Partial<Entries>): void => {
    const before = this.context();
    this.#store.dispatch({ type: "entered", entry });
    if (this.context() !== before) void this.#parts.session.refresh();
  };

  readonly step = (step: StepId): void => this.#store.dispatch({ type: "stepped", step });

  /** Whether it was one. */
  readonly listFromText = (text: string): boolean =>
    this.#list(expectedFromText(text, "粘贴的名单"));

  readonly listFromFile = async (file: Parameters<typeof expectedFromFile>[0]): Promise<void> => {
    this.#list(await expectedFromFile(file, this.#parts));
  };

  readonly listFromWorkbook = (): void => {
    const { reading } = this.#parts.session.store.getState();
    const list = reading && expectedInWorkbook(reading.raw);
    if (list !== undefined) this.#list(list);
  };

  readonly dropList = (): void => this.#store.dispatch({ type: "listed", expected: undefined });

  readonly pick = (files: readonly PickedFile[]): Promise<void> => {
    this.#leaveSample();
    return this.#gathering.pick(files);
  };

  readonly stop = (): void => this.#gathering.stop();

  /** The open workbook is a source that cannot be moved out. */
  readonly canRemove = (file: string): boolean => file !== openWorkbookName;

  readonly remove = (file: string): void =>
    this.#store.dispatch({ type: "files", change: { type: "removed", file } });

  readonly clear = (): void => {
    const { isSample } = this.#store.getState();
    this.stop();
    this.#store.dispatch({ type: "files", change: { type: "cleared" } });
    if (isSample) this.enter({ date: this.#date });
  };

  readonly keep = (unit: string, file: string): void => this.#keep([{ unit, file }]);

  readonly keepNewest = (units: readonly CollectedUnit[]): void =>
    this.#keep(
      units.flatMap(({ unit, versions }) => {
        const newest = versions.find(({ isNewest }) => isNewest);
        return newest ? [{ unit, file: newest.file }] : [];
      }),
    );

  readonly release = (unit: string): void =>
    this.#store.dispatch({ type: "files", change: { type: "released", unit } });

  readonly rollUp = (): Promise<void> =>
    rollUpIntoWorkbook(this.#parts.session, this.#store, this.#upToDate);

  /** Where the selected number comes from. */
  readonly trace = (): Promise<void> =>
    this.#parts.session.take(async ({ workbook, read, attempt }) => {
      const reading = await read();
      if (reading === undefined) return;
      const answer = await attempt("showing", workbook.selection);
      if (!answer.ok) return;
      this.#parts.session.store.dispatch({ type: "idle" });
      const selection = answer.value;
      const traced =
        selection && traceNumber(reading.raw, { sheet: selection.sheet, at: selection.range.from });
      const sentence =
        traced === undefined || traced.ok
          ? "请先点中一个有数的单元格，再反查。"
          : traced.error.message;
      this.#store.dispatch({
        type: "traced",
        trace: traced?.ok === true ? traced : err(sentence),
      });
    });

  readonly leaveTrace = (): void => this.#store.dispatch({ type: "traced", trace: undefined });

  /** Brings the part into view; undefined where it does not lie in the open workbook. */
  readonly toShow = ({ file, place }: TracePart): (() => Promise<void>) | undefined => {
    const cell = file === openWorkbookName ? readPlace(place) : undefined;
    return cell && (() => this.#parts.session.show(cell.sheet, cell.at));
  };

  /** The sample county takes the place of whatever was received. */
  readonly openSample = async (): Promise<void> => {
    this.clear();
    this.step("received");
    const { unit, expected, files, date } = await this.#parts.loadSample();
    this.enter({ unit, date: toChineseDate(date) });
    this.#store.dispatch({
      type: "listed",
      expected: { from: "示例名单", units: expected, remarks: [] },
    });
    this.#store.dispatch({ type: "files", change: { type: "sampled" } });
    await this.#gathering.pick(files);
  };

  readonly #keep = (kept: readonly KeptVersion[]): void =>
    this.#store.dispatch({ type: "files", change: { type: "kept", kept } });

  /** Invented units are never added to real ones. */
  #leaveSample(): void {
    if (this.#store.getState().isSample) this.clear();
  }

  #list(list: Result<Expected, string>): boolean {
    if (list.ok) this.#leaveSample();
    if (list.ok) this.#store.dispatch({ type: "listed", expected: list.value });
    else this.#store.dispatch({ type: "refused", sentence: list.error });
    return list.ok;
  }
}
