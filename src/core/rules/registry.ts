// Every kind of rule by its name.
import type { RuleKinds } from "../spec/rule";
import type { KindOf } from "./kind";
import * as counts from "./kinds/counts";
import * as crossCounts from "./kinds/cross-counts";
import * as crossLists from "./kinds/cross-lists";
import * as form from "./kinds/form";
import * as header from "./kinds/header";
import * as entries from "./kinds/list-entries";
import * as percents from "./kinds/percents";
import * as print from "./kinds/print";
import * as secretary from "./kinds/secretary";
import * as suggestions from "./kinds/suggestions";
import * as villages from "./kinds/villages";

export const kinds: { readonly [Name in keyof RuleKinds]: KindOf<Name> } = {
  "form-complete": form.formComplete,
  "form-as-printed": form.formAsPrinted,
  "nothing-hidden": form.nothingHidden,
  "nothing-linked": form.nothingLinked,
  "nothing-commented": form.nothingCommented,
  "list-tidy": form.listTidy,
  "prints-whole": print.printsWhole,
  "unit-filled": header.unitFilled,
  "one-category": header.oneCategory,
  "date-readable": header.dateReadable,
  "date-in-time": header.dateInTime,
  "counts-readable": counts.countsReadable,
  "sum-of": counts.sumOfParts,
  "at-most": counts.atMost,
  "parts-cover": counts.partsCover,
  "parts-exceed": counts.partsExceed,
  "percent-agrees": percents.percentAgrees,
  "percent-range": percents.percentRange,
  "mark-kept": percents.markKept,
  "zero-total": percents.zeroTotal,
  share: counts.share,
  "name-filled": entries.nameFilled,
  "names-distinct": entries.namesDistinct,
  "members-readable": entries.membersReadable,
  "members-enough": entries.membersEnough,
  described: entries.described,
  "condition-category": secretary.conditionCategory,
  "text-placed": suggestions.textPlaced,
  "suggestion-chosen": suggestions.suggestionChosen,
  "secretary-filled": secretary.secretaryFilled,
  "vacancy-standard": secretary.vacancyStandard,
  "phone-valid": secretary.phoneValid,
  "village-named": villages.villageNamed,
  "term-readable": villages.termReadable,
  "term-ahead": villages.termAhead,
  "texts-differ": entries.textsDiffer,
  "text-telling": entries.textTelling,
  "name-complete": entries.nameComplete,
  "secretary-once": secretary.secretaryOnce,
  "zero-report": crossCounts.zeroReport,
  "rows-counted": crossCounts.rowsCounted,
  "standards-counted": crossCounts.standardsCounted,
  "levels-counted": crossCounts.levelsCounted,
  "villages-listed": crossLists.villagesListed,
  "lists-agree": crossLists.listsAgree,
  "overdue-listed": crossLists.overdueListed,
  "villages-counted": crossLists.villagesCounted,
  "category-filed": crossCounts.categoryFiled,
};
