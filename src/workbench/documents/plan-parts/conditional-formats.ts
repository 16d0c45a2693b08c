// The conditional formats of a sheet: in plans, and in the grid.
import type { ConditionalFormatPlan } from "../../../core/native/plan";
import { wholeSheet } from "../../model/area";
import {
  addConditionalFormat,
  changeConditionalFormat,
  type ConditionalFormat,
  conditionalFormatsIn,
} from "../../model/conditional-formats";
import type { LookChange } from "../../model/look";
import type { Sheet } from "../../model/sheet";
import { bareColor, gridColor } from "./colors";
import { toBorder, toLines } from "./lines";
import { marked, said } from "./said";

function toFont({ look, textColor }: ConditionalFormat): ConditionalFormatPlan["font"] {
  const font = {
    ...said("color", textColor && bareColor(textColor)),
    ...marked("bold", look.bold),
    ...marked("italic", look.italic),
    ...marked("underlined", look.underlined),
    ...marked("struckThrough", look.struckThrough),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}

/** First in rank first. One without a formula shows nothing. */
export function planConditionalFormats(sheet: Sheet): ConditionalFormatPlan[] {
  return conditionalFormatsIn(sheet, wholeSheet).flatMap((format) => {
    const [range, ...alsoIn] = format.areas;
    if (range === undefined || format.formula === "") return [];
    return [
      {
        range,
        ...(alsoIn.length === 0 ? {} : { alsoIn }),
        formula: format.formula.replace(/^=/, ""),
        border: toBorder(format.look.lines),
        ...said("font", toFont(format)),
        ...said("fill", format.look.fill && bareColor(format.look.fill)),
        ...marked("stopIfTrue", format.stopIfTrue),
      },
    ];
  });
}

function toLookChange({ border, font = {}, fill }: ConditionalFormatPlan): LookChange {
  const { color, ...marks } = font;
  return {
    ...marks,
    ...said("color", color && gridColor(color)),
    ...said("fill", fill && gridColor(fill)),
    ...(Object.keys(border).length === 0 ? {} : { lines: toLines(border) }),
  };
}

/** The one that is added last is first in rank. */
export function putConditionalFormats(sheet: Sheet, plans: readonly ConditionalFormatPlan[]): void {
  for (const plan of plans.toReversed()) {
    const { id } = addConditionalFormat(sheet, plan.range, ...(plan.alsoIn ?? []));
    changeConditionalFormat(sheet, id, {
      formula: `=${plan.formula}`,
      look: toLookChange(plan),
      stopIfTrue: plan.stopIfTrue ?? false,
    });
  }
}
