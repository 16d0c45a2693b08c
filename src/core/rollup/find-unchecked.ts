// What the rules had to leave open about the chosen files, and V44 where a form does not state its 口径.
import { uncheckedReasons } from "../notice/rules/unchecked-reasons";
import type { RollUpUnchecked } from "./result";
import { isSummary } from "./source";
import type { Sources } from "./source";
import type { Verdicts } from "./verdicts";

/** Of files and forms that are kept out only their reason is told. */
export function findUnchecked(
  { files, all }: Sources,
  { reasons }: Verdicts,
): readonly RollUpUnchecked[] {
  const counted = all.filter((source) => !reasons.has(source));
  const silent = counted
    .filter((source) => isSummary(source) && source.report.settings.basis === undefined)
    .map(({ unit, file, report }) => ({
      rule: "V44",
      unit: unit?.name,
      file: file.file,
      sheet: report.sheet,
      why: uncheckedReasons["basis-not-stated"] ?? "",
    }));
  const open = files
    .filter((file) => counted.some((source) => source.file === file))
    .flatMap(({ file, unchecked }) =>
      unchecked.map((each) => ({ ...each, unit: undefined, file })),
    );
  return [...silent, ...open];
}
