// The three steps, one open at a time.
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepId } from "./collect-state";

interface Props {
  readonly open: StepId;
  readonly onOpen: (step: StepId) => void;
}

const steps: readonly (readonly [StepId, string])[] = [
  ["expected", "① 应报"],
  ["received", "② 收表"],
  ["result", "③ 结果"],
];

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px", flexShrink: 0 },
  step: { flexGrow: 1, minWidth: "auto" },
});

export const panelId = (step: StepId): string => `collect-${step}`;

export function StepButtons({ open, onOpen }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {steps.map(([step, name]) => (
        <Button
          key={step}
          size="small"
          className={styles.step}
          appearance={step === open ? "primary" : "secondary"}
          aria-expanded={step === open}
          aria-controls={panelId(step)}
          onClick={() => onOpen(step)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
