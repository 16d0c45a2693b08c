// V42, V44: versions that differ, repeats, and another basis of counting.
import { basisNames } from "../notice/default-round";
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import type { ListForm } from "../spec/form";
import type { Round } from "../spec/round";
import { say } from "./finding";
import type { MergedRows, SourceRow } from "./merge-lists";
import { versionName, versionNames } from "./merge-summaries";
import type { RollUpFinding } from "./result";
import type { Source } from "./source";
import { nameOf } from "./verdicts";
import type { Verdicts } from "./verdicts";

const forms: Readonly<Record<ListForm["id"], ListForm>> = {
  organizations: organizationsForm,
  villages: villagesForm,
};

const named = ({
  unit,
  category,
}: Source): { readonly unit: string; readonly category: string } => ({
  unit: unit?.name ?? "",
  category: category ?? "",
});

const placesOf = (rows: readonly SourceRow[]): string =>
  rows.map(({ source, row }) => `${versionName(source)}第${row.row}行`).join("、");

function findRowConflicts(
  form: ListForm["id"],
  { conflicts }: MergedRows,
): readonly RollUpFinding[] {
  return conflicts.flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const unit = first.source.unit?.name ?? "";
    const name = nameOf(first);
    const blanks = { unit, form: forms[form].mark, name, versions: placesOf(rows) };
    return [say("conflict-rows", blanks, { unit, value: name })];
  });
}

const findOverruled = (form: ListForm["id"], { overruled }: MergedRows): readonly RollUpFinding[] =>
  overruled.map(([added, sent]) => {
    const unit = added.source.unit?.name ?? "";
    const name = nameOf(added);
    const blanks = { unit, form: forms[form].mark, name, versions: placesOf(sent) };
    return say("overruled-row", blanks, { unit, value: name });
  });

export function findVersions({ summaries, lists }: Verdicts): readonly RollUpFinding[] {
  const repeated = [...summaries.copies].filter(
    ([first]) =>
      !summaries.conflicts.some(({ versions }) => versions.some((each) => each === first)),
  );
  return [
    ...summaries.conflicts.flatMap(({ versions }) => {
      const [first] = versions;
      if (first === undefined) return [];
      const { unit, category } = named(first);
      const blanks = { unit, category, versions: versionNames(versions) };
      return [say("conflict-summary", blanks, { unit, value: category })];
    }),
    ...findRowConflicts("organizations", lists.organizations),
    ...findRowConflicts("villages", lists.villages),
    ...findOverruled("organizations", lists.organizations),
    ...findOverruled("villages", lists.villages),
    ...repeated.map(([first, repeats]) => {
      const { unit, category } = named(first);
      const versions = versionNames([first, ...repeats]);
      return say("duplicate-summary", { unit, category, versions }, { unit, value: category });
    }),
  ];
}

export function findOtherBasis(
  { reasons }: Verdicts,
  { basis: ours }: Round,
): readonly RollUpFinding[] {
  return [...reasons].flatMap(([source, { code }]) => {
    const theirs = source.report.settings.basis;
    if (code !== "other-basis" || theirs === undefined) return [];
    const { unit, category } = named(source);
    const blanks = { unit, category, theirs: basisNames[theirs], ours: basisNames[ours] };
    return [
      say("other-basis", blanks, { unit, file: source.file.file, value: basisNames[theirs] }),
    ];
  });
}
