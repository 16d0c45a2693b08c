// 退回清单: what each unit is to mend, unit by unit; files that say no unit come last.
import { toA1 } from "../kernel/address";
import { clauses } from "../notice/clauses";
import type { SendBackLine } from "../native/result/content";
import type { ClauseId } from "../spec/clause";
import { isSettled } from "./reason";
import type { RolledUpReport, RollUp, RollUpFinding } from "./result";

/** Reasons that only repeat a finding. */
const repeating = new Set(["form-errors", "strict"]);

function clauseName(id: ClauseId): string {
  const clause = clauses.find((each) => each.id === id);
  return clause === undefined ? id : `${clause.id} ${clause.title}`;
}

/** Why it is kept out, then what is to be mended in it. */
function linesOf(report: RolledUpReport): readonly SendBackLine[] {
  const { file, sheet, unit = "", reason, findings } = report;
  if (reason !== undefined && isSettled(reason)) return [];
  const line = { unit, file, sheet };
  const errors = findings.filter(({ severity }) => severity === "error");
  const says = reason !== undefined && !(repeating.has(reason.code) && errors.length > 0);
  return [
    ...(says ? [{ ...line, cell: "", message: reason.message, clause: "" }] : []),
    ...errors.map(({ at, message, clause }) => ({
      ...line,
      cell: at ? toA1(at) : "",
      message,
      clause: clauseName(clause),
    })),
  ];
}

/** Findings on the whole that no report already says of itself. */
const isFurther = ({ severity, blocks }: RollUpFinding): boolean =>
  severity === "error" && blocks === "handing-up";

export function toSendBack({
  files,
  reports,
  findings,
  unitStates,
}: RollUp): readonly SendBackLine[] {
  const reported = new Set(reports.map(({ file }) => file));
  const places = new Map(unitStates.map(({ unit }, place) => [unit, place]));
  const placeOf = ({ unit }: SendBackLine): number => places.get(unit) ?? places.size;
  const lines = [
    ...reports.flatMap(linesOf),
    ...findings.filter(isFurther).map(({ unit = "", file = "", message, clause }) => ({
      unit,
      file,
      message,
      sheet: "",
      cell: "",
      clause: clauseName(clause),
    })),
    ...files
      .filter(({ file }) => !reported.has(file))
      .map(({ file, reason }) => ({
        file,
        message: reason?.message ?? "",
        unit: "",
        sheet: "",
        cell: "",
        clause: "",
      })),
  ];
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}
