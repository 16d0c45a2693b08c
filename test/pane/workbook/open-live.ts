// The pane's session over an opened workbook with a clean set of forms, and a clerk at the grid beside it.
import type { SilenceTimes } from "../../../src/adapters/excel/silence";
import { defaultRound } from "../../../src/core/notice/default-round";
import { toA1 } from "../../../src/core/kernel/address";
import { WorkbookSession } from "../../../src/pane/workbook/workbook-session";
import type { WorkbookState } from "../../../src/pane/workbook/workbook-state";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import type { Sheet } from "../../../src/workbench/model/sheet";
import type { LoggedRequest } from "../../../src/workbench/transport/request-log";
import type { RuleExample } from "../../../src/core/spec/rule";
import type { BootOptions } from "../../support/office/boot-office";
import { planExample } from "../../support/clean-set";
import { openOffice } from "../../adapters/excel/open-office";
import { Clerk } from "../../workbench/model/clerk";
import type { OpenedSession } from "../open-session";
import { stateOf } from "../open-session";

export interface Live extends OpenedSession {
  readonly clerk: Clerk;
  readonly sheet: (name: string) => Sheet;
  /** Syncs since the last time it was asked, once nothing more comes. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
}

interface LiveOptions extends BootOptions {
  readonly example?: RuleExample;
  readonly times?: SilenceTimes;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A busy machine is not asked what it is at: that would be one more request. */
const patient: SilenceTimes = { pause: 60_000, probe: 60_000, patience: 120_000 };

/** Longer than what the session waits for the clerk to be quiet. */
const quiet = 250;

export async function openLive({
  example = {},
  times = patient,
  ...options
}: LiveOptions = {}): Promise<Live> {
  const office = await openOffice(options, times);
  putPlan(office.book, planExample(example));
  await office.book.settle();
  const today = { year: 2014, month: 3, day: 10 };
  const context = { round: defaultRound, deadlineSet: false, today };
  const session = new WorkbookSession(office.workbook, () => context);
  await session.start();
  let seen = office.log.syncs.length;
  return {
    office,
    session,
    clerk: new Clerk(office.book),
    sheet: (name) => {
      const found = office.book.find(name);
      if (found === undefined) throw new Error(`There is no sheet ${name}`);
      return found;
    },
    requests: async () => {
      await office.book.told();
      await pause(quiet);
      await session.take(async () => {});
      const fresh = office.log.syncs.slice(seen);
      seen = office.log.syncs.length;
      return fresh;
    },
  };
}

/** The rules that the last reading breaks, with their places. */
const rulesIn = ({ reading }: WorkbookState): readonly string[] =>
  (reading?.findings ?? []).map(({ rule, sheet, at }) => `${rule} ${sheet} ${at && toA1(at)}`);

export const rulesNow = (live: Live): readonly string[] => rulesIn(stateOf(live));

export const writesOf = (requests: readonly LoggedRequest[]): number =>
  requests.reduce((sum, { writes }) => sum + writes, 0);
