// A group with its count that opens and closes. What was never opened is not drawn.
import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** Open as long as this holds, whatever the clerk chose before. */
  readonly isForced?: boolean;
}

const useStyles = makeStyles({
  head: {
    justifyContent: "flex-start",
    width: "100%",
    paddingLeft: "0px",
    fontWeight: "normal",
    textAlign: "left",
  },
});

export function Fold({ title, children, startsOpen = false, isForced = false }: Props): ReactNode {
  const { head } = useStyles();
  const id = useId();
  const [isChosen, setChosen] = useState(startsOpen);
  const isOpen = isChosen || isForced;
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isChosen)}
      >
        {isOpen ? "▾" : "▸"} {title}
      </Button>
      <div id={id} hidden={!isOpen}>
        {wasOpen && children}
      </div>
    </div>
  );
}
