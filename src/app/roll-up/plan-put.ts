// Which sheets put a result into the open workbook: over those of an earlier result, beside everything else.
import type { CalendarDate } from "../../core/kernel/calendar";
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import type { ResultContent } from "../../core/native/result/content";
import { planExplanationsSheet } from "../../core/native/result/explanations-sheet";
import { planResultSheets } from "../../core/native/result/result-workbook";
import type { ResultSheet } from "../../core/native/result/result-workbook";
import { distinctNames, toSheetName } from "../../core/native/sheet-name";
import { resultSheetNames } from "../../core/notice/own-sheet-names";
import { putSentences } from "../../core/notice/roll-up-sentences";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import type { Report } from "../../core/report/report";
import type { RollUp } from "../../core/rollup/result";
import { areaOf, namesArea } from "../../core/rollup/unit-key";
import { renderSentence } from "../../core/spec/message";
import type { Blanks } from "../../core/spec/message";
import type { PlannedSheet } from "../ports/open-workbook";
import { besideName, findEarlierResult } from "./earlier-result";
import type { EarlierResult } from "./earlier-result";
import { handMadeLines } from "./hand-made-lines";
import { findDifferences } from "./put-preview";
import type { PutPreview } from "./put-preview";
import { resultContent } from "./result-content";

export interface PutPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly preview: PutPreview;
}

/** Why the result is not put in, with the sentence for the clerk. */
export interface PutRefusal {
  readonly code: "nothing" | "detail-name-taken" | "other-result";
  readonly message: string;
}

/** A result that another unit made; it is not ours to write over. */
const findOther = ({ forms }: EarlierResult, unit: string): Report | undefined =>
  forms.find((form) => form.unit?.value !== undefined && !namesArea(form.unit.value, areaOf(unit)));

/** The first other name says what the sheet is; further ones are numbered. */
function otherName(name: string, number: number): string {
  const beside = besideName(name);
  return number === 2 ? beside : `${toSheetName([beside.slice(0, 25)])} (${number - 1})`;
}

/** Sheets that are not there yet get names of their own. */
function withFreeNames(
  sheets: readonly PlannedSheet[],
  open: RawWorkbook,
): readonly PlannedSheet[] {
  const taken = open.sheets.map(({ name }) => name);
  const added = sheets.filter(({ over }) => over === undefined).map(({ plan }) => plan.name);
  const names = distinctNames([...taken, ...added], otherName)
    .slice(taken.length)
    .values();
  return sheets.map(({ plan, over }) => {
    const name = over ?? names.next().value ?? plan.name;
    return { plan: { ...plan, name }, over };
  });
}

/** Categories of the earlier result that this one does not have: their sheets stay, with nothing to add. */
function findEmptied({ summaries }: EarlierResult, { totals }: RollUp): readonly string[] {
  const counted = new Set(totals.map(({ category }) => category));
  const names = summaries.flatMap(({ category }) => category?.value?.name ?? []);
  return [...new Set(names)].filter((name) => name !== "" && !counted.has(name));
}

/** 情况说明 of the earlier result is emptied where none of its reasons is given any more. */
function withEmptied(
  planned: readonly ResultSheet[],
  { explanations }: ResultContent,
  { sheetFor }: EarlierResult,
): readonly ResultSheet[] {
  const empty = { plan: planExplanationsSheet([]) };
  const isLeft = explanations.length === 0 && sheetFor(empty) !== undefined;
  return isLeft ? [...planned, empty] : planned;
}

interface Placing {
  readonly result: RollUp;
  readonly content: ResultContent;
  readonly earlier: EarlierResult;
}

function place({ result, content, earlier }: Placing, open: RawWorkbook): PutPlan {
  const emptied = findEmptied(earlier, result);
  const summaries = [
    ...content.summaries,
    ...emptied.map((category) => ({ category, counts: {} })),
  ];
  const planned = withEmptied(planResultSheets({ ...content, summaries }), content, earlier);
  const sheets = withFreeNames(
    planned.map((each) => ({ plan: each.plan, over: earlier.sheetFor(each) })),
    open,
  );
  const namesOf = (wanted: (sheet: PlannedSheet) => boolean): readonly string[] =>
    sheets.filter(wanted).map(({ plan }) => plan.name);
  return {
    sheets,
    preview: {
      rewritten: namesOf(({ over }) => over !== undefined),
      added: namesOf(({ over }) => over === undefined),
      emptied: planned.flatMap(({ category }, index) =>
        category !== undefined && emptied.includes(category)
          ? [{ category, sheet: sheets[index]?.plan.name ?? "" }]
          : [],
      ),
      differences: findDifferences(earlier, result),
      handMade: handMadeLines(result),
    },
  };
}

function refuse<Code extends PutRefusal["code"]>(
  code: Code,
  blanks: Blanks<(typeof putSentences)[Code]>,
): Result<never, PutRefusal> {
  return err({ code, message: renderSentence<string>(putSentences[code], blanks) });
}

/** `date`: the result's 填表时间, left for the pen where absent. */
export function planPut(
  result: RollUp,
  open: RawWorkbook,
  date?: CalendarDate,
): Result<PutPlan, PutRefusal> {
  const { unit } = result;
  const content = resultContent(result, date);
  if (content === undefined) return refuse("nothing", {});
  const earlier = findEarlierResult(open);
  const other = findOther(earlier, unit);
  if (other !== undefined)
    return refuse("other-result", { unit, other: other.unit?.value ?? "", sheet: other.sheet });
  const plan = place({ result, content, earlier }, open);
  const { detail } = resultSheetNames;
  // The formulas of 附件1 name this sheet.
  return plan.sheets.some(({ plan: { name } }) => name === detail)
    ? ok(plan)
    : refuse("detail-name-taken", { sheet: detail });
}
