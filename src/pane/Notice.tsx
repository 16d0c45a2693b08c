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
  /** The one thing that can be done about it. */
  readonly way?: { readonly label: string; readonly act: () => void };
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

/** Longer sentences have their buttons on a line below. */
const longest = 20;

export function Notice({ intent, children, way, onDismiss }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      className={styles.bar}
      layout={children.length > longest ? "multiline" : "singleline"}
    >
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        {way && (
          <Button size="small" onClick={way.act}>
            {way.label}
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
