// What was found in the selected cell: folded the gravest thing, in two lines; unfolded all of it, with the clauses.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SortedItem } from "../../app/check/check-item";
import type { CellFix } from "../../app/check/find-fixes";
import { useCheckStyles } from "../check/check-styles";
import { groupSigns, useGroupColors } from "../check/group-marks";
import { useCardStyles } from "./card-styles";
import { ClauseFold } from "./ClauseFold";

interface Props {
  /** At least one. */
  readonly items: readonly SortedItem[];
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onFix: (fix: CellFix) => void;
}

interface ItemProps extends Omit<Props, "items"> {
  readonly sorted: SortedItem;
  /** So many more are folded away. */
  readonly more: number;
}

/** Room for a number, a telephone number or a name. */
const longest = 12;
const beginning = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}……` : text;

function Item({ sorted: { group, item }, more, isOpen, isBusy, onFix }: ItemProps): ReactNode {
  const styles = useCardStyles();
  const colors = useGroupColors();
  const { message, fix, clause, finding } = item;
  const reason = finding?.explained;
  return (
    <li>
      <div className={styles.item}>
        <span aria-hidden="true" className={colors[group]}>
          {groupSigns[group]}
        </span>
        <span className={`${styles.message} ${isOpen ? "" : styles.twoLines}`}>{message}</span>
        {fix && (
          <Button
            size="small"
            className={styles.fix}
            disabledFocusable={isBusy}
            onClick={() => onFix(fix)}
          >
            {`改成“${beginning(String(fix.value))}”`}
          </Button>
        )}
      </div>
      {reason !== undefined && <div>{`情况说明：${reason}`}</div>}
      {more > 0 && `这一格还有 ${more} 处，见“详细”。`}
      {isOpen && clause && <ClauseFold key={clause.id} clause={clause} />}
    </li>
  );
}

export function CellItems({ items, isOpen, ...rest }: Props): ReactNode {
  const { list } = useCheckStyles();
  const shown = isOpen ? items : items.slice(0, 1);
  return (
    <ul className={list} aria-label="这一格查出的">
      {shown.map((sorted, index) => (
        <Item
          key={`${sorted.kind} ${index}`}
          {...{ sorted, isOpen, ...rest }}
          more={items.length - shown.length}
        />
      ))}
    </ul>
  );
}
