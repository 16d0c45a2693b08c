// What was found of one kind, folded under its title: nothing of it is drawn while it is folded, and no more than a page
// of it before the clerk asks.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupId } from "../../app/check/check-item";
import type { CheckKind } from "../../app/check/group-findings";
import type { CheckCommands } from "./check-commands";
import { useCheckStyles } from "./check-styles";
import { isOpen, pageLength, shownOf } from "./check-view";
import type { CheckView, CheckViewAction } from "./check-view";
import { CheckItemView } from "./CheckItemView";
import { FixPreview } from "./FixPreview";
import type { ReasonProps } from "./ItemReason";
import { KindReason } from "./KindReason";
import type { ReasonCommands } from "./reason-commands";

export interface KindProps {
  readonly group: GroupId;
  readonly view: CheckView;
  readonly dispatch: (action: CheckViewAction) => void;
  readonly commands: CheckCommands;
  readonly reasons: ReasonCommands;
  readonly isBusy: boolean;
}

interface Props extends KindProps {
  readonly kind: CheckKind;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: "normal" },
  title: { width: "100%", display: "flex", gap: "4px" },
  words: { flexGrow: 1 },
  body: { paddingLeft: "8px" },
});

function FixAll({ kind, view, dispatch, commands, isBusy }: Props): ReactNode {
  const items = kind.items.filter(({ fix }) => fix !== undefined);
  if (items.length < 2) return null;
  const isPreviewed = view.preview === kind.key;
  const id = `preview ${kind.key}`.replaceAll(" ", "-");
  const close = (): void => dispatch({ type: "preview", kind: undefined });
  return (
    <>
      <Button
        size="small"
        aria-expanded={isPreviewed}
        aria-controls={id}
        onClick={() => dispatch({ type: "preview", kind: isPreviewed ? undefined : kind.key })}
      >
        {`同类 ${items.length} 处都改`}
      </Button>
      {isPreviewed && (
        <FixPreview
          id={id}
          items={items}
          isBusy={isBusy}
          onCancel={close}
          onFix={(fixes) => {
            close();
            void commands.apply(fixes);
          }}
        />
      )}
    </>
  );
}

const reasonProps = ({ view, dispatch, reasons, isBusy }: Props): ReasonProps => ({
  reasons,
  isBusy,
  isWriting: (key) => view.writing === key,
  onWrite: (of) => dispatch({ type: "writing", of }),
});

function Items(props: Props): ReactNode {
  const { group, kind, view, dispatch, commands, isBusy } = props;
  const { list } = useCheckStyles();
  const reason = reasonProps(props);
  const shown = shownOf(view, kind);
  const more = Math.min(kind.items.length - shown, pageLength);
  return (
    <>
      <ul className={list}>
        {kind.items.slice(0, shown).map((item) => (
          <CheckItemView
            key={item.key}
            group={group}
            item={item}
            isBusy={isBusy}
            isClauseOpen={view.clauses.has(item.key)}
            onShow={(each) => void commands.show(each)}
            onFix={(fixes) => void commands.apply(fixes)}
            onClause={(key) => dispatch({ type: "clause", item: key })}
            reason={reason}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => dispatch({ type: "more", kind: kind.key })}>
          {`再显示 ${more} 处`}
        </Button>
      )}
    </>
  );
}

export function CheckKindView(props: Props): ReactNode {
  const { group, kind, view, dispatch } = props;
  const shared = useCheckStyles();
  const styles = useStyles();
  const open = isOpen(view, group, kind);
  const id = `kind ${kind.key}`.replaceAll(" ", "-");
  return (
    <div tabIndex={-1} className={shared.keeper}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={`${shared.textButton} ${styles.title}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => dispatch({ type: "folded", kind: kind.key, isOpen: !open })}
        >
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          <span className={styles.words}>{kind.title}</span>
          <span>{`${kind.items.length} 处`}</span>
        </button>
      </h3>
      <div id={id} hidden={!open} className={styles.body}>
        {open && <FixAll {...props} />}
        {open && group === "warning" && <KindReason kind={kind} {...reasonProps(props)} />}
        {open && <Items {...props} />}
      </div>
    </div>
  );
}
