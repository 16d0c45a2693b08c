// What the clerk has to know now: that Excel waits for a cell, what went wrong, what was done and how to take it back.
import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { Notice } from "./Notice";
import { useStore } from "./store";
import { troubleSentence } from "./workbook/trouble-sentence";
import type { WorkbookSession } from "./workbook/workbook-session";
import type { WorkbookState } from "./workbook/workbook-state";

interface Props {
  readonly session: WorkbookSession;
}

const useStyles = makeStyles({
  place: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", outlineStyle: "none" },
});

export function Notices({ session }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const state = useStore(session.store);
  /** The button goes with its notice; whoever pressed it by key goes on from here. */
  const staying = (act: () => Promise<void>) => (): void => {
    place.current?.focus();
    void act();
  };
  const ways = { undo: staying(session.undo), dismiss: staying(session.dismiss) };
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={styles.place}>
      {noticeOf(state, ways)}
    </div>
  );
}

interface Ways {
  readonly undo: () => void;
  readonly dismiss: () => void;
}

function noticeOf({ isWaiting, trouble, deed }: WorkbookState, { undo, dismiss }: Ways): ReactNode {
  if (isWaiting) {
    return <Notice intent="warning">表格软件正忙着；如果有单元格正在输入，请先按回车。</Notice>;
  }
  if (trouble !== undefined) {
    return (
      <Notice intent="error" onDismiss={dismiss}>
        {troubleSentence(trouble.code)}
      </Notice>
    );
  }
  if (deed === undefined) return null;
  return (
    <Notice
      intent={deed.intent}
      onDismiss={dismiss}
      {...(deed.back && { way: { label: deed.back.label, act: undo } })}
    >
      {deed.sentence}
    </Notice>
  );
}
