// What the clerk has filled in for the forms after what happens to it.
import type { ExistingForm } from "../../../src/app/fill/list-forms";
import type { FillAction, FillState } from "../../../src/pane/fill/fill-state";
import { initialFillState, reduceFill } from "../../../src/pane/fill/fill-state";

const form = (sheet: string, unit?: string): Pick<ExistingForm, "sheet" | "unit"> => ({
  sheet,
  unit,
});

const opened = (...forms: readonly Pick<ExistingForm, "sheet" | "unit">[]): FillAction => ({
  type: "opened",
  forms: forms as readonly ExistingForm[],
});

const after = (...actions: readonly FillAction[]): FillState =>
  actions.reduce(reduceFill, initialFillState("2014年3月10日", ["农村"]));

describe("reduceFill", () => {
  test("takes the unit from a workbook that names one", () => {
    expect(after(opened(form("附件2"), form("附件3", "归阳镇党委"))).unit).toBe("归阳镇党委");
    expect(after(opened()).unit).toBe("");
  });

  test("leaves a unit alone that the clerk has typed", () => {
    const typed = { type: "filled", entry: { unit: "白地市镇党委" } } as const;
    expect(after(typed, opened(form("附件3", "归阳镇党委"))).unit).toBe("白地市镇党委");
  });
});
