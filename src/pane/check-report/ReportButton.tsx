// The button for 校验报告: says what it will put where, and when the report was made that it would replace.
import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { findStandingReport } from "../../app/check-report/plan-workbook-report";
import { useStore } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { isCommand } from "../workbook/workbook-state";
import { putReport } from "./put-report";

interface Props {
  readonly session: WorkbookSession;
  readonly now: () => Date;
}

export function ReportButton({ session, now }: Props): ReactNode {
  const { reading, activity } = useStore(session.store);
  const raw = reading?.raw;
  const standing = useMemo(() => raw && findStandingReport(raw), [raw]);
  return (
    <section aria-label="校验报告">
      <Button
        size="small"
        disabledFocusable={isCommand(activity)}
        onClick={() => void putReport(session, now)}
      >
        {standing ? "重新生成校验报告" : "生成校验报告"}
      </Button>
      <Text block size={200}>
        {standing
          ? `“${standing.sheet}”是${standing.time}的情况，重新生成会换掉它，可以撤销。`
          : "把上面的结果放进一张新工作表，可以打印；三张表不会改动。"}
      </Text>
    </section>
  );
}
