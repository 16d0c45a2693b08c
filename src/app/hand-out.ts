// Handing the forms out to the units below: one workbook for each, and the text to send along.
import { ruralCategory } from "../core/notice/categories";
import { basisNames } from "../core/notice/default-round";
import type { WorkbookPlan } from "../core/native/plan";
import { toChineseDate } from "../core/kernel/calendar";
import type { FormId } from "../core/spec/form";
import type { Round } from "../core/spec/round";
import type { ExpectedUnit } from "../core/rollup/input";
import { planFormSet } from "./issue-forms";
import type { FormSetRequest } from "./issue-forms";
import { remark } from "./remark";

export interface HandOut {
  readonly unit: string;
  /** A name that Windows, macOS and Linux accept. */
  readonly fileName: string;
  readonly plan: WorkbookPlan;
}

/** What no file name may hold on Windows, which is the strictest. */
const toFileName = (unit: string): string =>
  // oxlint-disable-next-line no-control-regex -- Windows forbids them in file names
  `${unit.replace(/[\u0000-\u001F<>:"/\\|?*]/g, "_")}-软弱涣散三表.xlsx`;

/** 附件3 lists villages only: a unit that is known to report no rural category gets none. */
function formsFor(categories: readonly string[]): readonly FormId[] {
  const mayHaveVillages = categories.length === 0 || categories.includes(ruralCategory);
  return mayHaveVillages ? ["summary", "organizations", "villages"] : ["summary", "organizations"];
}

/** One workbook a unit, in the order of the list; the unit's own categories win over those of the request. */
export function planHandOut(
  units: readonly ExpectedUnit[],
  request: Omit<FormSetRequest, "forms" | "unit">,
): readonly HandOut[] {
  return units.map(({ unit, categories: own }) => {
    const categories = own.length > 0 ? own : request.categories;
    const plan = planFormSet({ ...request, unit, categories, forms: formsFor(categories) });
    return { unit, fileName: toFileName(unit), plan };
  });
}

/** The text for the chat group or the letter that carries the files. */
export function handOutText(handOuts: readonly HandOut[], round: Round): string {
  const lines = [
    remark("hand-out.opening", { deadline: toChineseDate(round.deadline) }),
    remark("hand-out.how", { basis: basisNames[round.basis] }),
    remark("hand-out.files", {}),
    ...handOuts.map(({ unit, fileName: file }) => remark("hand-out.file", { unit, file })),
  ];
  return `${lines.map(({ message }) => message).join("\n")}\n`;
}
