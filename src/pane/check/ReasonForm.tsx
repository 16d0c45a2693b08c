// The button that asks why something stands as it is, and under it, once pressed, one line to say so.
import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useCheckStyles } from "./check-styles";

interface Props {
  /** Of the element that the button opens. */
  readonly id: string;
  readonly label: string;
  /** The reason that stands, or stood until the value was changed. */
  readonly initial: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onKeep: (text: string) => void;
  /** What the reason will be for, where it is more than the button stands beside. */
  readonly preview?: ReactNode;
}

/** No longer than a cell shows well. */
const longest = 200;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px", flexBasis: "100%" },
});

/** Enter ends the choice of a character before it ends the line. */
const isChoosing = ({ key, nativeEvent }: KeyboardEvent): boolean =>
  key === "Enter" && nativeEvent.isComposing;

function Ways({
  canKeep,
  onCancel,
}: {
  readonly canKeep: boolean;
  readonly onCancel: () => void;
}): ReactNode {
  const { ways } = useCheckStyles();
  return (
    <div className={ways}>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={!canKeep}>
        写进情况说明
      </Button>
      <Button size="small" onClick={onCancel}>
        先不写
      </Button>
    </div>
  );
}

function Line({ id, initial, isBusy, onOpen, onKeep, preview }: Props): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState(initial);
  const canKeep = text.trim() !== "" && !isBusy;
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) onKeep(text.trim());
      }}
      onKeyDown={(event) => {
        if (isChoosing(event)) event.preventDefault();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onOpen(false);
      }}
    >
      {preview}
      <Input
        size="small"
        aria-label="情况说明"
        placeholder="一句话说明为什么这样填"
        autoComplete="off"
        autoFocus
        maxLength={longest}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <Ways canKeep={canKeep} onCancel={() => onOpen(false)} />
    </form>
  );
}

export function ReasonForm(props: Props): ReactNode {
  const { id, label, isOpen, onOpen, onKeep } = props;
  const buttonId = `${id}-button`;
  const close = (): void => {
    document.getElementById(buttonId)?.focus();
    onOpen(false);
  };
  return (
    <>
      <Button
        id={buttonId}
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <Line
          {...props}
          onOpen={close}
          onKeep={(text) => {
            close();
            onKeep(text);
          }}
        />
      )}
    </>
  );
}
