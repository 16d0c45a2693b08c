// What the clerk can do in 定标准, row by row. Nothing of it waits for the host.
import {
  firstDecision,
  textsBefore,
  toTexts,
  toggleCondition,
  toggleNone,
  toggleStandard,
} from "../../app/decide/decision";
import type { Decision } from "../../app/decide/decision";
import { decisionOf, helperAt, listDecideRows } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { withPending } from "../../app/decide/pending";
import type { HelperTexts, Pending } from "../../app/decide/pending";
import { nextOf, previousOf } from "../../app/decide/walk";
import type { Report } from "../../core/report/report";
import type { CheckContext } from "../../core/rules/kind";
import type { KeyConditionId, StandardId } from "../../core/spec/standard";
import type { Store } from "../store";
import type { DecideParts } from "./decide-slot";
import { joined } from "./decide-state";
import type { DecideAction, DecideState, WalkId } from "./decide-state";
import { DecisionWriter } from "./decision-writer";
import { RowFollower } from "./row-follower";

const pileIds = ["sure", "look", "unclear"] as const;

const noReports: readonly Report[] = [];

/** What is worked out from those inputs, anew only where one of them is another. */
function rememberLast<Inputs extends readonly unknown[], T>(
  compute: (...inputs: Inputs) => T,
): (...inputs: Inputs) => T {
  let last: { readonly inputs: Inputs; readonly answer: T } | undefined;
  return (...inputs) => {
    if (last === undefined || inputs.some((each, index) => each !== last?.inputs[index]))
      last = { inputs, answer: compute(...inputs) };
    return last.answer;
  };
}

const toRows = (
  reports: readonly Report[],
  context: CheckContext,
  apart: DecideState["apart"],
): readonly DecideRow[] =>
  listDecideRows(reports, context).map((row): DecideRow =>
    row.pile === "sure" && apart.has(row.key) ? { ...row, pile: "look" } : row,
  );

export class DecideCommands {
  readonly #parts: DecideParts;
  readonly #store: Store<DecideState, DecideAction>;
  readonly #writer: DecisionWriter;
  readonly #follower: RowFollower;

  constructor(parts: DecideParts, store: Store<DecideState, DecideAction>) {
    this.#parts = parts;
    this.#store = store;
    this.#writer = new DecisionWriter(parts.session, store);
    this.#follower = new RowFollower(parts.session);
  }

  /** The forms as they will be once all that is decided is written. */
  readonly reports = (): readonly Report[] =>
    this.#overlaid(this.#readReports, this.#decided(), this.#state.assumed);

  readonly rows = (): readonly DecideRow[] =>
    this.#rowsOf(this.reports(), this.#parts.context(), this.#state.apart);

  /** As long as nothing that is being adopted counts as decided. */
  readonly rowsBeforeAdoption = (): readonly DecideRow[] => {
    const reports = withPending(this.#readReports, this.#decided());
    return toRows(reports, this.#parts.context(), this.#state.apart);
  };

  get #readReports(): readonly Report[] {
    return this.#parts.session.store.getState().reading?.reports ?? noReports;
  }

  #decided(): Pending {
    const { pending, sent } = this.#state;
    return this.#joined(sent, pending);
  }

  readonly #joined = rememberLast(joined);

  readonly #overlaid = rememberLast(
    (reports: readonly Report[], decided: Pending, assumed: Pending) =>
      withPending(withPending(reports, assumed), decided),
  );

  readonly #rowsOf = rememberLast(toRows);

  readonly current = (): DecideRow | undefined => {
    const { current } = this.#state;
    return this.rows().find(({ key }) => key === current);
  };

  /** The rows wait behind what is shown before it is written. */
  readonly isPreviewing = (): boolean => this.#state.preview !== undefined;

  /** What is chosen for the row that is shown. */
  readonly decision = (row: DecideRow): Decision => this.#state.draft ?? firstDecision(row);

  readonly open = (): void => {
    this.goOn();
    this.#parts.onOpen();
  };

  readonly close = (): void => {
    this.#dispatch({ type: "preview", preview: undefined });
    this.#parts.onClose();
  };

  readonly choose = (pile: WalkId): void => {
    const keys = this.rows()
      .filter((row) => (row.pile ?? "decided") === pile && helperAt(row, "standards") !== undefined)
      .map(({ key }) => key);
    this.#dispatch({ type: "walked", pile, walk: keys });
    this.#follow();
  };

  /** To the first pile in which something is left. */
  readonly goOn = (): void => {
    const rows = this.rows();
    this.choose(pileIds.find((pile) => rows.some((row) => row.pile === pile)) ?? "sure");
  };

  /** Is beyond doubt, and is to be seen by itself all the same. */
  readonly setApart = (key: string): void => this.#dispatch({ type: "set-apart", key });

  readonly toggle = (id: StandardId): void =>
    this.#draft((decision, { basis }) => toggleStandard(decision, id, basis));

  readonly toggleNone = (): void => this.#draft(toggleNone);

  readonly toggleCondition = (id: KeyConditionId): void =>
    this.#draft((decision, row) =>
      row.mayBeKey && helperAt(row, "keyConditions") !== undefined
        ? toggleCondition(decision, id)
        : decision,
    );

  /** Keeps what is chosen and goes to the next row; behind the last, to what is left. */
  readonly keep = (): void => {
    const row = this.current();
    if (row === undefined) return this.goOn();
    this.#decide(row, toTexts(this.decision(row), row));
    this.skip();
  };

  /** 类别 or 层级 of the row that is shown. */
  readonly write = (texts: HelperTexts): void => {
    const row = this.current();
    if (row !== undefined) this.#decide(row, texts);
  };

  readonly skip = (): void => {
    const { walk, current } = this.#state;
    this.#move(nextOf(walk, current, this.#isThere));
  };

  readonly back = (): void => {
    const { walk, current } = this.#state;
    this.#move(previousOf(walk, current, this.#isThere));
  };

  /** As it was before the last decision. */
  readonly takeBack = (): void => {
    this.#dispatch({ type: "taken-back" });
    this.#writer.write();
    this.#follow();
  };

  readonly writeAgain = (): void => this.#writer.write();

  readonly giveUp = (): void => this.#dispatch({ type: "given-up" });

  #decide(row: DecideRow, texts: HelperTexts): void {
    if (Object.keys(texts).length === 0) return;
    // What was done in one go can no longer be taken back in one go, once single rows of it were decided anew.
    if (decisionOf(row) !== undefined && this.#parts.session.store.getState().deed?.back)
      void this.#parts.session.dismiss();
    const past = { key: row.key, before: textsBefore(row, texts) };
    this.#dispatch({ type: "decided", past, texts });
    this.#writer.write();
  }

  #draft(change: (decision: Decision, row: DecideRow) => Decision): void {
    const row = this.current();
    if (row === undefined) return;
    this.#dispatch({ type: "drafted", draft: change(this.decision(row), row) });
  }

  #move(to: string | undefined): void {
    this.#dispatch({ type: "moved", to });
    this.#follow();
  }

  readonly #isThere = (key: string): boolean => this.rows().some((row) => row.key === key);

  #follow(): void {
    this.#follower.follow(this.current());
  }

  get #state(): DecideState {
    return this.#store.getState();
  }

  #dispatch(action: DecideAction): void {
    this.#store.dispatch(action);
  }
}
