// The way from 填报 to 定标准, with how much is left; and 附件1 from 附件2.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tally } from "../../app/decide/tally";
import { useStore } from "../store";
import { useWorkbook } from "../workbook/use-workbook";
import { isCommand } from "../workbook/workbook-state";
import type { DecideTools } from "./decide-tools";
import { useDecideStyles } from "./decide-styles";
import { SummaryFill } from "./SummaryFill";

interface Props {
  readonly tools: DecideTools;
}

export function DecideEntry({ tools }: Props): ReactNode {
  const { session, store, commands, wholeList } = tools;
  const styles = useDecideStyles();
  const { preview } = useStore(store);
  useWorkbook(session, ({ reading }) => reading);
  const isBusy = isCommand(useWorkbook(session, ({ activity }) => activity));
  const { undecided, weak } = tally(commands.rows());
  if (weak === 0) return null;
  return (
    <div className={styles.column}>
      <Button onClick={commands.open}>
        {undecided > 0 ? `定标准：还有 ${undecided} 行` : "定标准：都定了"}
      </Button>
      <SummaryFill
        reports={commands.reports()}
        isPreviewed={preview === "summaries"}
        isBusy={isBusy}
        dispatch={store.dispatch}
        commands={wholeList}
        onOpen={commands.open}
      />
    </div>
  );
}
