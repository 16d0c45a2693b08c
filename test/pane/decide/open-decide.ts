// 定标准 over a workbook behind the genuine office.js, with rows in which nothing is decided.
import { defaultRound } from "../../../src/core/notice/default-round";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { CheckContext } from "../../../src/core/rules/kind";
import type { HelperColumnId } from "../../../src/core/spec/form";
import { classify } from "../../../src/core/standards/classify";
import { createDecideTools } from "../../../src/pane/decide/decide-tools";
import type { DecideTools } from "../../../src/pane/decide/decide-tools";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { valueOf } from "../../adapters/excel/open-office";
import { Clerk } from "../../workbench/model/clerk";
import { openSession, stateOf } from "../open-session";
import type { OpenedSession } from "../open-session";

export interface OpenedDecide extends Omit<DecideTools, "session">, OpenedSession {
  readonly clerk: Clerk;
  readonly sheet: (name: string) => Sheet;
  /** All that was commanded is done. */
  readonly idle: () => Promise<void>;
}

const context: CheckContext = {
  round: defaultRound,
  deadlineSet: false,
  today: undefined,
  classify,
};

const ignore = (): void => {};

export async function openDecide(sheets: readonly SheetPlan[]): Promise<OpenedDecide> {
  const opened = await openSession();
  const { office, session } = opened;
  const planned = sheets.map((plan) => ({ plan, over: undefined }));
  valueOf(await office.workbook.put(planned));
  await session.refresh();
  const tools = createDecideTools({
    session,
    context: () => context,
    onOpen: ignore,
    onClose: ignore,
  });
  const idle = async (): Promise<void> => {
    // A command may have queued another.
    for (let turn = 0; turn < 4; turn += 1) await session.take(async () => {});
  };
  const sheet = (name: string): Sheet => {
    const found = office.book.find(name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  return { ...tools, ...opened, clerk: new Clerk(office.book), sheet, idle };
}

/** Of 附件2 as it was last read, from the top down; "–" where there is no such column. */
export const textsIn = (
  place: OpenedDecide,
  column: HelperColumnId = "standards",
): readonly string[] =>
  (stateOf(place).reading?.reports ?? []).flatMap((report) =>
    report.form === "organizations" ? report.rows.map((row) => row[column]?.text ?? "–") : [],
  );
