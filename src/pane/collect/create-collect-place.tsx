// Puts 汇总 together over the session of an open workbook.
import type { ReactNode } from "react";
import { toChineseDate } from "../../core/kernel/calendar";
import { defaultRound } from "../../core/notice/default-round";
import { createStore } from "../store";
import { CollectCommands } from "./collect-commands";
import type { CollectParts } from "./collect-parts";
import { CollectPlace } from "./CollectPlace";
import { initialCollectState, reduceCollect } from "./collect-state";

export interface CollectPlaceParts {
  readonly element: ReactNode;
  readonly commands: CollectCommands;
}

export type CreateCollectPlace = (parts: CollectParts) => CollectPlaceParts;

export const createCollectPlace: CreateCollectPlace = (parts) => {
  const now = parts.now();
  const { deadline, basis } = defaultRound;
  const store = createStore(
    reduceCollect,
    initialCollectState({
      deadline: toChineseDate(deadline),
      basis,
      date: toChineseDate({
        year: now.getFullYear(),
        month: now.getMonth() + 1,
        day: now.getDate(),
      }),
    }),
  );
  const commands = new CollectCommands(parts, store);
  const element = <CollectPlace session={parts.session} store={store} commands={commands} />;
  return { element, commands };
};
