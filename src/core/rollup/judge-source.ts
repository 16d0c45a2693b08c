// What keeps a report out by itself, before it is compared with others of its unit.
import { basisNames } from "../notice/default-round";
import type { Finding } from "../spec/finding";
import type { RollUpInput } from "./input";
import { reason } from "./reason";
import type { Reason } from "./reason";
import type { Source } from "./source";

/** The report's own findings, and those on its file as a whole. */
const allFindings = ({ findings, file }: Source): readonly Finding[] => [
  ...file.findings,
  ...findings,
];

function judgeSummary({ report, category }: Source, { round }: RollUpInput): Reason | undefined {
  if (report.form !== "summary") return undefined;
  if (category === undefined) return reason("no-category", {});
  const { basis } = report.settings;
  return basis === undefined || basis === round.basis
    ? undefined
    : reason("other-basis", { theirs: basisNames[basis], ours: basisNames[round.basis] });
}

/** Whose it is, and whether its numbers are its unit's own or a result's. */
export function judgeOrigin({ unit, role, file }: Source): Reason | undefined {
  if (unit === undefined) return reason("no-unit", {});
  if (role === "unclear") return reason("unclear-result", {});
  if (role === "part") return reason("already-included", { unit: unit.name, file: file.file });
  return role === "result" && unit.own ? reason("own-output", {}) : undefined;
}

export function judgeForm(source: Source, input: RollUpInput): Reason | undefined {
  const blocking = allFindings(source).find(({ blocks }) => blocks === "total");
  return (
    judgeSummary(source, input) ??
    (blocking && reason("form-errors", { message: blocking.message }))
  );
}

/** Comes last: a version with an error is still a version. */
export function judgeStrictly(source: Source): Reason | undefined {
  const error = allFindings(source).find(({ severity }) => severity === "error");
  return error && reason("strict", { message: error.message });
}
