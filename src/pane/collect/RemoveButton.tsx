// Takes a file out of what was received; the file itself is left alone.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectCommands } from "./collect-commands";

interface Props {
  readonly file: string;
  readonly commands: CollectCommands;
}

export function RemoveButton({ file, commands }: Props): ReactNode {
  if (!commands.canRemove(file)) return null;
  return (
    <Button size="small" aria-label={`移出：${file}`} onClick={() => commands.remove(file)}>
      移出
    </Button>
  );
}
