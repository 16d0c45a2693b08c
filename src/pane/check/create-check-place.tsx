// Puts 校验 together over the session of an open workbook.
import type { ReactNode } from "react";
import { createStore } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import { CheckCommands } from "./check-commands";
import { initialCheckView, reduceCheckView } from "./check-view";
import { CheckPlace } from "./CheckPlace";
import { ReasonCommands } from "./reason-commands";
import { ReportButton } from "../check-report/ReportButton";

/** `now`: the clock by which a report is dated. */
export function createCheckPlace(session: WorkbookSession, now: () => Date): ReactNode {
  const store = createStore(reduceCheckView, initialCheckView);
  return (
    <CheckPlace
      session={session}
      store={store}
      commands={new CheckCommands(session)}
      reasons={new ReasonCommands(session, now)}
      report={<ReportButton session={session} now={now} />}
    />
  );
}
