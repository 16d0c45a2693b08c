// 定标准: three piles, and the rows one by one, over the place 填报, which waits behind it.
import { Button, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { helperAt } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { tally } from "../../app/decide/tally";
import type { Tally } from "../../app/decide/tally";
import type { Report } from "../../core/report/report";
import { useStore } from "../store";
import { useKeptFocus } from "../use-kept-focus";
import { useWorkbook } from "../workbook/use-workbook";
import { isCommand } from "../workbook/workbook-state";
import { Counters } from "./Counters";
import { onDecideKey } from "./decide-keys";
import type { DecideTools } from "./decide-tools";
import { MissingColumns, Unwritten } from "./DecideNotes";
import type { DecideState } from "./decide-state";
import { useDecideStyles } from "./decide-styles";
import { pileNames, Piles } from "./Piles";
import { RowCard } from "./RowCard";
import { SummaryFill } from "./SummaryFill";
import { WholeList } from "./WholeList";

interface Props {
  readonly tools: DecideTools;
}

interface Decided {
  readonly state: DecideState;
  readonly rows: readonly DecideRow[];
  readonly reports: readonly Report[];
  readonly counts: Tally;
  readonly isBusy: boolean;
}

interface BodyProps extends Props {
  readonly decided: Decided;
}

interface EndProps {
  readonly counts: Tally;
  readonly onGoOn: () => void;
}

/** Behind the last row of a pile. */
function End({ counts: { undecided, piles }, onGoOn }: EndProps): ReactNode {
  const styles = useDecideStyles();
  if (undecided === 0) return <Text block>✓ 每一行都定了。</Text>;
  const next = (["sure", "look", "unclear"] as const).find((id) => piles[id] > 0);
  return (
    <div className={styles.line}>
      <Text>这一堆看完了。</Text>
      {next && (
        <Button size="small" appearance="primary" onClick={onGoOn}>
          {`看“${pileNames[next]}”的 ${piles[next]} 行（回车）`}
        </Button>
      )}
    </div>
  );
}

function Row({ tools, counts }: Props & { readonly counts: Tally }): ReactNode {
  const { store, commands } = tools;
  const { walk, current, past } = useStore(store);
  const row = commands.current();
  if (row === undefined) return <End counts={counts} onGoOn={commands.goOn} />;
  return (
    <RowCard
      row={row}
      place={`${walk.indexOf(current ?? "") + 1}／${walk.length}`}
      canTakeBack={past.length > 0}
      commands={commands}
    />
  );
}

/** The focus comes with the view, and goes back to where it was when it closes. */
function useFocus(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "start" });
    const adopt = place.current?.querySelector<HTMLElement>("[data-adopt] button");
    (adopt ?? place.current)?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  return place;
}

/** What the view is drawn from, each time that any of it changes. */
function useDecided({ session, store, commands }: DecideTools): Decided {
  const state = useStore(store);
  useWorkbook(session, ({ reading }) => reading);
  const activity = useWorkbook(session, (each) => each.activity);
  const rows = commands.rows();
  const reports = commands.reports();
  return { state, rows, reports, counts: tally(rows), isBusy: isCommand(activity) };
}

/** What can be done to many rows at once, and the rows one by one. */
function Body({ tools, decided }: BodyProps): ReactNode {
  const { store, commands, wholeList } = tools;
  const { state, rows, reports, counts, isBusy } = decided;
  const { dispatch } = store;
  return (
    <>
      <Piles
        {...{ rows, counts, isBusy, commands }}
        pile={state.pile}
        isPreviewed={state.preview === "adoption"}
        onPreview={(isPreviewed) =>
          dispatch({ type: "preview", preview: isPreviewed ? "adoption" : undefined })
        }
        onAdopt={(shown) => void wholeList.adopt(shown)}
      />
      {state.preview === undefined && <Row tools={tools} counts={counts} />}
      <WholeList {...{ rows, state, dispatch, isBusy }} commands={wholeList} />
      <SummaryFill
        {...{ reports, dispatch, isBusy }}
        isPreviewed={state.preview === "summaries"}
        commands={wholeList}
        onOpen={commands.goOn}
      />
    </>
  );
}

export function DecidePlace({ tools }: Props): ReactNode {
  const { commands, wholeList } = tools;
  const styles = useDecideStyles();
  const decided = useDecided(tools);
  const { state, rows, reports, counts, isBusy } = decided;
  const place = useFocus();
  const kept = useKeptFocus();
  const canDecide = rows.some((row) => helperAt(row, "standards") !== undefined);
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label="定标准"
      className={mergeClasses(styles.column, styles.keeper)}
      onKeyDown={(event) => onDecideKey(event, commands)}
      {...kept}
    >
      <div className={styles.line}>
        <Button size="small" className={styles.small} onClick={commands.close}>
          ← 返回
        </Button>
        <h2 className={styles.heading}>定标准</h2>
        <Counters counts={counts} basis={rows[0]?.basis} />
      </div>
      <Unwritten state={state} commands={commands} />
      <MissingColumns reports={reports} isBusy={isBusy} commands={wholeList} />
      {canDecide && <Body tools={tools} decided={decided} />}
    </section>
  );
}
