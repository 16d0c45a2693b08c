// Excel.DataValidation: the rule of a range, what it says, and whether the cells obey it.
import type { Validation } from "../model/validation";
import { changeValidation, clearValidations, validationOf } from "../model/validations";
import { obeyed } from "../model/obeyed";
import type { RichType } from "../rich-api/rich-type";
import { flag, isAbsent, oneOf, record, text } from "./arguments";
import type { SheetRange } from "./sheet-range";
import { readRule, ruleObject, ruleType } from "./validation-rule";

const current = ({ sheet, area }: SheetRange): Validation | undefined => validationOf(sheet, area);

const change = ({ sheet, area }: SheetRange, part: Partial<Validation>): void =>
  changeValidation(sheet, area, part);

const alertStyles = ["Stop", "Warning", "Information"] as const;

function readAlert(value: unknown): Validation["alert"] {
  const { showAlert, style, title, message } = record(value);
  return {
    shown: isAbsent(showAlert) ? true : flag(showAlert),
    style: isAbsent(style) ? "Stop" : oneOf(alertStyles, style),
    title: isAbsent(title) ? "" : text(title),
    message: isAbsent(message) ? "" : text(message),
  };
}

function readPrompt(value: unknown): Validation["prompt"] {
  const { showPrompt, title, message } = record(value);
  return {
    shown: isAbsent(showPrompt) ? true : flag(showPrompt),
    title: isAbsent(title) ? "" : text(title),
    message: isAbsent(message) ? "" : text(message),
  };
}

export const dataValidation: RichType<SheetRange> = {
  scalars: {
    Type: { get: (range) => ruleType(current(range)) },
    Rule: {
      get: (range) => ruleObject(current(range)?.rule),
      set: (range, value) => change(range, { rule: readRule(value) }),
    },
    ErrorAlert: {
      get: (range) => {
        const { shown, ...said } = current(range)?.alert ?? {};
        return shown === undefined ? null : { showAlert: shown, ...said };
      },
      set: (range, value) => change(range, { alert: readAlert(value) }),
    },
    Prompt: {
      get: (range) => {
        const { shown, ...said } = current(range)?.prompt ?? {};
        return shown === undefined ? null : { showPrompt: shown, ...said };
      },
      set: (range, value) => change(range, { prompt: readPrompt(value) }),
    },
    IgnoreBlanks: {
      get: (range) => current(range)?.ignoreBlanks ?? null,
      set: (range, value) => change(range, { ignoreBlanks: flag(value) }),
    },
    Valid: { get: ({ sheet, area }) => obeyed(sheet, area), computed: true },
  },
  methods: { Clear: { call: ({ sheet, area }) => clearValidations(sheet, area) } },
};
