// The place 汇总: the sentence for the leader, and three steps of which one is open; 反查 lies over them.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { flushSync } from "react-dom";
import { resultSheetNames } from "../../core/notice/own-sheet-names";
import { useKeptFocus } from "../use-kept-focus";
import { useStore } from "../store";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { isCommand } from "../workbook/workbook-state";
import type { CollectCommands } from "./collect-commands";
import type { CollectAction, CollectState, StepId } from "./collect-state";
import { ExpectedStep } from "./ExpectedStep";
import { LeaderLine } from "./LeaderLine";
import { droppedFiles } from "./picked-files";
import { ReceivedStep } from "./ReceivedStep";
import { ResultStep } from "./ResultStep";
import { panelId, StepButtons } from "./StepButtons";
import { TraceView } from "./TraceView";

interface Props {
  readonly session: WorkbookSession;
  readonly store: Store<CollectState, CollectAction>;
  readonly commands: CollectCommands;
}

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    outlineStyle: "none",
  },
  steps: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", gap: "8px" },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  closed: { display: "none" },
  dropping: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
});

/** Files may be dropped anywhere on the place. */
function useDrop(commands: CollectCommands): {
  readonly isOver: boolean;
  readonly handlers: Readonly<
    Record<"onDragOver" | "onDragLeave" | "onDrop", (event: DragEvent) => void>
  >;
} {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      commands.step("received");
      void droppedFiles(event.dataTransfer).then(commands.pick);
    },
  };
  return { isOver, handlers };
}

/** What the steps show; the clerk may be sent back from the last to the first. */
function usePanels({ session, store, commands }: Props): Readonly<Record<StepId, ReactNode>> {
  const state = useStore(store);
  const { reading, activity } = useStore(session.store);
  const unitInput = useRef<HTMLInputElement>(null);
  const sheets = reading?.raw.sheets ?? [];
  const askForUnit = (): void => {
    // What is not shown cannot have the focus.
    flushSync(() => commands.step("expected"));
    unitInput.current?.focus();
  };
  return {
    expected: (
      <ExpectedStep
        state={state}
        commands={commands}
        isInWorkbook={sheets.some(({ name }) => name === resultSheetNames.units)}
        unitInput={unitInput}
      />
    ),
    received: <ReceivedStep state={state} commands={commands} />,
    result: (
      <ResultStep
        state={state}
        commands={commands}
        isBusy={isCommand(activity)}
        onUnitMissing={askForUnit}
      />
    ),
  };
}

const steps = ["expected", "received", "result"] as const;

export function CollectPlace(props: Props): ReactNode {
  const { store, commands } = props;
  const styles = useStyles();
  const { step, trace, collection, fault } = useStore(store);
  const panels = usePanels(props);
  const { isOver, handlers } = useDrop(commands);
  const keptFocus = useKeptFocus();
  if (fault !== undefined) throw fault.cause;
  return (
    <div
      tabIndex={-1}
      className={mergeClasses(styles.place, isOver && styles.dropping)}
      {...handlers}
      {...keptFocus}
    >
      <div className={trace === undefined ? styles.steps : styles.closed}>
        <LeaderLine sentence={collection?.view.sentence} />
        <StepButtons open={step} onOpen={commands.step} />
        {steps.map((each) => (
          <div
            key={each}
            id={panelId(each)}
            className={each === step ? styles.panel : styles.closed}
          >
            {panels[each]}
          </div>
        ))}
      </div>
      {trace && (
        <div className={styles.panel}>
          <TraceView trace={trace} commands={commands} />
        </div>
      )}
    </div>
  );
}
