// One thing that was found: what stands where, why and what to do, what a click can do, and the notice's own words.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupId } from "../../app/check/check-item";
import type { CellFix } from "../../app/check/find-fixes";
import type { KeyedItem } from "../../app/check/group-findings";
import { useCheckStyles } from "./check-styles";
import { ItemReason } from "./ItemReason";
import type { ReasonProps } from "./ItemReason";
import { groupSigns, useGroupColors } from "./group-marks";

interface Props {
  readonly group: GroupId;
  readonly item: KeyedItem;
  readonly isBusy: boolean;
  readonly isClauseOpen: boolean;
  readonly onShow: (item: KeyedItem) => void;
  readonly onFix: (fixes: readonly CellFix[]) => void;
  readonly onClause: (key: string) => void;
  readonly reason: ReasonProps;
}

const useStyles = makeStyles({
  item: { paddingTop: "4px", paddingBottom: "4px" },
  place: {
    display: "flex",
    gap: "4px",
    width: "100%",
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { fontWeight: "normal" },
  more: { paddingLeft: "20px" },
  message: { overflowWrap: "anywhere" },
  clause: {
    margin: "2px 0 0",
    padding: "2px 0 2px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Long texts are told by how they begin: the whole stands in the cell. */
const longest = 30;
const beginning = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}……` : text;

const clauseElementId = ({ key }: KeyedItem): string => `clause ${key}`.replaceAll(" ", "-");

function Place({ group, item, onShow }: Pick<Props, "group" | "item" | "onShow">): ReactNode {
  const shared = useCheckStyles();
  const styles = useStyles();
  const colors = useGroupColors();
  const { place, value, sheet } = item;
  const content = (
    <>
      <span aria-hidden="true" className={colors[group]}>
        {groupSigns[group]}
      </span>
      <span>
        {place}
        {value.trim() !== "" && <span className={styles.value}>{`：“${beginning(value)}”`}</span>}
      </span>
    </>
  );
  if (sheet === null) return <div className={styles.place}>{content}</div>;
  return (
    <button
      type="button"
      className={`${shared.textButton} ${styles.place}`}
      onClick={() => onShow(item)}
    >
      {content}
    </button>
  );
}

function Ways({ item, isBusy, isClauseOpen, onFix, onClause, reason }: Props): ReactNode {
  const shared = useCheckStyles();
  const { key, fix, clause, finding } = item;
  return (
    <div className={shared.ways}>
      {fix && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => onFix([fix])}>
          {`改成“${beginning(String(fix.value))}”`}
        </Button>
      )}
      {finding && <ItemReason item={item} finding={finding} {...reason} />}
      {clause && (
        <button
          type="button"
          className={shared.textButton}
          aria-expanded={isClauseOpen}
          aria-controls={clauseElementId(item)}
          onClick={() => onClause(key)}
        >
          {`${isClauseOpen ? "▾" : "▸"}条款：${clause.title}`}
        </button>
      )}
    </div>
  );
}

export function CheckItemView(props: Props): ReactNode {
  const styles = useStyles();
  const { item, isClauseOpen } = props;
  const { message, clause, finding: { explained } = {} } = item;
  return (
    <li className={styles.item}>
      <Place {...props} />
      <div className={styles.more}>
        <Text block className={styles.message}>
          {message}
        </Text>
        {explained !== undefined && (
          <Text block className={styles.message}>{`情况说明：${explained}`}</Text>
        )}
        <Ways {...props} />
        {clause && isClauseOpen && (
          <blockquote id={clauseElementId(item)} className={styles.clause}>
            {clause.text}
          </blockquote>
        )}
      </div>
    </li>
  );
}
