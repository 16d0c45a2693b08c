// The place 填报: the form for the insert, what there is, what has to be known now, and the line that says what is next.
import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactNode } from "react";
import type { ExistingForm } from "../../app/fill/list-forms";
import { useStore } from "../store";
import type { Store } from "../store";
import { BottomLine } from "./BottomLine";
import type { FillCommands } from "./fill-commands";
import type { FillAction, FillState } from "./fill-state";
import { FillForm } from "./FillForm";
import { FormList } from "./FormList";
import { Notices } from "./Notices";
import type { ReadDay } from "./to-request";

interface Props {
  readonly store: Store<FillState, FillAction>;
  readonly commands: FillCommands;
  readonly readDay: ReadDay;
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", height: "100%" },
  body: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

export function FillPlace({ store, commands, readDay }: Props): ReactNode {
  const styles = useStyles();
  const state = useStore(store);
  useEffect(() => {
    const refresh = (): void => void commands.refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [commands]);
  if (state.fault !== undefined) throw state.fault.cause;
  const show = (form: ExistingForm): void => void commands.show(form);
  return (
    <div className={styles.place}>
      <main className={styles.body}>
        <FillForm
          state={state}
          dispatch={store.dispatch}
          readDay={readDay}
          onInsert={(request) => void commands.insert(request)}
        />
        <FormList forms={state.existing} onShow={show} />
      </main>
      <Notices
        state={state}
        onUndo={() => void commands.undo()}
        onDismiss={() => store.dispatch({ type: "dismissed" })}
      />
      <BottomLine state={state} onShow={show} />
    </div>
  );
}
