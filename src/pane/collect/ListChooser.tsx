// Where the list of expected units comes from: a file, a pasted text, or this workbook.
import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CollectCommands } from "./collect-commands";
import { PickButton } from "./PickButton";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly commands: CollectCommands;
  /** The open workbook has a sheet 应报单位. */
  readonly isInWorkbook: boolean;
}

interface PasteProps {
  /** Whether it was a list. */
  readonly onUse: (text: string) => boolean;
  readonly onUsed: () => void;
}

function Paste({ onUse, onUsed }: PasteProps): ReactNode {
  const styles = useCollectStyles();
  const [text, setText] = useState("");
  return (
    <>
      <Textarea
        autoFocus
        aria-label="名单"
        placeholder={"一行一个单位\n归阳镇\n步云桥镇"}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            if (onUse(text)) onUsed();
          }}
        >
          用这份名单
        </Button>
      </div>
    </>
  );
}

export function ListChooser({ commands, isInWorkbook }: Props): ReactNode {
  const styles = useCollectStyles();
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <div className={styles.line}>
        <PickButton
          label="选名单文件"
          kind="one"
          accept=".txt,.xlsx"
          onPick={(files) => {
            const file = files?.[0];
            if (file) void commands.listFromFile({ name: file.name, content: file });
          }}
        />
        <Button size="small" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          粘贴名单
        </Button>
        {isInWorkbook && (
          <Button size="small" onClick={commands.listFromWorkbook}>
            用本工作簿的“应报单位”
          </Button>
        )}
      </div>
      {isPasting && <Paste onUse={commands.listFromText} onUsed={() => setPasting(false)} />}
    </>
  );
}
