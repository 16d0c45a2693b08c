// Precision, recall and what goes with them, from labels given and labels due.

const ids = [1, 2, 3, 4, 5, 6];
const share = (part, whole) => (whole === 0 ? undefined : part / whole);

export const percent = (value) =>
  (value === undefined ? "–" : `${(100 * value).toFixed(1)} %`).padStart(9);

const toRow = ({ right, wrong, missed }) => ({
  right,
  wrong,
  missed,
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + wrong + missed),
});

const distance = (given, due) => ids.filter((id) => given.includes(id) !== due.includes(id)).length;

/** Leniently, the acceptable set nearest to what was given. */
function dueFor({ standards, alt = [] }, given, lenient) {
  const sets = lenient ? [standards, ...alt] : [standards];
  return sets.toSorted((a, b) => distance(given, a) - distance(given, b))[0];
}

/** judged: [{ statement, [field]: labels given }]. */
export function figuresOf(judged, { field, lenient }) {
  const pairs = judged.map(({ statement, [field]: given }) => ({
    statement,
    given,
    due: dueFor(statement, given, lenient),
  }));
  const count = (test) =>
    ids.map(
      (id) => pairs.filter(({ given, due }) => test(given.includes(id), due.includes(id))).length,
    );
  const right = count((given, due) => given && due);
  const wrong = count((given, due) => given && !due);
  const missed = count((given, due) => !given && due);
  const sum = (counts) => counts.reduce((total, each) => total + each, 0);
  const shareFalse = (chosen) => {
    const isFalse = ({ given, due }) => given.some((id) => !due.includes(id));
    return share(chosen.filter(isFalse).length, chosen.length);
  };
  return {
    rows: [
      ...ids.map((id, at) => [
        `S${id}`,
        toRow({ right: right[at], wrong: wrong[at], missed: missed[at] }),
      ]),
      ["micro", toRow({ right: sum(right), wrong: sum(wrong), missed: sum(missed) })],
    ],
    exact: share(pairs.filter(({ given, due }) => distance(given, due) === 0).length, pairs.length),
    falseOnNone: shareFalse(pairs.filter(({ statement }) => statement.standards.length === 0)),
    falseOnDenied: shareFalse(
      pairs.filter(({ statement }) => statement.tags?.includes("negation")),
    ),
  };
}
