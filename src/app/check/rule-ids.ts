// The rules by the kind that applies them: for what is known of a kind and not of a table.
import { rules } from "../../core/notice/rules";
import type { RuleKinds } from "../../core/spec/rule";

/** @throws Error where no rule is of the kind. */
export function ruleOfKind(kind: keyof RuleKinds): string {
  const rule = rules.find((each) => each.kind === kind);
  if (rule === undefined) throw new Error(`No rule is of the kind ${kind}`);
  return rule.id;
}
