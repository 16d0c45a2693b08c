// Where 定标准 opens over 填报, as far as it has come: the form waits behind it, and keeps what was typed.
import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStore } from "../store";
import type { DecideSlot } from "./decide-slot";

interface Props {
  readonly slot: DecideSlot;
  readonly onLoad: () => void;
  /** The place over which it opens. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  behind: { display: "flex", flexDirection: "column", gap: "8px" },
  closed: { display: "none" },
});

export function DecideSlotView({ slot, onLoad, children }: Props): ReactNode {
  const styles = useStyles();
  const { views, hasFailed, isOpen } = useStore(slot.store);
  return (
    <>
      <div className={isOpen ? styles.closed : styles.behind}>
        {children}
        {views?.entry}
        {hasFailed && (
          <div role="alert">
            <Text block size={200}>
              ！“定标准”没有装上，多半是网络断了一下。
            </Text>
            <Button size="small" onClick={onLoad}>
              再试一次
            </Button>
          </div>
        )}
      </div>
      {isOpen && views?.place}
    </>
  );
}
