// One notice: its colour and icon say how grave it is, its buttons what can be done about it.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: string;
  readonly onUndo?: () => void;
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

/** Longer sentences have their buttons on a line below. */
const longest = 20;

export function Notice({ intent, children, onUndo, onDismiss }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      className={styles.bar}
      layout={children.length > longest ? "multiline" : "singleline"}
    >
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        {onUndo && (
          <Button size="small" onClick={onUndo}>
            撤销插入
          </Button>
        )}
        {onDismiss && (
          <Button size="small" appearance="subtle" onClick={onDismiss}>
            知道了
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
