// A unit that has reported, as the clerk who gathers the tables sees it, and whether somebody has to do something about it.
import { placeNames, scanBackSentence, unitTroubles } from "../../core/notice/collect-sentences";
import { isSettled } from "../../core/rollup/reason";
import type { RolledUpReport, RollUp, RollUpFinding } from "../../core/rollup/result";
import { isOpen } from "../../core/spec/finding";
import type { Finding, Severity } from "../../core/spec/finding";
import { renderSentence } from "../../core/spec/message";
import type { CollectedUnit } from "./collection-view";
import { keptFile, listVersions } from "./list-versions";
import { nameForm, namePlace } from "./name-place";
import { toSendBackText } from "./to-send-back";
import { readForm } from "./unit-evidence";
import type { Received, UnitEvidence } from "./unit-evidence";

export interface Surroundings {
  readonly result: RollUp;
  readonly received: Received;
  readonly dueBy: string | undefined;
}

interface Standing {
  readonly unit: CollectedUnit;
  readonly needsHand: boolean;
}

/** The roll-up says these of the unit as a whole. */
const saidOfUnit = new Set(["conflict", "other-basis"]);

/** The clerk may have meant a correction; the others need no word. */
const worthSaying = ({ reason }: RolledUpReport): boolean =>
  reason !== undefined &&
  !saidOfUnit.has(reason.code) &&
  (reason.code === "already-included" || !isSettled(reason));

const inPlace = (report: RolledUpReport): string =>
  renderSentence(placeNames.file, { file: report.file, place: nameForm(report) });

/** What is no advice by itself: late ones are only named, and errors are counted where they stand. */
const isUrgent = ({ rule }: RollUpFinding): boolean => rule !== "V43";

/** What somebody noted beside the numbers is read out: it may be meant for whoever adds them up. */
const isComment = ({ rule }: Finding): boolean => rule === "F05";

const commentsOn = (report: RolledUpReport, received: Received): readonly string[] =>
  report.findings
    .filter((finding) => isComment(finding) && isOpen(finding, "warning"))
    .map((finding) => {
      const { file } = report;
      const place = namePlace(report, finding, readForm(received, report));
      return renderSentence(unitTroubles["left-out"], {
        place: renderSentence(placeNames.file, { file, place }),
        message: finding.message,
      });
    });

function troublesOf(
  { state: { unit }, reports, open, findings }: UnitEvidence,
  isUnlisted: boolean,
  received: Received,
): readonly string[] {
  const leftOut = reports.filter(worthSaying).map((report) =>
    renderSentence(unitTroubles["left-out"], {
      place: inPlace(report),
      message: report.reason?.message ?? "",
    }),
  );
  return [
    ...(isUnlisted ? [renderSentence(unitTroubles["not-listed"], { unit })] : []),
    ...findings.map(({ message }) => message),
    ...leftOut,
    ...open.flatMap((report) => commentsOn(report, received)),
  ];
}

function sendBackOf(
  evidence: UnitEvidence,
  versions: CollectedUnit["versions"],
  around: Surroundings,
): string | undefined {
  const { unit, ownLevel, scans } = evidence.state;
  if (ownLevel) return undefined;
  if (scans.length > 0) return renderSentence(scanBackSentence, { unit, files: scans.join("、") });
  return toSendBackText(evidence, versions, around);
}

export function describeUnit(evidence: UnitEvidence, around: Surroundings): Standing {
  const { state, reports, open } = evidence;
  const { result, received } = around;
  const findings = evidence.findings.filter(
    ({ severity, explained }) => severity !== "info" && explained === undefined,
  );
  const count = (severity: Severity): number =>
    open.flatMap((each) => each.findings.filter((finding) => isOpen(finding, severity))).length;
  const isUnlisted = result.units.unknown.includes(state.unit);
  const versions = listVersions(result, evidence, received);
  const errors = count("error");
  return {
    unit: {
      unit: state.unit,
      files: [...new Set([...reports.map(({ file }) => file), ...state.scans])],
      notEntered: state.scans.length > 0,
      errors,
      warnings: count("warning"),
      troubles: troublesOf({ ...evidence, findings }, isUnlisted, received),
      versions,
      kept: keptFile(evidence),
      sendBack: sendBackOf(evidence, versions, around),
    },
    needsHand:
      errors > 0 ||
      isUnlisted ||
      state.scans.length > 0 ||
      open.some(({ reason }) => reason !== undefined) ||
      findings.some(isUrgent),
  };
}
