// Six large toggles for the standards, one for none of them, and for villages and communities the key conditions.
import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Decision } from "../../app/decide/decision";
import { helperAt } from "../../app/decide/decide-row";
import type { DecideRow } from "../../app/decide/decide-row";
import { keyConditionNames } from "../../core/notice/decide-words";
import { keyConditions } from "../../core/notice/key-conditions";
import { noneMark } from "../../core/notice/marks";
import { standards } from "../../core/notice/standards";
import { decides } from "./decide-keys";
import type { DecideCommands } from "./decide-commands";

interface Props {
  readonly row: DecideRow;
  readonly decision: Decision;
  readonly commands: DecideCommands;
}

interface ToggleProps {
  readonly sign: string;
  readonly name: string;
  /** The notice's own words. */
  readonly title: string;
  readonly isChosen: boolean;
  /** The text may mean it, and the clerk has not chosen it. */
  readonly isPossible?: boolean;
  readonly size?: "small" | "medium";
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: "4px" },
  toggle: {
    minWidth: 0,
    paddingLeft: "2px",
    paddingRight: "2px",
    fontWeight: "normal",
    whiteSpace: "nowrap",
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  none: { gridColumnStart: 1, gridColumnEnd: 4, display: "grid" },
  conditions: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr 1fr", gap: "4px" },
  sign: { marginRight: "3px", fontVariantNumeric: "tabular-nums" },
});

function Toggle(props: ToggleProps): ReactNode {
  const { sign, name, title, isChosen, isPossible = false, size = "medium", onToggle } = props;
  const styles = useStyles();
  const mark = isPossible && !isChosen ? "？" : "";
  return (
    <ToggleButton
      {...decides}
      size={size}
      className={mergeClasses(styles.toggle, isChosen && styles.chosen)}
      checked={isChosen}
      title={title}
      aria-label={`${sign} ${name}${mark === "" ? "" : "，可能是"}`}
      aria-keyshortcuts={sign}
      onClick={onToggle}
    >
      <span aria-hidden="true" className={styles.sign}>
        {isChosen ? "☑" : sign}
      </span>
      {`${name}${mark}`}
    </ToggleButton>
  );
}

function Conditions({ row, decision, commands }: Props): ReactNode {
  const styles = useStyles();
  if (!row.mayBeKey || helperAt(row, "keyConditions") === undefined) return null;
  const cited = row.classification?.keyConditions ?? [];
  return (
    <div role="group" aria-label="重点情形" className={styles.conditions}>
      {keyConditions.map(({ id, text }) => (
        <Toggle
          key={id}
          size="small"
          sign={id}
          name={keyConditionNames[id]}
          title={text}
          isChosen={decision.conditions.includes(id)}
          isPossible={cited.includes(id)}
          onToggle={() => commands.toggleCondition(id)}
        />
      ))}
    </div>
  );
}

export function StandardToggles(props: Props): ReactNode {
  const { row, decision, commands } = props;
  const styles = useStyles();
  const suggested = row.classification?.suggestions.map(({ standard }) => standard) ?? [];
  return (
    <>
      <div role="group" aria-label="对应标准" className={styles.grid}>
        {standards.map(({ id, shortName, text }) => (
          <Toggle
            key={id}
            sign={String(id)}
            name={shortName}
            title={`（${id}）${text}`}
            isChosen={decision.standards?.includes(id) === true}
            isPossible={suggested.includes(id)}
            onToggle={() => commands.toggle(id)}
          />
        ))}
        <div className={styles.none}>
          <Toggle
            size="small"
            sign="0"
            name="都不属于"
            title={`六条标准都不属于，“对应标准”写“${noneMark}”`}
            isChosen={decision.standards?.length === 0}
            onToggle={commands.toggleNone}
          />
        </div>
      </div>
      <Conditions {...props} />
    </>
  );
}
