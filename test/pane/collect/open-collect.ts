// 汇总 over the genuine office.js and the workbench's workbook; the sample is read on this thread.
import { decodeText } from "../../../src/adapters/workbooks/decode-text";
import { readRows } from "../../../src/adapters/workbooks/read-rows";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { CollectCommands } from "../../../src/pane/collect/collect-commands";
import type { CollectAction, CollectState } from "../../../src/pane/collect/collect-state";
import { initialCollectState, reduceCollect } from "../../../src/pane/collect/collect-state";
import type { ReadReceived } from "../../../src/pane/collect/read-received";
import { makeSample } from "../../../src/pane/collect/sample";
import { createStore } from "../../../src/pane/store";
import type { Store } from "../../../src/pane/store";
import { readInProcess } from "../../support/read-in-process";
import type { OpenedSession } from "../open-session";
import { openSession } from "../open-session";

export interface OpenedCollect extends OpenedSession {
  readonly store: Store<CollectState, CollectAction>;
  readonly commands: CollectCommands;
}

export async function openCollect(
  readReceived: ReadReceived = readInProcess,
): Promise<OpenedCollect> {
  const opened = await openSession();
  const store = createStore(
    reduceCollect,
    initialCollectState({ deadline: "2014年3月15日", basis: "overlap", date: "2014年3月20日" }),
  );
  const commands = new CollectCommands(
    {
      session: opened.session,
      readReceived,
      readRows,
      decodeText,
      loadSample: () => makeSample(async (plan) => writeWorkbook(plan)),
      now: () => new Date(2014, 2, 20, 9, 30),
    },
    store,
  );
  return { ...opened, store, commands };
}

/** Resolves with the first state that is as wanted. */
export const collectWhere = (
  { store }: Pick<OpenedCollect, "store">,
  isWanted: (state: CollectState) => boolean,
): Promise<CollectState> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (isWanted(store.getState())) resolve(store.getState());
    };
    store.subscribe(look);
    look();
  });

/** With every received file in the roll-up. */
export const isSettled = ({ progress, received, collection }: CollectState): boolean =>
  progress === undefined && collection?.result.files.length === received.length;
