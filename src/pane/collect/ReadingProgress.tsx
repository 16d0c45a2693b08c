// How far the reading is, and the button that stops it.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CollectState } from "./collect-state";
import { useCollectStyles } from "./use-styles";

interface Props {
  readonly progress: CollectState["progress"];
  readonly onStop: () => void;
}

export function ReadingProgress({ progress, onStop }: Props): ReactNode {
  const styles = useCollectStyles();
  if (progress === undefined) return null;
  const { done, all } = progress;
  return (
    <div>
      <div className={styles.line}>
        <Text role="status">
          读取 {done}/{all}
        </Text>
        <Button size="small" onClick={onStop}>
          停
        </Button>
      </div>
      <ProgressBar value={done} max={all} aria-label="读取" />
    </div>
  );
}
