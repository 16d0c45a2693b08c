// The pane's session on a workbook behind the genuine office.js, and looking at it from outside.
import { WorkbookSession } from "../../src/pane/workbook/workbook-session";
import type { WorkbookState } from "../../src/pane/workbook/workbook-state";
import { defaultRound } from "../../src/core/notice/default-round";
import { openOffice } from "../adapters/excel/open-office";
import type { OpenedOffice } from "../adapters/excel/open-office";
import type { BootOptions } from "../support/office/boot-office";

export interface OpenedSession {
  readonly office: OpenedOffice;
  readonly session: WorkbookSession;
}

/** Started: the workbook has been read. */
export async function openSession(options?: BootOptions): Promise<OpenedSession> {
  const office = await openOffice(options);
  const today = { year: 2014, month: 3, day: 10 };
  const context = { round: defaultRound, deadlineSet: false, today };
  const session = new WorkbookSession(office.workbook, () => context);
  await session.start();
  return { office, session };
}

export const stateOf = ({ session }: OpenedSession): WorkbookState => session.store.getState();

export const namesIn = ({ office }: OpenedSession): readonly string[] =>
  office.book.sheets.map(({ name }) => name);

/** Resolves with the first state that is as wanted. */
export const stateWhere = (
  { session }: OpenedSession,
  isWanted: (state: WorkbookState) => boolean,
): Promise<WorkbookState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isWanted(session.store.getState())) return;
      unsubscribe();
      resolve(session.store.getState());
    };
    const unsubscribe = session.store.subscribe(look);
    look();
  });
