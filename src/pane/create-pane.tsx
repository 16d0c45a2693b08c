// Puts the pane together over an open workbook, and starts it.
import type { ReactNode } from "react";
import type { OpenWorkbook } from "../app/ports/open-workbook";
import { createCheckPlace } from "./check/create-check-place";
import type { CollectParts } from "./collect/collect-parts";
import { createCollectPlace } from "./collect/create-collect-place";
import { createFillPlace } from "./fill/create-fill-place";
import { initialNavigation, reduceNavigation } from "./navigation";
import { Pane } from "./Pane";
import { createStore } from "./store";
import { WorkbookSession } from "./workbook/workbook-session";

export interface PaneParts extends Omit<CollectParts, "session"> {
  readonly workbook: OpenWorkbook;
}

export function createPane({ workbook, ...parts }: PaneParts): ReactNode {
  const now = parts.now();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const session = new WorkbookSession(workbook, () => collect.commands.context());
  const collect = createCollectPlace({ ...parts, session });
  const navigation = createStore(reduceNavigation, initialNavigation);
  const open = async (): Promise<void> => {
    await session.start();
    const hasForms = (session.store.getState().reading?.forms.length ?? 0) > 0;
    const isAsking = navigation.getState().place === "start";
    if (hasForms && isAsking) navigation.dispatch({ type: "go", place: "fill" });
  };
  void open();
  return (
    <Pane
      session={session}
      navigation={navigation}
      places={{
        fill: createFillPlace(session, today),
        check: createCheckPlace(session),
        collect: collect.element,
      }}
      onSample={() => void collect.commands.openSample()}
    />
  );
}
