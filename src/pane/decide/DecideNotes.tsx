// What stands in the way of deciding: columns that are lacking, decisions not written.
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { listsWithoutColumns, missingHeads } from "../../app/decide/helper-columns";
import type { Report } from "../../core/report/report";
import type { DecideCommands } from "./decide-commands";
import type { DecideState } from "./decide-state";
import { useDecideStyles } from "./decide-styles";
import type { WholeListCommands } from "./whole-list-commands";

interface ColumnsProps {
  readonly reports: readonly Report[];
  readonly isBusy: boolean;
  readonly commands: WholeListCommands;
}

export function MissingColumns({ reports, isBusy, commands }: ColumnsProps): ReactNode {
  const styles = useDecideStyles();
  const lists = listsWithoutColumns(reports);
  if (lists.length === 0) return null;
  const heads = [...new Set(lists.flatMap(missingHeads))].map((head) => `“${head}”`).join("");
  return (
    <div className={styles.box}>
      <Text block size={200}>
        {`${lists.map(({ sheet }) => sheet).join("、")}没有${heads}栏。加在表的右边，空一栏；不打印，上报版里没有。`}
      </Text>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void commands.addColumns()}
      >
        加上这几栏
      </Button>
    </div>
  );
}

interface UnwrittenProps {
  readonly state: DecideState;
  readonly commands: DecideCommands;
}

export function Unwritten({ state, commands }: UnwrittenProps): ReactNode {
  const styles = useDecideStyles();
  if (!state.hasFailed) return null;
  return (
    <div role="alert" className={styles.box}>
      <Text block size={200}>{`！有 ${state.pending.size} 行定了，还没写进表里。`}</Text>
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={commands.writeAgain}>
          再写一次
        </Button>
        <Button size="small" onClick={commands.giveUp}>
          不写了，回到没定
        </Button>
      </div>
    </div>
  );
}
