// Step ②: the files come in, are read beside the pane, and are listed by who has to do something about them.
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectCommands } from "./collect-commands";
import type { CollectState } from "./collect-state";
import { CollectedLists } from "./CollectedLists";
import { PasteTable } from "./PasteTable";
import { PickButton } from "./PickButton";
import { filesOf } from "./picked-files";
import { ReadingProgress } from "./ReadingProgress";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly state: CollectState;
  readonly commands: CollectCommands;
}

function Empty({ commands }: Pick<Props, "commands">): ReactNode {
  const styles = useCollectStyles();
  return (
    <>
      <Text size={200} className={styles.hint}>
        把收到的 Excel
        文件选进来，或直接拖到这里；整个文件夹也行。只读不改，哪份读不了会说明原因，不影响别的。
      </Text>
      <div className={styles.line}>
        <Button size="small" onClick={() => void commands.openSample()}>
          先用示例试试
        </Button>
      </div>
    </>
  );
}

export function ReceivedStep({ state, commands }: Props): ReactNode {
  const styles = useCollectStyles();
  const { received, progress, collection, isSample } = state;
  const isEmpty = received.length === 0 && progress === undefined;
  const pick = (files: FileList | null): void => void commands.pick(filesOf(files));
  return (
    <div className={styles.column}>
      <div className={styles.line}>
        <PickButton label="选择文件" onPick={pick} />
        <PickButton label="文件夹" kind="folder" onPick={pick} />
        <PasteTable state={state} commands={commands} />
        {!isEmpty && (
          <Button size="small" onClick={commands.clear}>
            {isSample ? "清掉示例" : "全部移出"}
          </Button>
        )}
      </div>
      {isSample && <Text size={200}>这是示例，单位、人名和数字都是编的，里面有错等您找。</Text>}
      <ReadingProgress progress={progress} onStop={commands.stop} />
      {isEmpty && <Empty commands={commands} />}
      {collection && <CollectedLists collection={collection} commands={commands} />}
      {!isEmpty && (
        <div className={styles.line}>
          <Button size="small" appearance="primary" onClick={() => commands.step("result")}>
            下一步：看结果
          </Button>
        </div>
      )}
    </div>
  );
}
