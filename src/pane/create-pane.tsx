// Puts the pane together over an open workbook, and starts it.
import type { ReactNode } from "react";
import type { OpenWorkbook } from "../app/ports/open-workbook";
import { createCheckPlace } from "./check/create-check-place";
import type { CollectParts } from "./collect/collect-parts";
import { CollectSlot } from "./collect/collect-slot";
import { CollectSlotView } from "./collect/CollectSlotView";
import type { CreateCollectPlace } from "./collect/create-collect-place";
import { DecideSlot } from "./decide/decide-slot";
import type { DecideProgram } from "./decide/decide-slot";
import { createFillPlace } from "./fill/create-fill-place";
import type { CheckContext } from "../core/rules/kind";
import { initialNavigation, reduceNavigation } from "./navigation";
import { Pane } from "./Pane";
import { createStore } from "./store";
import { WorkbookSession } from "./workbook/workbook-session";

export interface PaneParts extends Omit<CollectParts, "session"> {
  readonly workbook: OpenWorkbook;
  readonly loadCollect: () => Promise<CreateCollectPlace>;
  readonly loadDecide: () => Promise<DecideProgram>;
}

export function createPane(pane: PaneParts): ReactNode {
  const { workbook, loadCollect, loadDecide, ...parts } = pane;
  const now = parts.now();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const decide = new DecideSlot(loadDecide);
  const context = (): CheckContext => decide.context(collect.context());
  const session = new WorkbookSession(workbook, context);
  const collect = new CollectSlot(loadCollect, { ...parts, session }, today);
  const onLoadDecide = (): void => void decide.load(session, context);
  const navigation = createStore(reduceNavigation, initialNavigation);
  const open = async (): Promise<void> => {
    await session.start();
    const hasForms = (session.store.getState().reading?.forms.length ?? 0) > 0;
    const isAsking = navigation.getState().place === "start";
    if (hasForms && isAsking) navigation.dispatch({ type: "go", place: "fill" });
    await collect.load();
    onLoadDecide();
  };
  void open();
  return (
    <Pane
      session={session}
      navigation={navigation}
      places={{
        fill: createFillPlace({ session, today, decide, onLoadDecide }),
        check: createCheckPlace(session, parts.now),
        collect: <CollectSlotView slot={collect} />,
      }}
      onSample={() => void collect.openSample()}
    />
  );
}
