// The validations of a sheet: in plans, and in the grid.
import type { ValidationPlan } from "../../../core/native/plan";
import type { Sheet } from "../../model/sheet";
import { type Alert, noValidation, type Validation } from "../../model/validation";
import { putValidation, validationsOf } from "../../model/validations";
import { said } from "./said";
import { toEntryRule, toPlanRule } from "./validation-rule";

const styles = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
] as const satisfies readonly (readonly [ValidationPlan["alertStyle"], Alert["style"]])[];

/** As much as files hold; what is longer makes Excel call the file damaged. */
const longest = { title: 32, prompt: 255, alert: 225 } as const;

const cut = (text: string | undefined, most: number): string | undefined => text?.slice(0, most);

/** Saying nothing is the same as not being shown, but for an alert that refuses. */
function messages({
  rule,
  alert,
  prompt,
}: Validation): Pick<ValidationPlan, "title" | "promptTitle" | "alert" | "prompt"> {
  const prompts = prompt.shown && prompt.title + prompt.message !== "";
  const alerts = alert.shown && (rule.type !== "any" || alert.title + alert.message !== "");
  const title = alerts ? alert.title : prompt.title;
  return {
    title: title.slice(0, longest.title),
    ...said(
      "promptTitle",
      prompts && prompt.title !== title ? cut(prompt.title, longest.title) : undefined,
    ),
    ...said("prompt", prompts ? cut(prompt.message, longest.prompt) : undefined),
    ...said("alert", alerts ? cut(alert.message, longest.alert) : undefined),
  };
}

export function planValidations(sheet: Sheet): ValidationPlan[] {
  return validationsOf(sheet).flatMap(({ areas: [range, ...alsoIn], validation }) => {
    if (range === undefined) return [];
    const style = styles.find(([, name]) => name === validation.alert.style);
    return [
      {
        range,
        ...(alsoIn.length === 0 ? {} : { alsoIn }),
        rule: toPlanRule(validation.rule),
        alertStyle: style?.[0] ?? "stop",
        ...said("blank", validation.ignoreBlanks ? undefined : ("odd" as const)),
        ...messages(validation),
      },
    ];
  });
}

function toValidation(plan: ValidationPlan): Validation {
  const { rule, title, alert, prompt, promptTitle = title } = plan;
  const style = styles.find(([name]) => name === plan.alertStyle)?.[1] ?? "Stop";
  return {
    rule: toEntryRule(rule),
    ignoreBlanks: plan.blank !== "odd",
    alert:
      alert === undefined
        ? { ...noValidation.alert, shown: rule.type === "any", style }
        : { shown: true, style, title, message: alert },
    prompt:
      prompt === undefined
        ? noValidation.prompt
        : { shown: true, title: promptTitle, message: prompt },
  };
}

export function putValidations(sheet: Sheet, plans: readonly ValidationPlan[]): void {
  for (const plan of plans)
    putValidation(sheet, [plan.range, ...(plan.alsoIn ?? [])], toValidation(plan));
}
