// The three forms as the pane offers them, with their marks and titles from the notice.
import { ruralCategory } from "../../core/notice/categories";
import type { CategoryName } from "../../core/notice/categories";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { summaryForm } from "../../core/notice/forms/summary";
import { villagesForm } from "../../core/notice/forms/villages";
import type { FormId } from "../../core/spec/form";

export const formChoices: readonly { readonly form: FormId; readonly label: string }[] = [
  { form: "summary", label: `只插入${summaryForm.mark}` },
  { form: "organizations", label: `只插入${organizationsForm.mark}` },
  { form: "villages", label: `只插入${villagesForm.mark}` },
];

/** 附件3 is for villages alone. */
export const wholeSet = (categories: readonly CategoryName[]): readonly FormId[] =>
  formChoices
    .map(({ form }) => form)
    .filter((form) => form !== "villages" || categories.includes(ruralCategory));
