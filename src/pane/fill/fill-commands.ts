// The commands of 填报 on the open workbook.
import type { ExistingForm } from "../../app/fill/list-forms";
import { otherUnitIn, planMissing } from "../../app/fill/plan-missing";
import type { FillRequest } from "../../app/fill/plan-missing";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import type { FillAction, FillState } from "./fill-state";

const firstCell = { row: 1, column: 1 };

export class FillCommands {
  readonly #session: WorkbookSession;
  readonly #store: Store<FillState, FillAction>;

  constructor(session: WorkbookSession, store: Store<FillState, FillAction>) {
    this.#session = session;
    this.#store = store;
    const unsubscribe = session.store.subscribe(() => {
      const { reading } = session.store.getState();
      if (reading === undefined) return;
      unsubscribe();
      store.dispatch({ type: "opened", forms: reading.forms });
    });
  }

  /** The forms that the request asks for and the workbook lacks. */
  readonly insert = (request: FillRequest): Promise<void> =>
    this.#session.take(async ({ workbook, read, attempt, tell }) => {
      const reading = await read();
      if (reading === undefined) return;
      const other = otherUnitIn(reading.forms, request.unit);
      if (other !== undefined && this.#store.getState().confirmed !== request.unit) {
        this.#store.dispatch({ type: "confirmed", unit: request.unit });
        const sentence = `工作簿里已经有${other}的表。要改单位、时间，请直接改表头；真要另插一套，请再点一次。`;
        return tell({ intent: "info", sentence });
      }
      const plans = planMissing(request, reading.forms);
      if (plans.length === 0)
        return tell({ intent: "info", sentence: "要的表工作簿里都有了，没有再插入。" });
      const sheets = plans.map((plan) => ({ plan, over: undefined }));
      const answer = await attempt("inserting", () => workbook.put(sheets));
      if (!answer.ok) return;
      const count = answer.value.sheets.length;
      const back = {
        done: answer.value,
        label: "撤销插入",
        sentence: `已撤销，取走了 ${count} 张表。`,
      };
      tell({ intent: "success", sentence: `已插入 ${count} 张表。`, back });
      await read();
    });

  /** Brings the form into view, at the first cell that is still to mend or to fill. */
  readonly show = ({ sheet, toFill, unreadable }: ExistingForm): Promise<void> =>
    this.#session.show(sheet, unreadable[0] ?? toFill[0] ?? firstCell);
}
