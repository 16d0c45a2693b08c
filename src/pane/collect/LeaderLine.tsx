// The sentence that a leader asks for, at any moment, ready to be copied.
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CopyButton } from "./CopyButton";

interface Props {
  /** undefined while there is nothing to tell. */
  readonly sentence: string | undefined;
}

const useStyles = makeStyles({
  /** Long lists of names are scrolled through, the button staying in view. */
  box: {
    flexShrink: 0,
    maxHeight: "84px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    "@media (max-height: 480px)": { maxHeight: "32px" },
  },
  copy: { float: "right", position: "sticky", top: 0, marginLeft: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function LeaderLine({ sentence }: Props): ReactNode {
  const styles = useStyles();
  if (sentence === undefined) {
    return (
      <Text size={200} className={styles.hint}>
        收到几份就在这里说几份：已报多少、软弱涣散多少、还缺谁，随时可以复制给领导。
      </Text>
    );
  }
  return (
    <section aria-label="报给领导的话" className={styles.box}>
      <div className={styles.copy}>
        <CopyButton label="复制这句话" text={sentence} />
      </div>
      <Text block size={200}>
        {sentence}
      </Text>
    </section>
  );
}
