// The declared rules as formulas over the cells of a form.
import { rules } from "../notice/rules";
import type { RuleDeclaration } from "../spec/rule";
import type { Compiled, ListCells, UnitCells } from "./compiled";
import type { Kind } from "./kind";
import { kinds } from "./registry";

type Scope = Kind<never>["scope"];

export interface CompiledRule extends Compiled {
  readonly rule: RuleDeclaration;
  readonly scope: Scope;
}

/** A rule that has nothing to say of the form is absent. */
function compileRules(
  compile: (kind: Kind<never>, params: never) => Compiled | undefined,
): readonly CompiledRule[] {
  return rules.flatMap((rule) => {
    const kind: Kind<never> = kinds[rule.kind];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a declaration's params are those of its kind, which the compiler cannot follow through a union
    const answer = compile(kind, rule.params as never);
    if (answer === undefined || answer.checks.length + answer.limits.length === 0) return [];
    return [{ rule, scope: kind.scope, ...answer }];
  });
}

/** In the order of the rules. */
export const compileForSummary = (cells: UnitCells): readonly CompiledRule[] =>
  compileRules((kind, params) => (kind.scope === "list" ? undefined : kind.compile(params, cells)));

/** In the order of the rules. */
export const compileForList = (cells: ListCells): readonly CompiledRule[] =>
  compileRules((kind, params) =>
    kind.scope === "list" || kind.scope === "form" ? kind.compile(params, cells) : undefined,
  );
