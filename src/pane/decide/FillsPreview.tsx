// What would be written into many rows, row by row, before it is.
import { Button, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useDecideStyles } from "./decide-styles";

export interface PreviewLine {
  readonly key: string;
  readonly place: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly lines: readonly PreviewLine[];
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Takes a line out of what is written; absent where all or none is. */
  readonly onSetApart?: (key: string) => void;
}

interface LineProps extends Pick<Props, "onSetApart"> {
  readonly line: PreviewLine;
}

/** So many lines are drawn at a time. */
const pageLength = 50;

function Line({ line: { key, place, text }, onSetApart }: LineProps): ReactNode {
  const styles = useDecideStyles();
  return (
    <li>
      <Text size={200} className={styles.hint}>
        {place}
      </Text>
      <Text size={200}>{` → ${text}`}</Text>
      {onSetApart && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={`${place}另看`}
          onClick={() => onSetApart(key)}
        >
          另看
        </Button>
      )}
    </li>
  );
}

export function FillsPreview(props: Props): ReactNode {
  const { label, lines, confirm, isBusy, onConfirm, onCancel, onSetApart } = props;
  const styles = useDecideStyles();
  const box = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  const more = Math.min(lines.length - pages * pageLength, pageLength);
  return (
    <div
      ref={box}
      role="group"
      aria-label={label}
      className={mergeClasses(styles.box, styles.column)}
    >
      <div className={styles.line}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          先不写
        </Button>
      </div>
      <ul className={styles.list}>
        {lines.slice(0, pages * pageLength).map((line) => (
          <Line key={line.key} line={line} {...(onSetApart && { onSetApart })} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setPages(pages + 1)}>{`再显示 ${more} 行`}</Button>
      )}
    </div>
  );
}
