// What 汇总 needs from outside the pane; the composition root supplies it.
import type { WorkbookSession } from "../workbook/workbook-session";
import type { ListTools } from "./read-expected";
import type { ReadReceived } from "./read-received";
import type { Sample } from "./sample";

export interface CollectParts extends ListTools {
  readonly session: WorkbookSession;
  readonly readReceived: ReadReceived;
  readonly loadSample: () => Promise<Sample>;
  readonly now: () => Date;
}
