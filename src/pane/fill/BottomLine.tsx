// Always in view: how far this workbook is, and the next step.
import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExistingForm } from "../../app/fill/list-forms";
import { useDelayed } from "../use-delayed";
import type { Activity, FillState } from "./fill-state";

interface Props {
  readonly state: FillState;
  readonly onShow: (form: ExistingForm) => void;
}

/** What is quicker than this shows no progress. */
const patienceMilliseconds = 500;

const doing: Readonly<Record<Activity, string>> = {
  reading: "正在看工作簿……",
  inserting: "正在插入……",
  undoing: "正在撤销……",
  showing: "正在打开……",
};

const useStyles = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
    padding: "2px 12px",
  },
});

function stateSentence({ existing }: FillState): string {
  if (existing === undefined) return "";
  if (existing.length === 0) return "还没有表 → 插入全套表";
  const count = (cells: "toFill" | "unreadable"): number =>
    existing.reduce((sum, form) => sum + form[cells].length, 0);
  const [toFill, unreadable] = [count("toFill"), count("unreadable")];
  if (unreadable > 0) return `有 ${unreadable} 格看不懂，要改`;
  return toFill === 0
    ? `${existing.length} 张表都填满了 → 核对后保存、上报`
    : `${existing.length} 张表，还差 ${toFill} 格`;
}

export function BottomLine({ state, onShow }: Props): ReactNode {
  const styles = useStyles();
  const { activity, existing } = state;
  const isLate = useDelayed(activity !== undefined, patienceMilliseconds);
  const next =
    existing?.find(({ unreadable }) => unreadable.length > 0) ??
    existing?.find(({ toFill }) => toFill.length > 0);
  return (
    <footer>
      {isLate && <ProgressBar aria-label={activity && doing[activity]} />}
      <div className={styles.line}>
        <Text role="status">{isLate && activity ? doing[activity] : stateSentence(state)}</Text>
        {next && (
          <Button size="small" appearance="subtle" onClick={() => onShow(next)}>
            {next.unreadable.length > 0 ? "去改 →" : "去填 →"}
          </Button>
        )}
      </div>
    </footer>
  );
}
