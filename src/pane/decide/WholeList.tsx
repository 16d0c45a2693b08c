// 类别 and 层级 of all rows that say none: shown before they are written, one click to take back.
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { categoryFills, levelFills } from "../../app/decide/fill-columns";
import type { RowFill } from "../../app/decide/fill-columns";
import { helperAt } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { categories } from "../../core/notice/categories";
import type { Store } from "../store";
import { useDecideStyles } from "./decide-styles";
import type { DecideAction, DecideState } from "./decide-state";
import { FillsPreview } from "./FillsPreview";
import type { WholeListCommands } from "./whole-list-commands";

interface Props {
  readonly rows: readonly DecideRow[];
  readonly state: DecideState;
  readonly dispatch: Store<DecideState, DecideAction>["dispatch"];
  readonly commands: WholeListCommands;
  readonly isBusy: boolean;
}

interface ColumnProps extends Props {
  readonly id: "category" | "level";
  readonly says: string;
  readonly fills: readonly RowFill[];
  readonly onFill: (fills: readonly RowFill[]) => void;
  readonly children?: ReactNode;
}

const blanksOf = (rows: readonly DecideRow[], id: "category" | "level"): number =>
  rows.filter((row) => helperAt(row, id) !== undefined && row.row[id]?.blank === true).length;

function Column(props: ColumnProps): ReactNode {
  const { id, says, fills, onFill, state, dispatch, isBusy, children } = props;
  const styles = useDecideStyles();
  const isPreviewed = state.preview === id && fills.length > 0;
  return (
    <>
      <div className={styles.line}>
        <Text size={200}>{says}</Text>
        {children}
        {fills.length > 0 && (
          <Button
            size="small"
            className={styles.small}
            aria-expanded={isPreviewed}
            onClick={() => dispatch({ type: "preview", preview: isPreviewed ? undefined : id })}
          >
            {`填这 ${fills.length} 格……`}
          </Button>
        )}
      </div>
      {isPreviewed && (
        <FillsPreview
          label="填之前先看一看"
          lines={fills.map(({ row, text }) => ({ key: row.key, place: row.row.name.text, text }))}
          confirm={`填这 ${fills.length} 格`}
          isBusy={isBusy}
          onConfirm={() => onFill(fills)}
          onCancel={() => dispatch({ type: "preview", preview: undefined })}
        />
      )}
    </>
  );
}

function Category(props: Props): ReactNode {
  const { rows, state, dispatch, commands } = props;
  const styles = useDecideStyles();
  const { category } = state;
  const blanks = blanksOf(rows, "category");
  if (blanks === 0) return <Text size={200}>类别没有空格。</Text>;
  return (
    <Column
      {...props}
      id="category"
      says={`类别空着 ${blanks} 格，都填`}
      fills={category === undefined ? [] : categoryFills(rows, category)}
      onFill={(fills) => void commands.fillCategory(fills)}
    >
      <select
        aria-label="都填的类别"
        className={styles.select}
        value={category ?? ""}
        onChange={({ target }) =>
          dispatch({ type: "category", category: categories.find((each) => each === target.value) })
        }
      >
        <option value="">（选一类）</option>
        {categories.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </Column>
  );
}

function Level(props: Props): ReactNode {
  const { rows, commands } = props;
  const blanks = blanksOf(rows, "level");
  if (blanks === 0) return <Text size={200}>层级没有空格。</Text>;
  const fills = levelFills(rows);
  const rest = blanks - fills.length;
  return (
    <Column
      {...props}
      id="level"
      says={`层级空着 ${blanks} 格，按名称猜${rest > 0 ? `（${rest} 个猜不出）` : ""}`}
      fills={fills}
      onFill={(each) => void commands.fillLevels(each)}
    />
  );
}

export function WholeList(props: Props): ReactNode {
  const styles = useDecideStyles();
  const [isOpen, setOpen] = useState(false);
  const blanks = blanksOf(props.rows, "category") + blanksOf(props.rows, "level");
  return (
    <div className={styles.column}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {`${isOpen ? "▾" : "▸"} 整张表的类别、层级${blanks > 0 ? `（空着 ${blanks} 格）` : ""}`}
      </Button>
      {isOpen && <Category {...props} />}
      {isOpen && <Level {...props} />}
    </div>
  );
}
