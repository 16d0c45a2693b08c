// npm run bench:check [-- --rows 2000 --edits 300] — our own computing after an edit: the whole workbook, or what has changed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeBook } from "./bench/books.mjs";
import { bookBundles, buildBundles } from "./bench/build.mjs";

const number = (initial) => ({ type: "string", default: String(initial) });
const { values } = parseArgs({ options: { rows: number(2000), edits: number(300) } });

const bundles = {
  ...bookBundles,
  check: "app/check/live-check.ts",
  group: "app/check/group-findings.ts",
};

/** A copy of all objects, as a host's answer brings them, with one cell of 附件2 changed. */
function edited(workbook, index) {
  const copy = structuredClone(workbook);
  const list = copy.sheets[1];
  const row = list.rows[5 + ((index * 37) % (list.rows.length - 6))];
  const cell = row.cells[2 + (index % 4)] ?? row.cells[1];
  cell.value = index % 3 === 0 ? "约40余人" : `${String(cell.value)}改`;
  return copy;
}

const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

function print(name, times) {
  const [median, late, longest] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
  console.log(`${name.padEnd(14)} median ${median} ms, p95 ${late} ms, longest ${longest} ms`);
}

const folder = mkdtempSync(path.join(tmpdir(), "bench-check-"));
try {
  const load = await buildBundles(folder, bundles);
  const modules = Object.fromEntries(
    Object.keys(bundles).map((name) => [name, load(`./${name}.cjs`)]),
  );
  const read = modules.reader.readWorkbook(makeBook(1, modules, Number(values.rows)));
  // The list alone is long, as in a county's workbook: 附件3 keeps ten of its rows.
  const [summary, organizations, villages] = read.value.sheets;
  // As in a real list, no name stands twice, and few cells are odd.
  organizations.rows.slice(4).forEach(({ cells: [, name] }, index) => {
    if (name !== undefined) name.value = `第${index + 1}片${name.value}`;
  });
  const workbook = {
    sheets: [summary, organizations, { ...villages, rows: villages.rows.slice(0, 14) }],
  };
  const context = { round: modules.round.defaultRound, deadlineSet: false, today: undefined };
  const timed = (work) => {
    const started = performance.now();
    const result = work();
    return [performance.now() - started, result];
  };
  const run = (live, raw) => timed(() => modules.group.groupFindings(live.check(raw, context)));
  const whole = [];
  const partial = [];
  const live = new modules.check.LiveCheck();
  run(live, workbook);
  for (let index = 0; index < Number(values.edits); index += 1) {
    const changed = edited(workbook, index);
    const [milliseconds, groups] = run(live, changed);
    partial.push(milliseconds);
    if (index % 10 !== 0) continue;
    const [cost, again] = run(new modules.check.LiveCheck(), structuredClone(changed));
    whole.push(cost);
    if (JSON.stringify(groups) !== JSON.stringify(again)) throw new Error("They differ");
  }
  const count = live.check(workbook, context).findings.length;
  console.log(
    `${Number(values.rows)} rows in 附件2, ${count} findings; after an edit of one cell:`,
  );
  print("whole", whole.slice(3));
  print("what changed", partial);
} finally {
  rmSync(folder, { recursive: true });
}
