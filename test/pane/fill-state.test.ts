// What the place 填报 shows after what happens to it.
import type { ExistingForm } from "../../src/app/fill/list-forms";
import type { FillAction, FillState } from "../../src/pane/fill/fill-state";
import { initialFillState, reduceFill } from "../../src/pane/fill/fill-state";

const form = (sheet: string, unit?: string): ExistingForm => ({
  kind: "summary",
  sheet,
  unit,
  category: "农村",
  toFill: [{ row: 5, column: 5 }],
  unreadable: [],
});

const after = (...actions: readonly FillAction[]): FillState =>
  actions.reduce(reduceFill, initialFillState("2014年3月10日", ["农村"]));

const trouble = { code: "host.busy", detail: "" } as const;
const inserted = { id: "inserted", sheets: ["附件1-农村"] } as const;

describe("reduceFill", () => {
  test("takes the unit from a workbook that names one, when it is first read", () => {
    const read = { type: "read", existing: [form("附件2"), form("附件3", "归阳镇党委")] } as const;
    expect(after(read).unit).toBe("归阳镇党委");
  });

  test("leaves a unit alone that the clerk has typed", () => {
    const read = { type: "read", existing: [form("附件3", "归阳镇党委")] } as const;
    expect(after({ type: "filled", entry: { unit: "白地市镇党委" } }, read).unit).toBe(
      "白地市镇党委",
    );
    expect(after({ type: "read", existing: [] }, read).unit).toBe("");
  });

  test("no longer offers the undo once the clerk has typed in a sheet that it would take out", () => {
    const done = { type: "done", deed: inserted } as const;
    expect(after(done, { type: "edited", sheet: "附件1-农村" }).deed).toBeUndefined();
    expect(after(done, { type: "edited", sheet: "Sheet1" }).deed).toEqual(inserted);
  });

  test("keeps a trouble in view while the workbook is read again", () => {
    const state = after(
      { type: "started", activity: "inserting" },
      { type: "failed", trouble },
      { type: "started", activity: "reading" },
      { type: "read", existing: [] },
    );
    expect(state.trouble).toEqual({ ...trouble, activity: "inserting" });
    expect(state.activity).toBeUndefined();
  });

  test("forgets a trouble of reading once the workbook can be read, any other with the next command", () => {
    const failed = (activity: "reading" | "inserting"): readonly FillAction[] => [
      { type: "started", activity },
      { type: "failed", trouble },
    ];
    expect(after(...failed("reading"), { type: "read", existing: [] }).trouble).toBeUndefined();
    const again = { type: "started", activity: "inserting" } as const;
    expect(after(...failed("inserting"), again).trouble).toBeUndefined();
  });

  test("no longer says that a cell is waited for, once the command is over", () => {
    const waiting = { type: "waiting", isWaiting: true } as const;
    expect(after(waiting, { type: "failed", trouble }).isWaiting).toBe(false);
    expect(after(waiting, { type: "idle" }).isWaiting).toBe(false);
  });
});
