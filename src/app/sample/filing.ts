// How a unit's return comes to the county: which files, under which names, with what inside.
import type { WorkbookPlan } from "../../core/native/plan";
import type { DisorderKind } from "./disorder";
import { fileNames } from "./file-names";
import { planReturn } from "./plan-return";
import type { UnitReturn } from "./unit-return";

export interface SampleFile {
  /** Without folder. */
  readonly name: string;
  /** A workbook, or the text of a file that is none. */
  readonly content: WorkbookPlan | string;
}

const webPage = [
  "<!DOCTYPE html>",
  '<html lang="zh-CN">',
  '<head><meta charset="utf-8"><title>邮箱登录</title></head>',
  "<body><p>登录已超时，请重新登录后下载附件。</p></body>",
  "</html>",
  "",
].join("\n");

/** The same unit's second version: later, and with the revised counts. */
function revise(sent: UnitReturn): UnitReturn {
  const categories = sent.categories.map(({ revised, ...each }) => ({
    ...each,
    counts: revised ?? each.counts,
  }));
  return { ...sent, date: { year: 2014, month: 3, day: 15 }, categories };
}

const renameSheets = ({ sheets }: WorkbookPlan): WorkbookPlan => ({
  sheets: sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
});

/** As the unit ought to send it: one workbook, under the name under which the forms were handed out. */
const whole = (sent: UnitReturn): SampleFile => ({
  name: fileNames.handedOut(sent.unit),
  content: planReturn(sent),
});

const otherWays: Readonly<
  Partial<Record<DisorderKind, (sent: UnitReturn) => readonly SampleFile[]>>
> = {
  "sent-twice": (sent) => [whole(sent), { ...whole(sent), name: fileNames.copy(sent.unit) }],
  "two-versions": (sent) => [
    whole(sent),
    { ...whole(revise(sent)), name: fileNames.correction(sent.unit) },
  ],
  "web-page": (sent) => [{ name: fileNames.webPage(sent.unit), content: webPage }, whole(sent)],
  // For a unit without villages.
  "separate-files": (sent) =>
    sent.categories.map((each) => ({
      name: fileNames.ofCategory(sent.unit, each.category),
      content: planReturn({ ...sent, categories: [each] }),
    })),
  "renamed-sheets": (sent) => [
    { name: fileNames.handedOut(sent.unit), content: renameSheets(planReturn(sent)) },
  ],
};

export const fileReturn = (
  sent: UnitReturn,
  kind: DisorderKind | undefined,
): readonly SampleFile[] => (kind && otherWays[kind]?.(sent)) ?? [whole(sent)];
