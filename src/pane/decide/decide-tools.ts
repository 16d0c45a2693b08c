// What the views of 定标准 are made of.
import { createStore } from "../store";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { DecideCommands } from "./decide-commands";
import type { DecideParts } from "./decide-slot";
import { initialDecideState, reduceDecide } from "./decide-state";
import type { DecideAction, DecideState } from "./decide-state";
import { WholeListCommands } from "./whole-list-commands";

export interface DecideTools {
  readonly session: WorkbookSession;
  readonly store: Store<DecideState, DecideAction>;
  readonly commands: DecideCommands;
  readonly wholeList: WholeListCommands;
}

export function createDecideTools(parts: DecideParts): DecideTools {
  const store = createStore(reduceDecide, initialDecideState);
  const commands = new DecideCommands(parts, store);
  const { session } = parts;
  return { session, store, commands, wholeList: new WholeListCommands(session, store, commands) };
}
