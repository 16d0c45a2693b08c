// The place 填报: the form for the insert, and the forms that there are; 定标准 opens over them.
import type { ReactNode } from "react";
import type { ExistingForm } from "../../app/fill/list-forms";
import type { DecideSlot } from "../decide/decide-slot";
import { DecideSlotView } from "../decide/DecideSlotView";
import { useStore } from "../store";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { isCommand } from "../workbook/workbook-state";
import type { FillCommands } from "./fill-commands";
import type { FillAction, FillState } from "./fill-state";
import { FillForm } from "./FillForm";
import { FormList } from "./FormList";
import type { ReadDay } from "./to-request";

interface Props {
  readonly session: WorkbookSession;
  readonly store: Store<FillState, FillAction>;
  readonly commands: FillCommands;
  readonly readDay: ReadDay;
  readonly decide: DecideSlot;
  readonly onLoadDecide: () => void;
}

export function FillPlace(props: Props): ReactNode {
  const { session, store, commands, readDay, decide, onLoadDecide } = props;
  const state = useStore(store);
  const { reading, activity } = useStore(session.store);
  return (
    <DecideSlotView slot={decide} onLoad={onLoadDecide}>
      <FillForm
        state={state}
        isBusy={isCommand(activity)}
        dispatch={store.dispatch}
        readDay={readDay}
        onInsert={(request) => void commands.insert(request)}
      />
      <FormList
        forms={reading?.forms}
        findings={reading?.findings ?? []}
        onShow={(form: ExistingForm) => void commands.show(form)}
      />
    </DecideSlotView>
  );
}
