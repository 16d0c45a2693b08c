// The pane as a whole: the first screen or one of the three places, what has to be known now, and the next step.
import { makeStyles } from "@fluentui/react-components";
import { Activity, useEffect } from "react";
import type { ReactNode } from "react";
import { BottomLine } from "./BottomLine";
import { FirstScreen } from "./FirstScreen";
import { Head } from "./Head";
import { leaveHolder } from "./leave-holder";
import { placeNames } from "./navigation";
import type { Navigation, NavigationAction, PlaceId } from "./navigation";
import { Notices } from "./Notices";
import { useStore } from "./store";
import type { Store } from "./store";
import { useWorkbook } from "./workbook/use-workbook";
import type { WorkbookSession } from "./workbook/workbook-session";

interface Props {
  readonly session: WorkbookSession;
  readonly navigation: Store<Navigation, NavigationAction>;
  readonly places: Readonly<Record<Exclude<PlaceId, "start">, ReactNode>>;
  /** Fills 汇总 with the sample county. */
  readonly onSample: () => void;
}

interface PlacesProps extends Pick<Props, "places"> {
  readonly place: PlaceId;
  readonly start: ReactNode;
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  /** For those who hear the pane; the others see it above. */
  title: { position: "absolute", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  main: { flexGrow: 1, minHeight: 0 },
  body: {
    position: "relative",
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

function Places({ place, places, start }: PlacesProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      {place === "start" && <div className={styles.body}>{start}</div>}
      {placeNames.map(([id, name]) => (
        <Activity key={id} mode={id === place ? "visible" : "hidden"}>
          <div className={styles.body}>
            <h1 className={styles.title}>{name}</h1>
            {places[id]}
          </div>
        </Activity>
      ))}
    </main>
  );
}

/** Events may have been lost while the pane was out of sight or the clerk elsewhere. */
function refreshOnReturn({ refresh }: WorkbookSession): () => void {
  const onReturn = (): void => {
    if (!document.hidden) void refresh();
  };
  window.addEventListener("focus", onReturn);
  document.addEventListener("visibilitychange", onReturn);
  return () => {
    window.removeEventListener("focus", onReturn);
    document.removeEventListener("visibilitychange", onReturn);
  };
}

export function Pane({ session, navigation, places, onSample }: Props): ReactNode {
  const styles = useStyles();
  const { place } = useStore(navigation);
  const reading = useWorkbook(session, (state) => state.reading);
  const fault = useWorkbook(session, (state) => state.fault);
  useEffect(() => refreshOnReturn(session), [session]);
  if (fault !== undefined) throw fault.cause;
  const go = (to: PlaceId): void => navigation.dispatch({ type: "go", place: to });
  const trySample = (): void => {
    go("collect");
    onSample();
  };
  const start = (
    <FirstScreen onFill={() => go("fill")} onCollect={() => go("collect")} onSample={trySample} />
  );
  const errors = reading?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  return (
    <div className={styles.pane} onKeyDown={leaveHolder}>
      <Head place={place} errors={errors} onGo={go} />
      <Places place={place} places={places} start={start} />
      <Notices session={session} />
      <BottomLine session={session} place={place} onError={() => go("check")} />
    </div>
  );
}
