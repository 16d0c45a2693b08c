// Handing the forms out to the units below: one workbook for each, and the text to send along.
import { toChineseDate } from "../core/kernel/calendar";
import type { WorkbookPlan } from "../core/native/plan";
import { distinctNames } from "../core/native/sheet-name";
import { categories as nineCategories, ruralCategory } from "../core/notice/categories";
import { basisNames } from "../core/notice/default-round";
import { formsFileWord } from "../core/notice/file-words";
import { organizationsForm } from "../core/notice/forms/organizations";
import { summaryForm } from "../core/notice/forms/summary";
import { villagesForm } from "../core/notice/forms/villages";
import { noneMark } from "../core/notice/marks";
import type { ExpectedUnit } from "../core/rollup/input";
import type { FormId } from "../core/spec/form";
import type { Round } from "../core/spec/round";
import { planFormSet } from "./issue-forms";
import type { FormSetRequest } from "./issue-forms";
import { say } from "./remark";

export interface HandOut {
  readonly unit: string;
  /** Unlike those of the other units, and one that Windows, macOS and Linux accept. */
  readonly fileName: string;
  readonly forms: readonly FormId[];
  readonly plan: WorkbookPlan;
}

const ending = `-${formsFileWord}`;
/** Bytes of UTF-8: Linux takes 255, and programs put something of their own around a name. */
const longestFileName = 200;

/** What no file name may hold on Windows, which is the strictest. */
const forbidden = /[\p{Cc}\p{Cs}<>:"/\\|?*]/gu;
/** Windows takes these for devices, whatever follows a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Hidden files and lock files begin so; Windows drops dots and spaces at the end. */
const edges = /^[.~\s]+|[.\s]+$/g;

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, "-").length;

function toFileName(unit: string, number = 1): string {
  const safe = unit
    .replace(/\p{Cf}/gu, "")
    .replace(forbidden, "_")
    .replace(edges, "")
    .replace(device, "_$&");
  const rest = `${ending}${number > 1 ? `(${number})` : ""}.xlsx`;
  const letters = [...(safe || "_")];
  while (bytesOf(letters.join("") + rest) > longestFileName) letters.pop();
  return letters.join("") + rest;
}

/** 附件3 lists villages only: a unit that is known to report other categories alone gets none. */
function formsFor(categories: readonly string[]): readonly FormId[] {
  const cannotHaveVillages = (category: string): boolean =>
    category !== ruralCategory && nineCategories.some((name) => name === category);
  return categories.length > 0 && categories.every(cannotHaveVillages)
    ? ["summary", "organizations"]
    : ["summary", "organizations", "villages"];
}

/** One workbook a unit, in the order of the list; the unit's own categories win over those of the request. */
export function planHandOut(
  units: readonly ExpectedUnit[],
  request: Omit<FormSetRequest, "forms" | "unit">,
): readonly HandOut[] {
  const numbered = (name: string, number: number): string =>
    toFileName(name.slice(0, name.lastIndexOf(ending)), number);
  const fileNames = distinctNames(
    units.map(({ unit }) => toFileName(unit)),
    numbered,
  );
  return units.map(({ unit, categories: own }, index) => {
    const categories = own.length > 0 ? own : request.categories;
    const forms = formsFor(categories);
    const plan = planFormSet({ ...request, unit, categories, forms });
    return { unit, fileName: fileNames[index] ?? toFileName(unit), forms, plan };
  });
}

/** The text for the chat group or the letter that carries the files. */
export function handOutText(handOuts: readonly HandOut[], round: Round): string {
  const isHandedOut = (form: FormId): boolean => handOuts.some(({ forms }) => forms.includes(form));
  const forms = [summaryForm, organizationsForm, villagesForm].filter(({ id }) => isHandedOut(id));
  const lines = [
    say("hand-out.opening", {
      forms: forms.map(({ mark, title }) => say("hand-out.form", { mark, title })).join("、"),
      deadline: toChineseDate(round.deadline),
      villages: isHandedOut("villages")
        ? say("hand-out.villages", { mark: villagesForm.mark })
        : "",
    }),
    say("hand-out.how", {
      rows: organizationsForm.printedRows,
      none: noneMark,
      basis: basisNames[round.basis],
      meaning: say(`hand-out.${round.basis}`, {}),
    }),
    say("hand-out.files", {}),
    ...handOuts.map(({ unit, fileName: file }) => say("hand-out.file", { unit, file })),
  ];
  return `${lines.join("\n")}\n`;
}
