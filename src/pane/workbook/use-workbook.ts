// A part of what is known of the open workbook, for React: who draws it draws anew only when this part changes.
import { useSyncExternalStore } from "react";
import type { WorkbookSession } from "./workbook-session";
import type { WorkbookState } from "./workbook-state";

/** `part` answers the same object as long as nothing of it has changed. */
export const useWorkbook = <Part>(
  { store }: WorkbookSession,
  part: (state: WorkbookState) => Part,
): Part => useSyncExternalStore(store.subscribe, () => part(store.getState()));
