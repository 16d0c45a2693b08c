// 附件1 from 附件2: which counts would change, cell by cell, before they do; or what is still to be decided first.
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { summariesFromList } from "../../app/decide/summaries-from-list";
import type { SummariesFromList } from "../../app/decide/summaries-from-list";
import { decideSentences } from "../../core/notice/decide-words";
import type { Report } from "../../core/report/report";
import { renderSentence } from "../../core/spec/message";
import type { Store } from "../store";
import { useDecideStyles } from "./decide-styles";
import type { DecideAction, DecideState } from "./decide-state";
import { FillsPreview } from "./FillsPreview";
import type { WholeListCommands } from "./whole-list-commands";

interface Props {
  readonly reports: readonly Report[];
  readonly isPreviewed: boolean;
  readonly isBusy: boolean;
  readonly dispatch: Store<DecideState, DecideAction>["dispatch"];
  readonly commands: WholeListCommands;
  /** Where what is still to be decided is decided. */
  readonly onOpen: () => void;
}

type Ready = Extract<SummariesFromList, { id: "ready" }>;

function Unfiled({ unfiled }: Pick<Ready, "unfiled">): ReactNode {
  const styles = useDecideStyles();
  return unfiled.map(([category, count]) => (
    <Text key={category} block size={200} className={styles.warning}>
      {`！${renderSentence(decideSentences.unfiled, { category, count })}`}
    </Text>
  ));
}

function Difference({ changes, isBusy, dispatch, commands }: Props & Ready): ReactNode {
  return (
    <FillsPreview
      label="改附件1之前先看一看"
      lines={changes.map(({ sheet, at, label, from, to }) => ({
        key: `${sheet} ${at.row}`,
        place: `${sheet} ${label}`,
        text: `${to}（现在${from === "" ? "空着" : `是 ${from}`}）`,
      }))}
      confirm={`改这 ${changes.length} 格`}
      isBusy={isBusy}
      onConfirm={() => void commands.fillSummaries(changes)}
      onCancel={() => dispatch({ type: "preview", preview: undefined })}
    />
  );
}

export function SummaryFill(props: Props): ReactNode {
  const { reports, isPreviewed, dispatch, onOpen } = props;
  const styles = useDecideStyles();
  const answer = summariesFromList(reports);
  if (answer.id === "nothing") return null;
  if (answer.id === "waiting")
    return (
      <Button size="small" onClick={onOpen}>
        {`按附件2填附件1：还有 ${answer.rows} 行没定`}
      </Button>
    );
  if (answer.changes.length === 0)
    return (
      <>
        <Text block size={200}>
          ✓ 附件1的软弱涣散数和六条，与附件2一致。
        </Text>
        <Unfiled unfiled={answer.unfiled} />
      </>
    );
  return (
    <div className={styles.column}>
      <Button
        size="small"
        aria-expanded={isPreviewed}
        onClick={() =>
          dispatch({ type: "preview", preview: isPreviewed ? undefined : "summaries" })
        }
      >
        {`按附件2填附件1：要改 ${answer.changes.length} 格……`}
      </Button>
      <Unfiled unfiled={answer.unfiled} />
      {isPreviewed && <Difference {...props} {...answer} />}
    </div>
  );
}
