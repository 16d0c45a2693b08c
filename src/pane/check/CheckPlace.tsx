// The place 校验: what was found in the open workbook, kept up to date as the clerk types, and what is still to fill in.
import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { groupFindings } from "../../app/check/group-findings";
import type { CheckGroup } from "../../app/check/group-findings";
import { CellCard } from "../cell-card/CellCard";
import { useStore } from "../store";
import type { Store } from "../store";
import { useWorkbook } from "../workbook/use-workbook";
import type { WorkbookSession } from "../workbook/workbook-session";
import { isCommand } from "../workbook/workbook-state";
import { BlankForms } from "./BlankForms";
import type { CheckCommands } from "./check-commands";
import { NativeLimits } from "../native-limits/NativeLimits";
import { useCheckStyles } from "./check-styles";
import type { CheckView, CheckViewAction } from "./check-view";
import type { ReasonCommands } from "./reason-commands";
import { CheckGroupView } from "./CheckGroupView";
import { CheckSummary } from "./CheckSummary";
import { useKeptFocus } from "../use-kept-focus";

interface Props {
  readonly session: WorkbookSession;
  readonly store: Store<CheckView, CheckViewAction>;
  readonly commands: CheckCommands;
  readonly reasons: ReasonCommands;
  readonly report: ReactNode;
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** What to say where nothing has to be mended; undefined where something has. */
function calmSentence(groups: readonly CheckGroup[], isFilled: boolean): string | undefined {
  if (groups.some(({ id }) => id === "error" || id === "warning")) return undefined;
  const checked = isFilled ? "" : "填好的部分";
  return groups.some(({ id }) => id === "unchecked")
    ? `✓ ${checked}没有发现要改的。有几项没有检查，原因在“未检查”里。`
    : `✓ ${checked}没有发现要改的。`;
}

export function CheckPlace({ session, store, commands, reasons, report }: Props): ReactNode {
  const styles = useStyles();
  const shared = useCheckStyles();
  const reading = useWorkbook(session, (state) => state.reading);
  const isBusy = useWorkbook(session, ({ activity }) => isCommand(activity));
  const view = useStore(store);
  const groups = useMemo(() => (reading === undefined ? [] : groupFindings(reading)), [reading]);
  const kept = useKeptFocus();
  if (reading === undefined) return null;
  const { forms } = reading;
  if (forms.length === 0)
    return (
      <Text block className={shared.hint}>
        这个工作簿里还没有三张表，没有可以核对的。请到“填报”插入全套表，或者打开填好的工作簿：这里会自动核对，边填边更新。
      </Text>
    );
  const calm = calmSentence(
    groups,
    forms.every(({ toFill }) => toFill.length === 0),
  );
  return (
    <div tabIndex={-1} className={`${styles.place} ${shared.keeper}`} {...kept}>
      <CellCard session={session} commands={commands} />
      <CheckSummary groups={groups} />
      {calm && <Text block>{calm}</Text>}
      {groups.map((group) => (
        <CheckGroupView
          key={group.id}
          {...{ group, view, commands, reasons, isBusy }}
          dispatch={store.dispatch}
        />
      ))}
      <BlankForms forms={forms} onShow={commands.show} />
      {report}
      <NativeLimits />
    </div>
  );
}
