// How far the open workbook is, and the next step. Pure.
import type { Address } from "../core/kernel/address";
import type { PlaceId } from "./navigation";
import type { Reading } from "./workbook/workbook-state";

export interface NextStep {
  readonly sentence: string;
  /** Where the next step begins, and what its button says; absent where it begins nowhere in particular. */
  readonly go?: {
    readonly label: string;
    readonly sheet: string;
    readonly at: Address;
    /** There is something to mend, not only to fill in. */
    readonly isError: boolean;
  };
}

/** The first finding that must be mended, where it stands in a cell. */
function firstError({ findings }: Reading): NextStep["go"] {
  const first = findings.find(({ severity, sheet }) => severity === "error" && sheet !== null);
  if (first === undefined || first.sheet === null) return undefined;
  const at = first.at ?? { row: 1, column: 1 };
  return { label: "看第一处 →", sheet: first.sheet, at, isError: true };
}

function firstBlank({ forms }: Reading): NextStep["go"] {
  const form = forms.find(({ toFill }) => toFill.length > 0);
  const at = form?.toFill[0];
  return form && at && { label: "去填 →", sheet: form.sheet, at, isError: false };
}

/** Where there are no forms in the workbook yet. */
const firstSteps: Readonly<Record<PlaceId, string>> = {
  start: "先选一样开始",
  fill: "还没有表 → 插入全套表",
  check: "还没有表 → 到“填报”插入",
  collect: "选文件 → 查错 → 汇总到这个工作簿",
};

export function nextStep(reading: Reading | undefined, place: PlaceId): NextStep {
  if (reading === undefined) return { sentence: "" };
  const { forms, findings } = reading;
  if (forms.length === 0) return { sentence: firstSteps[place] };
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const blanks = forms.reduce((sum, { toFill }) => sum + toFill.length, 0);
  const withGo = (sentence: string, go: NextStep["go"]): NextStep =>
    go === undefined ? { sentence } : { sentence, go };
  if (errors > 0) return withGo(`必须改 ${errors} 处`, firstError(reading));
  if (blanks > 0) return withGo(`${forms.length} 张表，还差 ${blanks} 格`, firstBlank(reading));
  return { sentence: `${forms.length} 张表，没有必须改的了 → 核对后保存、上报` };
}
