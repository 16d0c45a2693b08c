// What is known of the open workbook after what happens to it.
import type { Done } from "../../../src/app/ports/open-workbook";
import { rangeOf } from "../../../src/core/kernel/address";
import { ok } from "../../../src/core/kernel/result";
import type {
  Reading,
  WorkbookAction,
  WorkbookState,
} from "../../../src/pane/workbook/workbook-state";
import { initialWorkbookState, reduceWorkbook } from "../../../src/pane/workbook/workbook-state";

const after = (...actions: readonly WorkbookAction[]): WorkbookState =>
  actions.reduce(reduceWorkbook, initialWorkbookState);

const done: Done = {
  sheets: ["附件1-农村"],
  undo: async () => ok(undefined),
  settle: async () => ok(undefined),
};
const deed = {
  intent: "success",
  sentence: "已插入 1 张表。",
  back: { done, label: "撤销插入", sentence: "已撤销" },
} as const;
const trouble = { code: "host.busy", detail: "" } as const;
const reading = {
  raw: { sheets: [] },
  reports: [],
  forms: [],
  findings: [],
  unfilled: [],
  unchecked: [],
  fixes: [],
} satisfies Reading;

describe("reduceWorkbook", () => {
  test("no longer offers the way back once the clerk has typed in a sheet that was written to", () => {
    const told = { type: "done", deed } as const;
    expect(after(told, { type: "edited", sheet: "附件1-农村" }).deed).toBeUndefined();
    expect(after(told, { type: "edited", sheet: "Sheet1" }).deed).toEqual(deed);
    expect(after(told, { type: "edited", sheet: undefined }).deed).toEqual(deed);
  });

  test("keeps a trouble in view while the workbook is read again", () => {
    const state = after(
      { type: "started", activity: "inserting" },
      { type: "failed", activity: "inserting", trouble },
      { type: "started", activity: "reading" },
      { type: "read", reading },
    );
    expect(state.trouble).toEqual({ ...trouble, activity: "inserting" });
    expect(state.activity).toBeUndefined();
  });

  test("forgets a trouble of reading once the workbook can be read, any other with the next command", () => {
    const failed = (activity: "reading" | "inserting"): readonly WorkbookAction[] => [
      { type: "started", activity },
      { type: "failed", activity, trouble },
    ];
    expect(after(...failed("reading"), { type: "read", reading }).trouble).toBeUndefined();
    const again = { type: "started", activity: "inserting" } as const;
    expect(after(...failed("inserting"), again).trouble).toBeUndefined();
  });

  test("no longer says that a cell is waited for, once the command is over", () => {
    const waiting = { type: "waiting", isWaiting: true } as const;
    expect(after(waiting, { type: "failed", activity: "writing", trouble }).isWaiting).toBe(false);
    expect(after(waiting, { type: "idle" }).isWaiting).toBe(false);
  });

  test("is the same state where the same is selected or waited for again", () => {
    const selection = { sheet: "附件2", range: rangeOf(5, 2, [6, 3]) };
    const state = after({ type: "selected", selection });
    expect(state.selection).toEqual(selection);
    const again = { sheet: "附件2", range: rangeOf(5, 2, [6, 3]) };
    expect(reduceWorkbook(state, { type: "selected", selection: again })).toBe(state);
    expect(reduceWorkbook(state, { type: "waiting", isWaiting: false })).toBe(state);
    const other = { sheet: "附件3", range: rangeOf(5, 2, [6, 3]) };
    expect(reduceWorkbook(state, { type: "selected", selection: other }).selection).toBe(other);
    const none = reduceWorkbook(state, { type: "selected", selection: undefined });
    expect(none.selection).toBeUndefined();
  });
});
