// Always in view: how far this workbook is, and the next step.
import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlaceId } from "./navigation";
import { nextStep } from "./next-step";
import { useStore } from "./store";
import { useDelayed } from "./use-delayed";
import type { WorkbookSession } from "./workbook/workbook-session";
import type { Activity } from "./workbook/workbook-state";

interface Props {
  readonly session: WorkbookSession;
  readonly place: PlaceId;
  /** Shows what is wrong, when the clerk goes to the first of it. */
  readonly onError: () => void;
}

/** What is quicker than this shows no progress. */
const patienceMilliseconds = 500;

const doing: Readonly<Record<Activity, string>> = {
  reading: "正在看工作簿……",
  inserting: "正在插入……",
  writing: "正在写入……",
  undoing: "正在撤销……",
  showing: "正在打开……",
};

const useStyles = makeStyles({
  foot: { flexShrink: 0 },
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
    padding: "2px 12px",
  },
  button: { flexShrink: 0 },
});

export function BottomLine({ session, place, onError }: Props): ReactNode {
  const styles = useStyles();
  const { activity, reading } = useStore(session.store);
  const isLate = useDelayed(activity !== undefined, patienceMilliseconds);
  const { sentence, go } = nextStep(reading, place);
  return (
    <footer className={styles.foot}>
      {isLate && <ProgressBar aria-label={activity && doing[activity]} />}
      <div className={styles.line}>
        <Text role="status">{isLate && activity ? doing[activity] : sentence}</Text>
        {go && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              if (go.isError) onError();
              void session.show(go.sheet, go.at);
            }}
          >
            {go.label}
          </Button>
        )}
      </div>
    </footer>
  );
}
