// What the fixes of one kind would write, cell by cell, before they do.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellFix } from "../../app/check/find-fixes";
import type { KeyedItem } from "../../app/check/group-findings";
import { pageLength } from "./check-view";
import { useCheckStyles } from "./check-styles";

interface Props {
  readonly id: string;
  /** Those with a fix. */
  readonly items: readonly KeyedItem[];
  readonly isBusy: boolean;
  readonly onFix: (fixes: readonly CellFix[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  preview: {
    margin: "4px 0",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground2 },
});

export function FixPreview({ id, items, isBusy, onFix, onCancel }: Props): ReactNode {
  const shared = useCheckStyles();
  const styles = useStyles();
  const more = items.length - pageLength;
  return (
    <div id={id} role="group" aria-label="改之前先看一看" className={styles.preview}>
      <ul className={shared.list}>
        {items.slice(0, pageLength).map(({ key, place, fix }) => (
          <li key={key}>
            <span className={styles.place}>{place}</span>
            {`：${fix?.from} → ${fix?.value}`}
          </li>
        ))}
      </ul>
      {more > 0 && <Text block>{`还有 ${more} 处，改法相同。`}</Text>}
      <div className={shared.ways}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => onFix(items.flatMap(({ fix }) => fix ?? []))}
        >
          {`改这 ${items.length} 处`}
        </Button>
        <Button size="small" onClick={onCancel}>
          先不改
        </Button>
      </div>
    </div>
  );
}
