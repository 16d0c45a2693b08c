// Sends work to Excel in as few requests as it fits, quietly: nothing is calculated or drawn in between, and our own
// writes do not come back as changes.
import { withoutEvents } from "./own-writes";
import type { Session } from "./run-command";
import { toRequests } from "./write/sheet-steps";

export interface Work {
  /** Of the request, at most about so many. */
  readonly bytes: number;
  readonly act: () => void;
}

/** The application does not calculate or draw between our steps, until the next request is done. */
function holdStill({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** `finish` is queued last, in the last request: what fails before it leaves it undone. */
export async function send(
  { context, sync }: Session,
  works: readonly Work[],
  finish: () => void = () => {},
): Promise<void> {
  const requests = toRequests(works);
  for (const [index, request] of requests.entries()) {
    holdStill(context);
    withoutEvents(context, () => {
      for (const { act } of request) act();
    });
    if (index === requests.length - 1) finish();
    // oxlint-disable-next-line no-await-in-loop -- one request after the other, and rarely more than one
    await sync();
  }
}
