// All rules, in the order in which their findings are listed.
import type { RuleDeclaration } from "../../spec/rule";
import { countRules } from "./count-rules";
import { crossRules } from "./cross-rules";
import { formRules } from "./form-rules";
import { headerRules } from "./header-rules";
import { listRules } from "./list-rules";
import { rowRules } from "./row-rules";
import { secretaryRules } from "./secretary-rules";
import { villageRules } from "./village-rules";

export const rules: readonly RuleDeclaration[] = [
  ...formRules,
  ...headerRules,
  ...countRules,
  ...crossRules,
  ...rowRules,
  ...secretaryRules,
  ...villageRules,
  ...listRules,
];
