// What the clerk has to know now: that Excel waits for a cell, what went wrong, what was done and how to take it back.
import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import type { Deed, FillState } from "./fill-state";
import { Notice } from "./Notice";
import { troubleSentence } from "./trouble-sentence";

interface Props {
  readonly state: FillState;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  place: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", outlineStyle: "none" },
});

function deedSentence(deed: Deed): string {
  switch (deed.id) {
    case "inserted":
      return `已插入 ${deed.sheets.length} 张表。`;
    case "undone":
      return `已撤销，取走了 ${deed.sheets.length} 张表。`;
    case "nothing-missing":
      return "要的表工作簿里都有了，没有再插入。";
    case "other-unit":
      return `工作簿里已经有${deed.unit}的表。要改单位、时间，请直接改表头；真要另插一套，请再点一次。`;
    case "recovered":
      return `上次插入时中断了，留下的半成品已清理：${deed.sheets.join("、")}。请重新插入。`;
  }
}

export function Notices({ state, onUndo, onDismiss }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  /** The button goes with its notice; whoever pressed it by key goes on from here. */
  const staying = (act: () => void) => (): void => {
    place.current?.focus();
    act();
  };
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={styles.place}>
      {noticeOf(state, { undo: staying(onUndo), dismiss: staying(onDismiss) })}
    </div>
  );
}

interface Ways {
  readonly undo: () => void;
  readonly dismiss: () => void;
}

function noticeOf({ isWaiting, trouble, deed }: FillState, { undo, dismiss }: Ways): ReactNode {
  if (isWaiting) {
    return <Notice intent="warning">正在等您结束单元格的输入：请先按回车。</Notice>;
  }
  if (trouble !== undefined) {
    return (
      <Notice intent="error" onDismiss={dismiss}>
        {troubleSentence(trouble.code)}
      </Notice>
    );
  }
  if (deed === undefined) return null;
  const wasInserted = deed.id === "inserted";
  return (
    <Notice
      intent={wasInserted ? "success" : "info"}
      onDismiss={dismiss}
      {...(wasInserted && { onUndo: undo })}
    >
      {deedSentence(deed)}
    </Notice>
  );
}
