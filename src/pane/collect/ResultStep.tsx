// Step ③: what the roll-up will change in this workbook, the one button for it, and 反查.
import { Button, Checkbox, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toPreviewLines } from "../../app/roll-up/put-preview";
import type { PutPreview } from "../../app/roll-up/put-preview";
import type { CollectCommands } from "./collect-commands";
import type { CollectState } from "./collect-state";
import { Fold } from "./Fold";
import { DayInput } from "./RoundFields";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly state: CollectState;
  readonly commands: CollectCommands;
  /** Another command is under way in the workbook. */
  readonly isBusy: boolean;
  /** Takes the clerk to the field of the unit. */
  readonly onUnitMissing: () => void;
}

/** More are folded. */
const mostLines = 4;

function Changes({ preview }: { readonly preview: PutPreview }): ReactNode {
  const styles = useCollectStyles();
  const { differences } = preview;
  const lines = toPreviewLines({ ...preview, differences: [] });
  const changed = toPreviewLines({
    rewritten: [],
    added: [],
    emptied: [],
    handMade: [],
    differences,
  });
  const toLine = (line: string): ReactNode => (
    <li key={line}>
      <Text block size={200}>
        {line}
      </Text>
    </li>
  );
  return (
    <section aria-label="汇总会改动什么">
      <ul className={styles.list}>{lines.map(toLine)}</ul>
      {changed.length > 0 && (
        <Fold
          title={`与上次汇总相比变了 ${changed.length} 个数`}
          startsOpen={changed.length <= mostLines}
        >
          <ul className={styles.list}>{changed.map(toLine)}</ul>
        </Fold>
      )}
    </section>
  );
}

/** What a click would change, or why there can be none. */
function Prospect({ state, onUnitMissing }: Pick<Props, "state" | "onUnitMissing">): ReactNode {
  const styles = useCollectStyles();
  const { preview, unit } = state;
  if (unit.trim() === "") {
    return (
      <>
        <Text size={200} role="alert" className={styles.warning}>
          ！还没有写汇总单位，汇总表的表头要用。
        </Text>
        <Button size="small" onClick={onUnitMissing}>
          去写汇总单位
        </Button>
      </>
    );
  }
  if (preview === undefined) return null;
  if (preview.ok) return <Changes preview={preview.value.preview} />;
  return (
    <Text role="alert" size={200} className={styles.warning}>
      ！{preview.error.message}
    </Text>
  );
}

function Settings({ state, commands }: Pick<Props, "state" | "commands">): ReactNode {
  const { date, strict } = state;
  return (
    <>
      <DayInput
        label="填表时间"
        text={date}
        day={commands.readDay(date)}
        onChange={(text) => commands.enter({ date: text })}
      />
      <Checkbox
        label="有错的先算进来（待改）"
        checked={!strict}
        onChange={(_, { checked }) => commands.enter({ strict: checked !== true })}
      />
    </>
  );
}

export function ResultStep({ state, commands, isBusy, onUnitMissing }: Props): ReactNode {
  const styles = useCollectStyles();
  const { collection, preview, unit } = state;
  const isReady = preview?.ok === true && unit.trim() !== "";
  return (
    <div className={styles.column}>
      {collection === undefined ? (
        <Text size={200} className={styles.hint}>
          还没有收到表。先到“② 收表”把文件选进来，这里就能一键汇总到这个工作簿。
        </Text>
      ) : (
        <>
          <Settings state={state} commands={commands} />
          <Prospect state={state} onUnitMissing={onUnitMissing} />
        </>
      )}
      <Text size={200} className={styles.hint}>
        在汇总表上点中一个数，再点“反查”，就能看到它由哪些单位、哪个文件、哪一格加起来。
      </Text>
      <div className={styles.actions}>
        {collection && (
          <Button
            appearance="primary"
            className={styles.main}
            disabledFocusable={isBusy || !isReady}
            onClick={() => void commands.rollUp()}
          >
            汇总 {collection.view.included} 个单位
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => void commands.trace()}>
          反查
        </Button>
      </div>
    </div>
  );
}
