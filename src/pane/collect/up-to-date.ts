// Keeps the roll-up, and the preview of what it would write, in step with what was received and with the open workbook.
import { parseDay } from "../../app/fill/parse-day";
import { planPut } from "../../app/roll-up/plan-put";
import { readOwnSource } from "../../app/roll-up/own-source";
import type { CalendarDate } from "../../core/kernel/calendar";
import { rememberFor } from "../../core/kernel/remember";
import { defaultRound } from "../../core/notice/default-round";
import { readExplanations } from "../../core/report/read-explanations";
import { readReports } from "../../core/report/read-reports";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { readHandMade } from "../../core/rollup/read-hand-made";
import type { CheckContext } from "../../core/rules/kind";
import type { Day } from "../../core/spec/round";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import type { CollectAction, CollectState, Preview } from "./collect-state";
import { afterDrawing, keepUpToDate } from "./keep-up-to-date";
import { Rechecked } from "./recheck";
import { toCollection } from "./to-collection";
import type { Collection } from "./collect-state";

interface Parts {
  readonly store: Store<CollectState, CollectAction>;
  readonly session: WorkbookSession;
  readonly now: () => Date;
}

export class UpToDate {
  readonly rechecked = new Rechecked();
  readonly #parts: Parts;
  readonly #today: CalendarDate;
  #context: CheckContext;

  constructor(parts: Parts) {
    this.#parts = parts;
    const now = parts.now();
    this.#today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    this.#context = { round: defaultRound, deadlineSet: false, today: this.#today };
    const collection = keepUpToDate({
      inputs: () => {
        const { received, expected, kept, strict, unit } = this.#state;
        return [received, expected, kept, strict, unit, this.context(), this.#raw] as const;
      },
      compute: this.#guarded(() => ({
        type: "computed",
        collection: this.collect(this.#raw),
      })),
    });
    const preview = keepUpToDate({
      inputs: () => {
        const { step, collection: { result } = {}, date, progress } = this.#state;
        const isWanted = step === "result" && progress === undefined;
        return [isWanted ? result : undefined, this.#raw, date] as const;
      },
      compute: this.#guarded(([result, raw]) => ({
        type: "previewed",
        preview: result && raw && this.plan(result, raw),
      })),
    });
    const look = (): void => {
      collection();
      preview();
    };
    parts.store.subscribe(look);
    parts.session.store.subscribe(afterDrawing(look));
  }

  /** It runs on a timer as well, where nobody would see a fault of ours. */
  #guarded<Inputs>(work: (inputs: Inputs) => CollectAction): (inputs: Inputs) => void {
    const attempt = (inputs: Inputs): CollectAction => {
      try {
        return work(inputs);
      } catch (cause) {
        return { type: "broke", cause };
      }
    };
    return (inputs) => this.#parts.store.dispatch(attempt(inputs));
  }

  get #state(): CollectState {
    return this.#parts.store.getState();
  }

  get #raw(): RawWorkbook | undefined {
    return this.#parts.session.store.getState().reading?.raw;
  }

  readonly readDay = (text: string): Day | undefined => parseDay(text, this.#today);

  /** The same object as long as nothing of it changes. A deadline that cannot be read is none. */
  readonly context = (): CheckContext => {
    const { deadline: text, deadlineSet, basis } = this.#state;
    const day = this.readDay(text);
    const { round } = this.#context;
    const deadline = day ?? defaultRound.deadline;
    const isSet = deadlineSet && day !== undefined;
    const isSame =
      round.basis === basis &&
      this.#context.deadlineSet === isSet &&
      (["year", "month", "day"] as const).every((part) => round.deadline[part] === deadline[part]);
    if (!isSame) {
      const today = this.#today;
      this.#context = { round: { ...defaultRound, basis, deadline }, deadlineSet: isSet, today };
    }
    return this.#context;
  };

  readonly #reports = rememberFor(readReports);

  readonly #ownSource = rememberFor((raw: RawWorkbook) =>
    rememberFor((context: CheckContext) => readOwnSource(raw, context, this.#reports(raw))),
  );

  readonly #handMade = rememberFor((raw: RawWorkbook) => readHandMade(raw, this.#reports(raw)));

  readonly collect = (raw: RawWorkbook | undefined): Collection | undefined => {
    const context = this.context();
    return toCollection(this.#state, {
      received: this.#state.received.map(({ read, modified }) => {
        return { read: this.rechecked.in(context, read), modified };
      }),
      own: raw && this.#ownSource(raw)(context),
      explanations: raw ? readExplanations(raw) : [],
      handMade: raw && this.#handMade(raw),
      context,
      now: this.#parts.now(),
    });
  };

  readonly plan = (result: Collection["result"], raw: RawWorkbook): Preview =>
    planPut(result, raw, this.readDay(this.#state.date));
}
