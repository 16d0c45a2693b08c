// What the clerk's choice of a version keeps out: the unit's forms of the same kind and category in other files.
import type { KeptVersion } from "./input";
import { reason } from "./reason";
import type { Reason } from "./reason";
import type { Source } from "./source";

/** Undefined for an 附件1 whose category cannot be read: nobody can say of which other it is a version. */
function versionKey({ unit, report: { form }, category }: Source): string | undefined {
  if (unit === undefined || (form === "summary" && category === undefined)) return undefined;
  return [unit.key, form, category ?? ""].join("\n");
}

/** `sources`: all that may count, in the order of their files. */
export function findSuperseded(
  sources: readonly Source[],
  kept: readonly KeptVersion[] = [],
): (source: Source) => Reason | undefined {
  const isKept = ({ unit, file }: Source): boolean =>
    kept.some((each) => each.unit === unit?.name && each.file === file.file);
  const chosen = new Map<string, string[]>();
  for (const source of sources.filter(isKept)) {
    const key = versionKey(source);
    if (key !== undefined) chosen.set(key, [...(chosen.get(key) ?? []), source.file.file]);
  }
  return (source) => {
    const files = chosen.get(versionKey(source) ?? "") ?? [];
    const [file] = files;
    return file === undefined || files.includes(source.file.file)
      ? undefined
      : reason("superseded", { file });
  };
}
