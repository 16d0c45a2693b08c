// For whom, of which day and for which categories the forms are, and the buttons that insert them.
import { useRef } from "react";
import type { ReactNode } from "react";
import type { FillRequest } from "../../app/fill/plan-missing";
import type { FormId } from "../../core/spec/form";
import { CategoryPicker } from "./CategoryPicker";
import { DayField } from "./DayField";
import type { Entries, FillAction, FillState } from "./fill-state";
import { InsertBar } from "./InsertBar";
import { problemsOf, toRequest } from "./to-request";
import type { ReadDay } from "./to-request";
import { UnitField } from "./UnitField";

interface Props {
  readonly state: FillState;
  readonly isBusy: boolean;
  readonly dispatch: (action: FillAction) => void;
  readonly readDay: ReadDay;
  readonly onInsert: (request: FillRequest) => void;
}

export function FillForm({ state, isBusy, dispatch, readDay, onInsert }: Props): ReactNode {
  const unitInput = useRef<HTMLInputElement>(null);
  const dayInput = useRef<HTMLInputElement>(null);
  const day = readDay(state.day);
  const problems = state.wasAsked ? problemsOf(state, day) : {};

  const fill = (entry: Partial<Entries>): void => dispatch({ type: "filled", entry });
  const insert = (forms: readonly FormId[]): void => {
    dispatch({ type: "asked" });
    const request = toRequest(state, day, forms);
    if (request.ok) onInsert(request.value);
    else if (request.error.unit) unitInput.current?.focus();
    else if (request.error.day) dayInput.current?.focus();
  };
  return (
    <>
      <UnitField
        unit={state.unit}
        problem={problems.unit}
        onChange={(unit) => fill({ unit })}
        inputRef={unitInput}
      />
      <DayField
        text={state.day}
        day={day}
        onChange={(text) => fill({ day: text })}
        inputRef={dayInput}
      />
      <CategoryPicker
        chosen={state.categories}
        problem={problems.categories}
        onChange={(categories) => fill({ categories })}
      />
      <InsertBar isBusy={isBusy} categories={state.categories} onInsert={insert} />
    </>
  );
}
