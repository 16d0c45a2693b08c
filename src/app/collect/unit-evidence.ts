// What is known of each unit that sent something: its forms or scans of them, what the roll-up found about it, and the forms as they were read.
import type { Report } from "../../core/report/report";
import { isSettled } from "../../core/rollup/reason";
import { groupBy } from "../../core/rollup/group-by";
import type { RolledUpReport, RollUp, RollUpFinding, UnitState } from "../../core/rollup/result";
import type { ReceivedFile } from "./received-file";

export interface UnitEvidence {
  readonly state: UnitState;
  /** Without earlier results of the roll-up's own. */
  readonly reports: readonly RolledUpReport[];
  /** Those of them that somebody may have to do something about: no repeats, and none that another version stands for. */
  readonly open: readonly RolledUpReport[];
  readonly findings: readonly RollUpFinding[];
}

/** The file as it was received; undefined for the open workbook, which nobody sent. */
export type Received = (
  report: Pick<RolledUpReport, "file" | "sha256">,
) => ReceivedFile | undefined;

const keyOf = ({ file, sha256 }: { readonly file: string; readonly sha256: string }): string =>
  `${sha256}\n${file}`;

export function indexReceived(received: readonly ReceivedFile[]): Received {
  const byKey = new Map(received.map((each) => [keyOf(each.read), each]));
  return (report) => byKey.get(keyOf(report));
}

/** The form as it was read. */
export const readForm = (received: Received, report: RolledUpReport): Report | undefined =>
  received(report)?.read.reports.find(
    ({ sheet, form }) => sheet === report.sheet && form === report.form,
  );

const named = <T extends { readonly unit: string | undefined }>(
  group: readonly T[],
): readonly [string, readonly T[]] => [group[0]?.unit ?? "", group];

/** Units from which anything has come, in the order of the result. */
export function gatherEvidence({ unitStates, reports, findings }: RollUp): readonly UnitEvidence[] {
  const filed = reports.filter(({ reason }) => reason?.code !== "own-output");
  const reportsOf = new Map(groupBy(filed, ({ unit }) => unit ?? "").map(named));
  const findingsOf = new Map(groupBy(findings, ({ unit }) => unit ?? "").map(named));
  return unitStates
    .filter(({ reported, scans }) => reported || scans.length > 0)
    .map((state) => {
      const own = reportsOf.get(state.unit) ?? [];
      return {
        state,
        reports: own,
        open: own.filter(({ reason }) => reason === undefined || !isSettled(reason)),
        findings: findingsOf.get(state.unit) ?? [],
      };
    });
}
