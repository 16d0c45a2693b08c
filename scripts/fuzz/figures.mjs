// The figures of a run for people: how the mutants ended, and which cost most.

const cell = (value) => String(value).slice(0, 9).padStart(10);

/** Rows by how it ended, columns by the kind of file. */
export function printOutcomes(judged) {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const rows = [...new Set(judged.map(({ outcome }) => outcome))].map((outcome) => [
    outcome,
    judged.filter((each) => each.outcome === outcome),
  ]);
  console.log(`\n${"".padEnd(36)}${["all", ...kinds].map(cell).join("")}`);
  for (const [outcome, all] of rows.toSorted(([, a], [, b]) => b.length - a.length)) {
    const counts = kinds.map((kind) => all.filter((each) => each.kind === kind).length);
    console.log(outcome.padEnd(36) + [all.length, ...counts].map(cell).join(""));
  }
}

export const shownCost = ({ milliseconds, megabytes }) =>
  `${milliseconds.toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(4)} MB`;

export function printMost(title, judged, by) {
  console.log(`\n${title}`);
  const most = judged.toSorted((a, b) => b[by] - a[by]).slice(0, 5);
  for (const each of most) console.log(`${shownCost(each)}  ${each.title}`);
}
