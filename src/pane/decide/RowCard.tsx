// One row of 附件2 before the clerk: its name and place, its whole text, and what is chosen for it.
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Decision } from "../../app/decide/decision";
import type { DecideRow } from "../../app/decide/decide-row";
import { vacancyMark } from "../../core/notice/marks";
import type { DecideCommands } from "./decide-commands";
import { useDecideStyles } from "./decide-styles";
import { MarkedText } from "./MarkedText";
import { RowColumns } from "./RowColumns";
import { StandardToggles } from "./StandardToggles";

interface Props {
  readonly row: DecideRow;
  /** 3／19 */
  readonly place: string;
  readonly canTakeBack: boolean;
  readonly commands: DecideCommands;
}

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  place: { flexShrink: 0 },
  /** Stays in view at the end of what scrolls. */
  actions: {
    position: "sticky",
    bottom: "-8px",
    display: "flex",
    gap: "4px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What the clerk should know beside the text. */
function remarkOn({ row, classification }: DecideRow): string | undefined {
  const { standards, secretary, problem } = row;
  if (standards?.blank === false && standards.value === undefined)
    return `“对应标准”里写的“${standards.text}”认不出来，选好后会改写。`;
  if (problem?.blank !== false) return "主要问题没有写。";
  const named = classification?.suggestions.some(({ standard }) => standard === 1) === true;
  if (secretary?.value?.vacant === true && !named)
    return `书记姓名写的是“${vacancyMark}”，看看是不是（1）。`;
  return undefined;
}

function RowText({ row, place }: Pick<Props, "row" | "place">): ReactNode {
  const styles = useStyles();
  const shared = useDecideStyles();
  const remark = remarkOn(row);
  const { name, problem, row: number } = row.row;
  return (
    <div aria-live="polite" className={shared.column}>
      <div className={styles.head}>
        <h3 className={shared.heading}>{name.text}</h3>
        <Text size={200} className={mergeClasses(shared.hint, styles.place)}>
          {`第${number}行 ${place}`}
        </Text>
      </div>
      <MarkedText text={problem?.text ?? ""} suggestions={row.classification?.suggestions ?? []} />
      {remark && (
        <Text block size={200} className={shared.warning}>
          {`！${remark}`}
        </Text>
      )}
    </div>
  );
}

interface ActionsProps extends Pick<Props, "canTakeBack" | "commands"> {
  readonly decision: Decision;
}

function RowActions({ decision, canTakeBack, commands }: ActionsProps): ReactNode {
  const styles = useStyles();
  const { small, grow } = useDecideStyles();
  return (
    <div className={styles.actions}>
      <Button size="small" className={small} aria-keyshortcuts="ArrowLeft" onClick={commands.back}>
        ← 上一行
      </Button>
      <Button size="small" appearance="primary" className={grow} onClick={commands.keep}>
        {decision.standards === undefined ? "先跳过（回车）" : "就这样，下一行（回车）"}
      </Button>
      {canTakeBack && (
        <Button
          size="small"
          className={small}
          title="撤销上一次决定（退格键）"
          aria-label="撤销上一次决定"
          aria-keyshortcuts="Backspace"
          onClick={commands.takeBack}
        >
          撤销
        </Button>
      )}
    </div>
  );
}

export function RowCard({ row, place, canTakeBack, commands }: Props): ReactNode {
  const decision = commands.decision(row);
  return (
    <>
      <RowText row={row} place={place} />
      <StandardToggles row={row} decision={decision} commands={commands} />
      <RowActions decision={decision} canTakeBack={canTakeBack} commands={commands} />
      <RowColumns row={row} commands={commands} />
    </>
  );
}
